/** The look of a mail, which loads no stylesheet: the colours of the pages, by the words they belong to. A test keeps them equal. */
export const STATUS_COLOURS: Readonly<Record<string, string>> = {
  Proposed: "#5e646b",
  "Not started": "#5e646b",
  "Under way": "#00437e",
  "At risk": "#7a4a00",
  "Held up": "#8a3300",
  "Done, evidence to come": "#1c5d5d",
  Finished: "#1a6631",
  Ongoing: "#43506b",
  Cancelled: "#5e646b",
  Merged: "#5e646b",
};

export const LATE_COLOUR = "#a61c05";
export const LINK_COLOUR = "#0065bd";
export const TEXT_COLOUR = "#1a1a1a";
export const QUIET_COLOUR = "#4b5158";
export const GROUND_COLOUR = "#f4f5f6";
export const LINE_COLOUR = "#d3d7db";
