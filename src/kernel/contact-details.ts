/** An e-mail address, as it stands in running words. */
export const EMAIL_ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;

/** A British telephone number, however it is spaced: 0 or +44 and nine or ten digits; or an extension, “Ext 77858”. */
export const TELEPHONE_NUMBER =
  /(?<![\p{L}\p{N}])(?:\+44|0044|\(?0)(?:[\s()-]*\d){9,10}(?!\d)|\bext(?:ension)?\.?\s*\d{3,6}\b/giu;

/** The words without e-mail addresses and telephone numbers, with `instead` where they stood (domain C4-11). */
export function withoutContactDetails(text: string, instead: string): string {
  return text.replace(EMAIL_ADDRESS, instead).replace(TELEPHONE_NUMBER, instead);
}
