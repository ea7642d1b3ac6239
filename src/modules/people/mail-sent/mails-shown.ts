/** How far back the page of mails looks, and how many it shows at most. */
export const MAILS_SHOWN_DAYS = 92;
export const MOST_MAILS_SHOWN = 300;
