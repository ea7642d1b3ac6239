/** An improvement plan at work, invented. `{m:-5}` stands for the month five months before today, `{fy:1}` for the next financial year. */

export interface DemoImprovement {
  readonly title: string;
  readonly outcome: string;
  readonly costs?: string;
  readonly risks?: string;
  readonly resources?: string;
  readonly actions: readonly DemoAction[];
}

export interface DemoAction {
  readonly text: string;
  readonly lead: string;
  readonly target: string;
  readonly measures: string;
  /** What was said, oldest first: days before today, by whom, how it goes, what was done. */
  readonly said?: readonly DemoUpdate[];
  /** Closed on accepted evidence so many days ago. */
  readonly closed?: number;
}

export interface DemoUpdate {
  readonly daysAgo: number;
  readonly by: string;
  readonly status: "in-progress" | "at-risk" | "blocked" | "ongoing" | "done";
  readonly done: string;
  readonly next?: string;
  readonly partnersOnly?: boolean;
}

export const planOfStrathbrae: readonly DemoImprovement[] = [
  {
    title: "Build community capacity together",
    outcome: "Communities that want to take something on can find help, from any partner, at the first ask.",
    costs: "Staff time; room hire and travel for the forum (£4,000 a year)",
    risks: "Raises hopes that cannot all be met\nPilots stop when the money does",
    actions: [
      {
        text: "Set up a forum on capacity building",
        lead: "Third Sector Interface",
        target: "Forum held in {m:-2}",
        measures: "Forum held; actions agreed",
        said: [
          {
            daysAgo: 120,
            by: "Ewan Laird",
            status: "in-progress",
            done: "A date and a hall are found. Invitations go to every group on the list.",
          },
          {
            daysAgo: 58,
            by: "Ewan Laird",
            status: "done",
            done: "The forum met for the first time. Sixty-one people came.",
          },
        ],
        closed: 50,
      },
      {
        text: "Bring together what is already known and on offer",
        lead: "All partners, equally",
        target: "{m:1}",
        measures: "One list, on the public pages",
        said: [
          {
            daysAgo: 19,
            by: "Morag Innes",
            status: "in-progress",
            done: "Six of nine partners have sent what they know.",
          },
        ],
      },
      {
        text: "Choose two pilot areas with the people who live there",
        lead: "Strathbrae Council",
        target: "By the end of {y:0}",
        measures: "Two areas chosen, with reasons published",
        said: [
          {
            daysAgo: 5,
            by: "Morag Innes",
            status: "in-progress",
            done: "Four areas have asked to take part. Residents vote in the first week of next month.",
          },
        ],
      },
      {
        text: "Run small pilots, led from the bottom up",
        lead: "Third Sector Interface, with help from area partnerships",
        target: "Held in {fy:1}",
        measures: "Residents’ own account of each pilot",
      },
      { text: "Learn from areas that have done this before", lead: "", target: "", measures: "" },
    ],
  },
  {
    title: "Make it plain who decides what",
    outcome: "Anyone can say what the Board and their area partnership do, and how to reach them.",
    costs: "Design and translation (£6,500)",
    resources: "One officer to keep the pages right",
    actions: [
      {
        text: "Map who decides what between the Board and the five area partnerships",
        lead: "All CPP leads (COG)",
        target: "Map by {m:-5}",
        measures: "Map agreed by each area partnership",
        said: [
          {
            daysAgo: 200,
            by: "Morag Innes",
            status: "in-progress",
            done: "A first draft of the map went to every area partnership.",
          },
          {
            daysAgo: 12,
            by: "Morag Innes",
            status: "in-progress",
            done: "Three of the five area partnerships have agreed the map.",
          },
        ],
      },
      {
        text: "Agree who needs to know more, and one person to see to it",
        lead: "All CPP members",
        target: "By {m:-2}",
        measures: "Minute naming the person",
        said: [
          {
            daysAgo: 53,
            by: "Aisha Malik",
            status: "done",
            done: "The Executive Group named a person at its last meeting.",
          },
        ],
      },
      {
        text: "Write a communications strategy",
        lead: "Third Sector Interface, with the buy-in of the Board",
        target: "Agreed approach by {m:4}",
        measures: "Strategy adopted\nFunding found",
        said: [
          {
            daysAgo: 89,
            by: "Ewan Laird",
            status: "in-progress",
            done: "Six workshops held, one in each area and one online.",
          },
          {
            daysAgo: 9,
            by: "Morag Innes",
            status: "in-progress",
            done: "NHS Strathbrae can lend a designer for ten days in the new year.",
            partnersOnly: true,
          },
          {
            daysAgo: 5,
            by: "Ewan Laird",
            status: "at-risk",
            done: "The draft is written and thirty groups have read it. The funding answer comes only after the target date.",
            next: "Board members comment within four weeks.",
          },
        ],
      },
      {
        text: "Give every group one page in plain words",
        lead: "Strathbrae Council",
        target: "Spring {y:1}",
        measures: "14 pages, each read by three residents",
        said: [
          {
            daysAgo: 5,
            by: "Morag Innes",
            status: "in-progress",
            done: "Five pages are written; residents have read two.",
          },
        ],
      },
    ],
  },
  {
    title: "Agree our long-term relationship with the Third Sector Interface",
    outcome: "Each partner can say what it does and what it leaves to the third sector.",
    costs: "What other bodies’ savings mean for the Interface",
    resources: "Access to figures and desks in partner offices",
    actions: [
      {
        text: "Hold talks between the Interface and each partner",
        lead: "Third Sector Interface",
        target: "Completed by {m:-3}",
        measures: "Record of nine talks",
        said: [
          {
            daysAgo: 85,
            by: "Ewan Laird",
            status: "done",
            done: "Nine talks held; the record of each is agreed.",
          },
        ],
        closed: 79,
      },
      {
        text: "Sign one statement across the whole partnership",
        lead: "Strategic Board",
        target: "Next Board meeting",
        measures: "Statement signed by each partner",
        said: [
          {
            daysAgo: 5,
            by: "Morag Innes",
            status: "in-progress",
            done: "The text is settled and goes to the Board.",
          },
        ],
      },
      {
        text: "Bring the agreement into each partner’s own work",
        lead: "All partners, equally",
        target: "Ongoing, review {m:4}",
        measures: "Yearly return by each partner",
        said: [
          {
            daysAgo: 19,
            by: "Catriona Ross",
            status: "ongoing",
            done: "Fire and Rescue has put it into its area plan.",
          },
        ],
      },
    ],
  },
  {
    title: "Know what the third sector delivers, and who does it",
    outcome: "Money and referrals go to what works, near where people live.",
    costs: "Compiling the list; training",
    risks: "Seen as paperwork by small groups",
    actions: [
      {
        text: "Describe in plain words what the partnership needs",
        lead: "Strathbrae Council and NHS Strathbrae, jointly",
        target: "With the next LOIP process",
        measures: "Description tested with five groups",
      },
      {
        text: "List the services the third sector delivers",
        lead: "TSI",
        target: "Within 6 months",
        measures: "Number of services listed and confirmed",
        said: [
          {
            daysAgo: 5,
            by: "Ewan Laird",
            status: "in-progress",
            done: "118 services are listed; 74 of them confirmed by their group.",
          },
        ],
      },
      {
        text: "Refresh the list every year",
        lead: "Third Sector Interface",
        target: "Each February",
        measures: "Share confirmed within 12 months",
        said: [
          { daysAgo: 19, by: "Ewan Laird", status: "ongoing", done: "The first refresh is in the calendar." },
        ],
      },
    ],
  },
  {
    title: "Share financial and technical information openly",
    outcome: "Decisions are made by people who have seen the same figures.",
    costs: "Staff time to prepare what is shared",
    risks: "Partners hold back",
    actions: [
      {
        text: "Write a vision for sharing information",
        lead: "Strategic Board",
        target: "In place in {m:-3}",
        measures: "Vision statement in place",
        said: [
          { daysAgo: 92, by: "Morag Innes", status: "done", done: "The Board adopted the vision statement." },
        ],
        closed: 85,
      },
      {
        text: "Agree a code of conduct that every partner signs",
        lead: "Strathbrae Council",
        target: "By {m:-1}",
        measures: "Code signed by all nine partners",
        said: [
          {
            daysAgo: 160,
            by: "Morag Innes",
            status: "in-progress",
            done: "A first draft went to all partners.",
          },
          { daysAgo: 47, by: "Morag Innes", status: "in-progress", done: "Six partners signed." },
          {
            daysAgo: 5,
            by: "Morag Innes",
            status: "blocked",
            done: "Seven of nine partners have signed. Two are waiting for legal advice on figures about single people.",
            next: "They have promised an answer before the next Board meeting.",
          },
        ],
      },
      {
        text: "Say who answers for what is shared",
        lead: "Strathbrae Council and NHS Strathbrae, jointly",
        target: "In place in 6 months",
        measures: "Named post in each partner",
      },
    ],
  },
];
