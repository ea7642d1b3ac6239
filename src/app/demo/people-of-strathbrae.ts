/** Everybody and everything here is invented. */

export interface DemoPerson {
  readonly name: string;
  readonly post: string;
  readonly organisation: string;
  readonly email: string;
  readonly role: string;
  readonly plansContact: boolean;
}

export interface DemoOrganisation {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly statutory: boolean;
  readonly facilitator: boolean;
}

const organisation = (
  name: string,
  kind: string,
  aliases: readonly string[] = [],
  standing: "facilitator" | "statutory" | "other" = "statutory",
): DemoOrganisation => ({
  name,
  kind,
  aliases,
  statutory: standing !== "other",
  facilitator: standing === "facilitator",
});

export const organisationsOf = (place: string): readonly DemoOrganisation[] => [
  organisation(`${place} Council`, "council", ["the Council"], "facilitator"),
  organisation(`NHS ${place}`, "health-board", ["NHS", "the Health Board"], "facilitator"),
  organisation("Police Scotland", "police", ["Police"], "facilitator"),
  organisation("Scottish Fire and Rescue Service", "fire", ["SFRS", "Fire and Rescue"], "facilitator"),
  organisation("Scottish Enterprise", "enterprise", [], "facilitator"),
  organisation(`${place} College`, "college", ["the College"]),
  organisation("Skills Development Scotland", "national-agency", ["SDS"]),
  organisation(
    `${place} Third Sector Interface`,
    "third-sector-interface",
    ["Third Sector Interface", "TSI"],
    "other",
  ),
  organisation("Improvement Service", "adviser", ["IS"], "other"),
];

export const groupsOf = (place: string) =>
  [
    { name: "Strategic Board", aliases: ["the Board", "CPP Board"], kind: "board", standsForAll: false },
    { name: "Executive Group", aliases: ["COG", "All CPP leads"], kind: "executive", standsForAll: false },
    { name: "Area partnerships", aliases: ["district partnerships"], kind: "area", standsForAll: false },
    {
      name: `All partners of ${place}`,
      aliases: ["All partners", "All CPP members", "CPP partners", "the whole partnership"],
      kind: "all-partners",
      standsForAll: true,
    },
  ] as const;

export const peopleOfStrathbrae: readonly DemoPerson[] = [
  person("Morag Innes", "Community planning officer", "Strathbrae Council", "lead-officer", true),
  person("Fiona Geddes", "Service manager", "Strathbrae Council", "administrator"),
  person("Ewan Laird", "Chief officer", "Strathbrae Third Sector Interface", "contributor", true),
  person("Aisha Malik", "Public health lead", "NHS Strathbrae", "contributor", true),
  person("Calum Drever", "Chair of the Strategic Board", "Strathbrae Council", "chair"),
  person("Iain Rennie", "Committee officer", "Strathbrae Council", "clerk"),
  person("Sheena Watt", "Internal auditor", "Strathbrae Council", "viewer"),
  person("Catriona Ross", "Station commander", "Scottish Fire and Rescue Service", "board-member", true),
];

/** Those who hold the roles that the first people do not: the demo has them, and tests that ask for them. */
export const newcomersOfStrathbrae: readonly DemoPerson[] = [
  person(
    "Kirsty Farquhar",
    "Chair of the trust",
    "Glenorrin Community Trust",
    "community-representative",
    true,
  ),
  person("Rowan Tait", "Estates officer", "NHS Strathbrae", "action-lead"),
  person("Neil Guthrie", "Data officer", "Strathbrae Council", "analyst"),
  person("Effie Lamont", "Engagement officer", "Strathbrae Council", "moderator"),
];

export const peopleOfInverlairn: readonly DemoPerson[] = [
  {
    ...person("Shona Baird", "Service manager", "Inverlairn Council", "administrator"),
    email: "shona.baird@inverlairn.example",
  },
  {
    ...person("Ruaridh Munro", "Community planning officer", "Inverlairn Council", "lead-officer", true),
    email: "ruaridh.munro@inverlairn.example",
  },
  { ...person("Aisha Malik", "Public health lead", "NHS Inverlairn", "contributor", true) },
];

function person(name: string, post: string, body: string, role: string, plansContact = false): DemoPerson {
  const email = `${name.toLowerCase().replaceAll(" ", ".")}@strathbrae.example`;
  return { name, post, organisation: body, email, role, plansContact };
}
