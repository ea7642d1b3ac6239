/** Undoes Excel's way to write characters that XML cannot hold: `_x000D_` (ECMA-376, 22.4.2.4). */
export function plainText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
