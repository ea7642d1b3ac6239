/** The licence under which public bodies in Scotland usually give their words and data; a partnership may name another. */
export const USUAL_LICENCE = {
  licence: "Open Government Licence v3.0",
  licenceUrl: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
} as const;
