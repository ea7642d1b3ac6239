/**
 * A short mark of what a page showed, for a form to bring back: another mark now means that somebody changed it
 * meanwhile. It keeps nothing secret, and two lists that differ have the same mark about once in nine million billion.
 */
export function shownMark(parts: readonly (string | number | null | undefined)[]): string {
  const text = JSON.stringify(parts.map((part) => part ?? null));
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
