/**
 * How late something is, so many days after the last day on which it was in time: days in the first week,
 * then full weeks. Null while it is not late.
 */
export function sayLateness(days: number): string | null {
  if (days < 1) return null;
  if (days < 7) return days === 1 ? "1 day late" : `${days} days late`;
  const weeks = Math.floor(days / 7);
  return weeks === 1 ? "1 week late" : `${weeks} weeks late`;
}
