/** An id as PostgreSQL writes it, as a part of a pattern. Anything else it would call a fault of ours. */
export const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

const WHOLE = new RegExp(`^${UUID}$`);

export function isUuid(text: string): boolean {
  return WHOLE.test(text);
}
