import { type Breakage, vitest } from "./breakage.ts";

const WALLS = vitest("rules", "test/architecture.test.ts");
const LOCK = vitest("rules", "test/lock.test.ts");
const GALLERY = vitest("rules", "src/ui/gallery.test.tsx");
const OUTPUTS = vitest("rules", "src/modules/plans/outputs/outputs-say-the-same.test.ts");
const DOORS = vitest("database", "test/doors.database.test.ts");
const LINK_ATTACKS = vitest("database", "test/personal-link-attacks.database.test.ts");
const PICTURES = vitest("rules", "src/platform/pictures");
const PHOTOS = vitest("database", "src/modules/plans/evidence/photos.routes.test.ts");
const LINKS = vitest("database", "src/modules/plans/personal-links/personal-link.routes.test.ts");
const DOWNLOADS = vitest("database", "test/downloads.database.test.ts");
const STORES = vitest("rules", "test/stores.test.ts");
const MIGRATIONS = vitest("rules", "test/migrations.test.ts");

/** Every guard of the house and a way to break what it guards. A guard that is not here is only hoped to work. */
export const BREAKAGES: readonly Breakage[] = [
  {
    guard: "storeys",
    broken: "people imports plans, which stands above",
    changes: [
      {
        file: "src/modules/people/planted.routes.tsx",
        find: null,
        replace: 'export * from "../plans/index.ts";\n',
      },
    ],
    command: WALLS,
    says: "plans stands above people",
  },
  {
    guard: "storeys",
    broken: "two rooms of one storey know each other",
    changes: [
      { file: "src/modules/meetings/planted.ts", find: null, replace: "export const planted = 1;\n" },
      {
        file: "src/modules/reviews/planted.routes.tsx",
        find: null,
        replace: 'export { planted } from "../meetings/planted.ts";\n',
      },
    ],
    command: WALLS,
    says: "meetings and reviews stand on one storey",
  },
  {
    guard: "doors of the rooms",
    broken: "plans reads a file of people, past its index.ts",
    changes: [
      {
        file: "src/modules/plans/planted.routes.tsx",
        find: null,
        replace: 'export * from "../people/person.table.ts";\n',
      },
    ],
    command: WALLS,
    says: "people is entered by its index.ts",
  },
  {
    guard: "the kernel stands alone",
    broken: "the kernel imports the platform",
    changes: [
      {
        file: "src/kernel/planted.ts",
        find: null,
        replace: 'export * from "../platform/config/config.ts";\n',
      },
    ],
    command: WALLS,
    says: "the kernel knows only itself",
  },
  {
    guard: "rules are pure",
    broken: "a rule file reads the clock",
    changes: [
      {
        file: "src/modules/plans/planted.ts",
        find: null,
        replace: "export const late = (by: number) => by < Date.now();\n",
      },
    ],
    command: WALLS,
    says: "reaches for Date.now",
  },
  {
    guard: "settings in one place",
    broken: "a file of the platform reads the environment",
    changes: [
      {
        file: "src/platform/web/planted.ts",
        find: null,
        replace: "export const port = process.env.PORT;\n",
      },
    ],
    command: WALLS,
    says: "reads process.env",
  },
  {
    guard: "no inline style",
    broken: "a component styles itself inline",
    changes: [
      {
        file: "src/ui/components/planted/planted.tsx",
        find: null,
        replace: 'export const Planted = () => <p style="color: red">late</p>;\n',
      },
    ],
    command: WALLS,
    says: "inline style: the content security policy drops it",
  },
  {
    guard: "no circles",
    broken: "two files of the kernel import each other",
    changes: [
      {
        file: "src/kernel/planted.ts",
        find: null,
        replace: 'export { other } from "./planted-other.ts";\nexport const planted = 1;\n',
      },
      {
        file: "src/kernel/planted-other.ts",
        find: null,
        replace: 'export { planted } from "./planted.ts";\nexport const other = 1;\n',
      },
    ],
    command: WALLS,
    says: "imports itself: src/kernel/planted-other.ts → src/kernel/planted.ts",
  },
  {
    guard: "furniture of the rooms",
    broken: "plans loses its policy",
    changes: [{ file: "src/modules/plans/policy.ts", find: null, replace: null }],
    command: WALLS,
    says: "src/modules/plans:1 furniture: has no policy.ts",
  },
  {
    guard: "no address in the lock",
    broken: "a package of the lock names where it was fetched",
    changes: [
      {
        file: "package-lock.json",
        find: '"node_modules/zod": {',
        replace: '"node_modules/zod": {\n      "resolved": "https://registry.example/zod.tgz",',
      },
    ],
    command: LOCK,
    says: "registry.example",
  },
  {
    guard: "exact versions",
    broken: "a dependency is wanted in any version from this one on",
    changes: [{ file: "package.json", find: '"zod": "', replace: '"zod": "^' }],
    command: LOCK,
    says: "every dependency is wanted in exactly one version",
  },
  {
    guard: "migrations equal tables",
    broken: "a table that no migration makes",
    changes: [
      {
        file: "src/modules/plans/planted.table.ts",
        find: null,
        replace:
          'import { pgSchema, text } from "drizzle-orm/pg-core";\n' +
          'export const planted = pgSchema("plans").table("planted", { words: text() });\n',
      },
    ],
    command: MIGRATIONS,
    says: 'CREATE TABLE "plans"."planted"',
  },
  {
    guard: "migrations equal tables",
    broken: "a column that no migration drops",
    changes: [
      {
        file: "src/modules/partnerships/partnership.table.ts",
        find: "      introduction: text().notNull(),\n",
        replace: "",
      },
    ],
    command: MIGRATIONS,
    says: 'DROP COLUMN "introduction"',
  },
  {
    guard: "migrations in order",
    broken: "a migration is in the folder and not in the journal",
    changes: [{ file: "migrations/0999_planted.sql", find: null, replace: "select 1;\n" }],
    command: MIGRATIONS,
    says: "0999_planted.sql",
  },
  {
    guard: "every door says who may come in",
    broken: "closing an action is open to whoever finds the address",
    changes: [
      {
        file: "src/modules/plans/actions/action.routes.tsx",
        find: '"/:partnership/desk/actions/:action/closure", "plans:action:close", ',
        replace: '"/:partnership/desk/actions/:action/closure", ',
      },
    ],
    command: "tsc -p tsconfig.json",
    says: "src/modules/plans/actions/action.routes.tsx",
  },
  {
    guard: "the desk is not public",
    broken: "an action at the desk is shown to everybody",
    changes: [
      {
        file: "src/modules/plans/actions/action.routes.tsx",
        find: '"/:partnership/desk/actions/:action", "plans:plan:read"',
        replace: '"/:partnership/desk/actions/:action", "public"',
      },
    ],
    command: vitest("database", "src/app/app.routes.test.tsx"),
    says: "public pages stand outside the desk",
  },
  {
    guard: "components are valid HTML",
    broken: "a real component styles itself inline",
    changes: [
      {
        file: "src/ui/components/late/late.tsx",
        find: '<span class="cm-late">',
        replace: '<span class="cm-late" style="color: red">',
      },
    ],
    command: GALLERY,
    says: "no-inline-style",
  },
  {
    guard: "components have examples",
    broken: "a component stands in no gallery",
    changes: [
      {
        file: "src/ui/components/planted/planted.tsx",
        find: null,
        replace: "export const Planted = () => <p>late</p>;\n",
      },
    ],
    command: GALLERY,
    says: "planted",
  },
  {
    guard: "one stylesheet",
    broken: "a stylesheet that no page ever loads",
    changes: [
      { file: "src/ui/components/late/planted.css", find: null, replace: ".cm-planted { color: red; }\n" },
    ],
    command: vitest("rules", "src/ui/stylesheet.test.ts"),
    says: "planted.css",
  },
  {
    guard: "every door, every visitor",
    broken: "the list of plans asks for no permission beyond being signed in somewhere",
    changes: [
      {
        file: "src/app/visitor.ts",
        find: 'if (access !== "signedIn" && !permissions.has(access)) throw new Forbidden(access);',
        replace: "",
      },
    ],
    command: DOORS,
    says: "opens to a viewer only what a viewer may",
  },
  {
    guard: "forms come from our pages",
    broken: "a form from elsewhere is taken",
    changes: [
      {
        file: "src/app/security.ts",
        find: 'if (request.method === "GET" || request.method === "HEAD") return true;',
        replace: "return true;",
      },
    ],
    command: DOORS,
    says: "refuses a form from a page that is not ours",
  },
  {
    guard: "personal links: ended",
    broken: "a link that was revoked still opens",
    changes: [
      {
        file: "src/modules/plans/personal-links/personal-link.ts",
        find: 'if (link.revokedAt) return "revoked";',
        replace: "",
      },
    ],
    command: LINK_ATTACKS,
    says: "says the same to whoever holds it",
  },
  {
    guard: "personal links: those actions",
    broken: "a link opens every action there is",
    changes: [
      {
        file: "src/modules/plans/personal-links/linked-work.store.ts",
        find: "of await listActionsByIds(scope, ids)",
        replace:
          'of await Promise.all([3, 8, 14].map(async (number) => (await import("../actions/action.store.ts")).getAction(scope, number)))',
      },
    ],
    command: LINK_ATTACKS,
    says: "opens those actions and nothing else",
  },
  {
    guard: "personal links: looking",
    broken: "opening a link marks it as used",
    changes: [
      {
        file: "src/modules/plans/personal-links/personal-link.routes.tsx",
        find: "return work ? show(visit, work) : ended(visit);",
        replace:
          'if (work) await (await import("./send-update.ts")).markUsed(visit.scope, work);\n    return work ? show(visit, work) : ended(visit);',
      },
    ],
    command: LINK_ATTACKS,
    says: "without anything happening",
  },
  {
    guard: "personal links: the log",
    broken: "a fault behind a link is logged with its address",
    changes: [{ file: "src/app/answer-trouble.tsx", find: "|^\\/[^/]+\\/u\\/)", replace: ")" }],
    command: LINK_ATTACKS,
    says: "stands in no log line",
  },
  {
    guard: "personal links: strangers",
    broken: "what a stranger sends is read before anybody is known",
    changes: [{ file: "src/app/pass-door.ts", find: "if (isKnown) {", replace: "if (isKnown || true) {" }],
    command: LINK_ATTACKS,
    says: "reads nothing of what a stranger sends",
  },
  {
    guard: "personal links: pressed twice",
    broken: "the same words are written as often as they are sent",
    changes: [
      {
        file: "src/modules/plans/personal-links/send-update.ts",
        find: "if (there) return done({ updateId: there.id });",
        replace: "void there;",
      },
    ],
    command: LINKS,
    says: "takes what is sent twice once",
  },
  {
    guard: "personal links: words that came with a photo",
    broken: "what a stranger sends with a photo is not looked at",
    changes: [
      {
        file: "src/app/take-body.ts",
        find: 'accepts === "upload" && length <= UPLOAD_BYTES ? skimForm(request, UPLOAD_BYTES) : {};',
        replace: "accepts === null ? skimForm(request, UPLOAD_BYTES) : {};",
      },
    ],
    command: LINKS,
    says: "gives them back when they came with a large photo",
  },
  {
    guard: "an update tells something",
    broken: "a button pressed too early says that an action goes as it did",
    changes: [
      {
        file: "src/modules/plans/updates/keep-update.ts",
        find: "if (silent) return refused(silent);",
        replace: "void silent;",
      },
    ],
    command: LINKS,
    says: "asks for a word where nothing was typed",
  },
  {
    guard: "kept files are their sender’s",
    broken: "whoever names a file that waits sends it on",
    changes: [
      {
        file: "src/platform/files/kept-upload.store.ts",
        find: "        eq(keptUploads.holder, holder),\n        eq(keptUploads.id, id),\n        gt(",
        replace: "        eq(keptUploads.id, id),\n        gt(",
      },
    ],
    command: vitest("database", "src/modules/plans/evidence/kept-file.routes.test.ts"),
    says: "is sent on by nobody else",
  },
  {
    guard: "joint leads",
    broken: "what is said beside an action counts as where it stands",
    changes: [
      {
        file: "src/modules/plans/updates/keep-update.ts",
        find: "if (!way.isBeside && !(await changeActionRow",
        replace: "if (!(await changeActionRow",
      },
    ],
    command: LINKS,
    says: "changes nothing of it",
  },
  {
    guard: "photos: the place",
    broken: "a JPEG keeps what applications wrote into it",
    changes: [
      {
        file: "src/platform/pictures/clean-jpeg.ts",
        find: "    return [segment(marker, body.subarray(0, 12))];\n  return [];",
        replace:
          "    return [segment(marker, body.subarray(0, 12))];\n  return [read.bytes.subarray(at, end)];",
      },
    ],
    command: PICTURES,
    says: "without its place",
  },
  {
    guard: "photos: the words of a colour profile",
    broken: "a colour profile is kept with all that its program wrote into it",
    changes: [
      {
        file: "src/platform/pictures/colour-profile.ts",
        find: "    if (!COLOURS.has(name)) continue;\n",
        replace: "",
      },
    ],
    command: vitest("rules", "src/platform/pictures/hidden-places.test.ts"),
    says: "in its colour profile",
  },
  {
    guard: "photos: every way in",
    broken: "a file is kept as it came",
    changes: [
      {
        file: "src/platform/files/file.store.ts",
        find: "= cleaned.value;",
        replace: "= file.bytes;",
      },
    ],
    command: PHOTOS,
    says: "loses on the way in where it was taken",
  },
  {
    guard: "the first wall: stores",
    broken: "a store finds an action of any partnership",
    changes: [
      {
        file: "src/modules/plans/actions/action.store.ts",
        find: ".where(and(within(scope), eq(actions.number, number)))",
        replace: ".where(eq(actions.number, number))",
      },
    ],
    command: STORES,
    says: "getAction",
  },
  {
    guard: "the second wall: row-level security",
    broken: "a table is made without it",
    changes: [
      {
        file: "migrations/0000_ground.sql",
        find: 'ALTER TABLE "partnerships"."place" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint\n',
        replace: "",
      },
    ],
    command: vitest("database", "test/isolation.database.test.ts"),
    says: "partnerships.place",
  },
  {
    guard: "the ledger",
    broken: "closing an action leaves no line",
    changes: [
      {
        file: "src/modules/plans/actions/close-action.ts",
        find: "await recordEvent(scope, {",
        replace: "void ({",
      },
    ],
    command: STORES,
    says: "close-action.ts",
  },
  {
    guard: "the printed matrix",
    broken: "a viewer is let close actions, and nobody prints it",
    changes: [
      {
        file: "src/modules/plans/grants.ts",
        find: "viewer: reads,",
        replace: 'viewer: [...reads, "plans:action:close"],',
      },
    ],
    command: vitest("rules", "test/permissions.test.ts"),
    says: "is written down for every role and permission",
  },
  {
    guard: "what was said to partners",
    broken: "the public sees every update",
    changes: [
      {
        file: "src/modules/plans/updates/update.store.ts",
        find: ".where(and(within(scope), eq(updates.actionId, actionId), isPublic))",
        replace: ".where(and(within(scope), eq(updates.actionId, actionId)))",
      },
    ],
    command: vitest("database", "src/modules/publishing/plans/public-plan.routes.test.tsx"),
    says: "nothing of what was said to partners",
  },
  {
    guard: "every row of a plan in its PDF",
    broken: "a table that is longer than a page is not broken over pages",
    changes: [
      {
        file: "src/modules/plans/outputs/plan.typ",
        find: "block(above: 0pt, below: 0pt, table(",
        replace: "block(above: 0pt, below: 0pt, breakable: false, table(",
      },
    ],
    command: OUTPUTS,
    says: "every row of a plan of 500 actions",
  },
  {
    guard: "every word of a row in the PDF",
    broken: "a row that is longer than a page is kept whole",
    changes: [
      {
        file: "src/modules/plans/outputs/plan.typ",
        find: "breakable: not row.isWhole",
        replace: "breakable: false",
      },
    ],
    command: OUTPUTS,
    says: "keeps all words of a cell that is longer than pages",
  },
  {
    guard: "no heading alone at the foot of a page",
    broken: "an improvement's heading does not keep to its table",
    changes: [
      {
        file: "src/modules/plans/outputs/plan.typ",
        find: "block(sticky: true, above: 9pt",
        replace: "block(sticky: false, above: 9pt",
      },
    ],
    command: OUTPUTS,
    says: "leaves no heading alone",
  },
  {
    guard: "a PDF that everybody can read",
    broken: "it is made without the standard",
    changes: [
      {
        file: "src/platform/pdf/typeset.ts",
        find: '{ pdfStandard: "ua-1" }',
        replace: "{}",
      },
    ],
    command: vitest("rules", "src/platform/pdf/write-pdf.test.ts"),
    says: "claims PDF/UA-1",
  },
  {
    guard: "templates of Word run nothing",
    broken: "one that holds macros is taken",
    changes: [
      {
        file: "src/platform/word/read-word-look.ts",
        find: "zip.names.some((name) => /vbaProject/i.test(name))",
        replace: "false",
      },
    ],
    command: vitest("rules", "src/platform/word"),
    says: "holds macros as a part",
  },
  {
    guard: "what changed in public",
    broken: "the changes tell every update",
    changes: [
      {
        file: "src/modules/plans/updates/update.store.ts",
        find: "        isPublic,\n",
        replace: "",
      },
    ],
    command: vitest("database", "test/public-walls.database.test.ts"),
    says: "wherever they were written",
  },
  {
    guard: "words taken out of a plan",
    broken: "the changes quote every version as it was",
    changes: [
      {
        file: "src/modules/publishing/changes/public-change.ts",
        find: "const quotable = new Map(actionsIn(now).map(",
        replace: "const quotable = new Map([...actionsIn(after), ...actionsIn(before)].map(",
      },
    ],
    command: vitest("rules", "src/modules/publishing/changes/public-change.test.ts"),
    says: "counts what was taken out of it",
  },
  {
    guard: "the description of open data",
    broken: "a door is described that is not there, and one that is there is not",
    changes: [
      {
        file: "src/modules/publishing/open-data/open-api.form.ts",
        find: 'path: "/open-data/themes.json",',
        replace: 'path: "/open-data/topics.json",',
      },
    ],
    command: vitest("database", "src/modules/publishing/open-data/open-data.routes.test.ts"),
    says: "describes every door of open data",
  },
  {
    guard: "groups and other names in open data",
    broken: "every group is told, whether a published plan names it or not",
    changes: [
      {
        file: "src/modules/publishing/open-data/open-data.store.ts",
        find: "    .filter(({ name }) => named.has(name))\n",
        replace: "",
      },
    ],
    command: vitest("database", "test/public-walls.database.test.ts"),
    says: "wherever they were written",
  },
  {
    guard: "what other sites may show",
    broken: "every answer may be shown by every site",
    changes: [
      {
        file: "src/app/security.ts",
        find: 'c.header("cross-origin-resource-policy", "same-origin");',
        replace: 'c.header("cross-origin-resource-policy", "cross-origin");',
      },
    ],
    command: vitest("database", "src/modules/publishing/open-data/open-data.routes.test.ts"),
    says: "may be shown by any site, and nothing else of ours may",
  },
  {
    guard: "places for large files",
    broken: "nobody asks whose files are on their way",
    changes: [
      {
        file: "src/app/take-body.ts",
        find: "places.take(sender)",
        replace: "places.take(crypto.randomUUID())",
      },
    ],
    command: vitest("database", "test/uploads-at-once.database.test.ts"),
    says: "a fourth is told to come back",
  },
  {
    guard: "turns at the public pages",
    broken: "public pages are made as they are asked for",
    changes: [
      {
        file: "src/app/front-door.tsx",
        find: "readers.run(visitor, answer)",
        replace: "(readers ? answer() : null)",
      },
    ],
    command: vitest("database", "test/many-hands-attacks.database.test.ts -t hundred"),
    says: "holds up nobody who signs in or works",
  },
  {
    guard: "what is sent is read after who sends it is asked",
    broken: "a door's own demand waits for the handler",
    changes: [
      {
        file: "src/app/pass-door.ts",
        find: "if (door.demands) demand(door.demands, scope, null);",
        replace: "void scope;\n      void demand;",
      },
    ],
    command: vitest("database", "test/hostile-requests.database.test.ts"),
    says: "is not read from somebody who may not bring what the door takes",
  },
  {
    guard: "the second step",
    broken: "what a session took of an earlier one counts for the next",
    changes: [
      {
        file: "src/platform/identity/take-code.ts",
        find: "if (!step.isSetUp) await forgetTaken(pool, who.accountId);",
        replace: "void forgetTaken;",
      },
    ],
    command: vitest("database", "src/app/account/account.database.test.ts"),
    says: "holds back a session that took an earlier one, once it is set up anew",
  },
  {
    guard: "strangers' requests",
    broken: "nobody counts them",
    changes: [
      {
        file: "src/platform/identity/attempt.store.ts",
        find: "return (row?.count ?? 0) >= most;",
        replace: "return (row?.count ?? 0) < 0 && most > 0;",
      },
    ],
    command: vitest("database", "src/modules/publishing/formats/formats.routes.test.ts"),
    says: "is slowed down for one network",
  },
  {
    guard: "themes are tags",
    broken: "giving an action a theme changes the action itself",
    changes: [
      {
        file: "src/modules/plans/themes/theme.store.ts",
        find: "    .onConflictDoNothing()\n    .returning({ id: actionThemes.actionId });\n",
        replace:
          "    .onConflictDoNothing()\n    .returning({ id: actionThemes.actionId });\n  await scope.database.execute(sql`update plans.action set position = -position`);\n",
      },
    ],
    command: vitest("database", "src/modules/plans/themes/theme.commands.test.ts"),
    says: "leave headings, actions, JSON and versions as they were",
  },
  {
    guard: "measures that are worked out",
    broken: "evidence is taken for them by hand",
    changes: [
      {
        file: "src/modules/plans/evidence/add-evidence.ts",
        find: 'id === input.measure && kind === "on-time"',
        replace: 'id === input.measure && kind === "on-time" && id === ""',
      },
    ],
    command: vitest("database", "src/modules/plans/measures/measure.routes.test.ts"),
    says: "takes no evidence by hand",
  },
  {
    guard: "what the public sees of numbers",
    broken: "readings that nobody has looked at are shown",
    changes: [
      {
        file: "src/modules/publishing/plans/public-plan.store.ts",
        find: "evidence: (await listEvidence(scope, id)).filter(isOpen),",
        replace: "evidence: (await listEvidence(scope, id)).filter((row) => row.isPublic || isOpen(row)),",
      },
    ],
    command: vitest("database", "src/modules/plans/measures/measure.routes.test.ts"),
    says: "a second person has accepted, and nothing else",
  },
  {
    guard: "the choice of tables",
    broken: "the cells of a table that is left out are dropped",
    changes: [
      {
        file: "src/modules/plans/reading/placing/table-choice.ts",
        find: 'done.push(...own.filter(({ source }) => source === "cell").map((cell) => leftCell(cell, isTitle)));',
        replace: "void leftCell(own[0] as PlacedCell, isTitle);",
      },
    ],
    command: vitest("rules", "src/modules/plans/reading/any-paper.test.ts"),
    says: "whichever tables make the plan",
  },
  {
    guard: "the choice of tables",
    broken: "an improvement that a left table names loses its name",
    changes: [
      {
        file: "src/modules/plans/reading/placing/table-choice.ts",
        find: "return withFirstTitles(done, [...cells, ...reading.otherwise.cells]);",
        replace: "void withFirstTitles;\n  return done;",
      },
    ],
    command: vitest("rules", "src/modules/plans/reading/choice-of-tables.test.ts"),
    says: "an improvement that a left table names",
  },
  {
    guard: "the choice of tables",
    broken: "a plan is created of tables that nobody has seen read",
    changes: [
      {
        file: "src/modules/plans/imports/review.routes.tsx",
        find: 'if (isOther) return seeOther(planPaths.import(slug, row.number), "tables-changed");',
        replace: "void isOther;",
      },
    ],
    command: vitest("database", "src/modules/plans/imports/table-choice.routes.test.ts"),
    says: "creates nothing of tables that nobody has seen read",
  },
  {
    guard: "one question for one wording",
    broken: "a doubtful date is asked about in each cell",
    changes: [
      {
        file: "src/modules/plans/reading/placing/doubts.ts",
        find: 'const wording = target.text.replace(/\\s+/gu, " ");',
        replace: "const wording = cell.id;",
      },
    ],
    command: vitest("rules", "src/modules/plans/reading/choice-of-tables.test.ts"),
    says: "a doubtful wording is asked about once",
  },
  {
    guard: "lists change no sign-in address",
    broken: "the address of somebody who signs in is taken from a list",
    changes: [
      {
        file: "src/modules/people/list-imports/person-differences.ts",
        find: "isSameEmail || was.signsIn) ? was.email",
        replace: "isSameEmail) ? was.email",
      },
    ],
    command: vitest("rules", "src/modules/people/list-imports/list-review.test.ts"),
    says: "never changes the address that somebody signs in with",
  },
  {
    guard: "lists let nobody in by themselves",
    broken: "everybody on a list with an address can sign in",
    changes: [
      {
        file: "src/modules/people/list-imports/person-differences.ts",
        find: "corrections.logins.includes(draft.row.key);",
        replace: "corrections.logins.length >= 0;",
      },
    ],
    command: vitest("rules", "src/modules/people/list-imports/list-review.test.ts"),
    says: "only where somebody ticked it, and may",
  },
  {
    guard: "plans put away",
    broken: "they stay in the lists and figures",
    changes: [
      {
        file: "src/modules/plans/plans/plan.store.ts",
        find: ".where(and(within(scope), isNull(plans.archivedAt)))",
        replace: ".where(and(within(scope), isNull(plans.archivedAt) && undefined))",
      },
    ],
    command: vitest("database", "src/modules/plans/arranging/arranging.routes.test.ts"),
    says: "leaves lists, home, search and figures",
  },
  {
    guard: "leads that ended",
    broken: "whoever led until yesterday still gives updates",
    changes: [
      {
        file: "src/modules/plans/actions/lead.store.ts",
        find: "or(isNull(leads.toOn), gte(leads.toOn, scope.asOn))",
        replace:
          "or(isNull(leads.toOn), gte(leads.toOn, scope.asOn), eq(leads.partnershipId, scope.partnership))",
      },
    ],
    command: vitest("database", "src/modules/plans/arranging/arranging.routes.test.ts"),
    says: "the one ends, the other begins, and the history is kept",
  },
  {
    guard: "handing over what was shown",
    broken: "it is done although an action was changed since it was listed",
    changes: [
      {
        file: "src/modules/plans/arranging/assign-successor.ts",
        find: "if (now.toSorted().join() !== seen.toSorted().join())",
        replace: "if (now.length === 0)",
      },
    ],
    command: vitest("database", "src/modules/plans/arranging/arranging.routes.test.ts"),
    says: "is not done where the list is no longer what was shown",
  },
  {
    guard: "every table can be taken away",
    broken: "the list of people is not offered as a table any more",
    changes: [
      {
        file: "src/modules/people/person-list.views.tsx",
        find: "<TableDownloads table={peoplePaths.people(slug)} search={visit.search} />",
        replace: "",
      },
    ],
    command: DOWNLOADS,
    says: "“People by name” has",
  },
  {
    guard: "no formula in CSV",
    broken: "words that begin like a formula are written as they are",
    changes: [
      {
        file: "src/platform/tables/write-csv.ts",
        find: "FORMULA.test(words) ?",
        replace: "words === FORMULA.source ?",
      },
    ],
    command: vitest("rules", "src/platform/tables/write-csv.test.ts"),
    says: "has no field that a spreadsheet would work out",
  },
  {
    guard: "pairing an edition",
    broken: "an action of the plan that has its counterpart stays open for another",
    changes: [
      {
        file: "src/modules/plans/merging/pairing.ts",
        find: "  plans.delete(plan);\n",
        replace: "",
      },
    ],
    command: vitest("rules", "src/modules/plans/merging/plan-differences.test.ts"),
    says: "never takes one action twice",
  },
  {
    guard: "pairing an edition",
    broken: "capitals and punctuation count as a difference",
    changes: [
      {
        file: "src/modules/plans/merging/same-words.ts",
        find: '    .replace(/[\\p{P}\\p{Z}\\p{C}\\s]+/gu, "");',
        replace: '    .replace(/\\s+/gu, " ");',
      },
    ],
    command: vitest("rules", "src/modules/plans/merging/plan-differences.test.ts"),
    says: "when only spaces, capitals, quotation marks and punctuation were changed",
  },
  {
    guard: "merging an edition",
    broken: "what was offered is taken, whether accepted or not",
    changes: [
      {
        file: "src/modules/plans/merging/merge-edition.ts",
        find: "decision ? standingOffers(held.merging, decision) : new Set<string>()",
        replace: "new Set(decision && standingOffers ? decision.offers.map(({ name }) => name) : [])",
      },
    ],
    command: vitest("database", "src/modules/plans/merging/merging.routes.test.ts"),
    says: "left alone, keeps what is gone and adds nothing",
  },
  {
    guard: "merging an edition",
    broken: "what somebody changed meanwhile is merged over",
    changes: [
      {
        file: "src/modules/plans/merging/merging-choices.ts",
        find: "if (accepted?.version !== version) return new Set();",
        replace: "if (!accepted || version < 0) return new Set();",
      },
    ],
    command: vitest("database", "src/modules/plans/merging/merging.routes.test.ts"),
    says: "shows an action again that somebody changed meanwhile",
  },
  {
    guard: "updates of one's own",
    broken: "a contributor's sheet is offered for every action",
    changes: [
      {
        file: "src/modules/plans/merging/gather-merging.ts",
        find: "allowed(updatesAction, scope, ledBy(leads))",
        replace: "allowed(updatesAction, scope, { ...ledBy(leads), allPartners: true })",
      },
    ],
    command: vitest("database", "src/modules/plans/merging/merging.routes.test.ts"),
    says: "becomes updates on the actions that they lead",
  },
  {
    guard: "occasions",
    broken: "what is done moves with its occasion",
    changes: [
      {
        file: "src/modules/plans/occasions/move-dates.ts",
        find: "hung.filter(({ action }) => movesWith(action))",
        replace: 'hung.filter(({ action }) => movesWith(action) || action.id !== "")',
      },
    ],
    command: vitest("database", "src/modules/plans/occasions/occasion.commands.test.ts"),
    says: "one date for an occasion moves all that hangs on it and is not done",
  },
  {
    guard: "the register of risks",
    broken: "a risk that the plan says otherwise by now loses them",
    changes: [
      {
        file: "src/modules/plans/improvements/change-improvement.ts",
        find: "({ ...row, id: ids[index] })",
        replace: "({ ...row, id: ids[index] ? undefined : undefined })",
      },
    ],
    command: vitest("database", "src/modules/plans/risks/risk.routes.test.ts"),
    says: "the register keeps its words when the plan says the risk otherwise, and shows both",
  },
  {
    guard: "steps",
    broken: "anybody who reads the plan ticks its steps",
    changes: [
      {
        file: "src/modules/plans/steps/tick-step.ts",
        find: "demand(updatesAction, scope, await findLed(scope, action.id));",
        replace: "if (demand.length < 0) demand(updatesAction, scope, await findLed(scope, action.id));",
      },
    ],
    command: vitest("database", "src/modules/plans/steps/step.routes.test.ts"),
    says: "whoever may update the action ticks its steps, and nobody else does",
  },
  {
    guard: "plans that are put away",
    broken: "a plan that is put away can be changed",
    changes: [
      {
        file: "src/modules/plans/plans/while-live.routes.ts",
        find: "if (!plan?.archivedAt) return handle(visit);",
        replace: "if (!plan?.archivedAt || plan.number > 0) return handle(visit);",
      },
    ],
    command: vitest("database", "test/put-away.database.test.ts"),
    says: "a plan that is put away is changed by no door, and says so; it can be copied and taken back",
  },
  {
    guard: "bodies that end",
    broken: "what a body helps with is forgotten when the body ends",
    changes: [
      {
        file: "src/modules/plans/holdings/hand-over-parts.ts",
        find: 'columns: ["plans.contributor.organisation_id"],',
        replace: "columns: [],",
      },
    ],
    command: vitest("database", "test/holdings.database.test.ts"),
    says: "every table that points at a body or a person says what becomes of it when the body ends or the person leaves",
  },
  {
    guard: "looking after the service",
    broken: "whoever looks after the service needs no second step",
    changes: [
      {
        file: "src/app/administration/service-visitor.ts",
        find: 'if (who.secondStep === "taken") return work(who);',
        replace: 'if (who.secondStep !== "to-take") return work(who);',
      },
    ],
    command: vitest("database", "src/app/administration/administration.routes.test.ts"),
    says: "a second step is asked of everybody who looks after the service, before anything is shown",
  },
  {
    guard: "reports for everybody",
    broken: "what partners said among themselves stands in the report for everybody",
    changes: [
      {
        file: "src/modules/plans/reports/public-record.ts",
        find: '.filter(({ audience }) => audience === "public")',
        replace: ".filter(() => true)",
      },
    ],
    command: vitest("rules", "src/modules/plans/reports/public-record.test.ts"),
    says: "holds no word that was said among partners, and no name of a person",
  },
  {
    guard: "reports for everybody",
    broken: "a status that was said to partners only shows in the report for everybody",
    changes: [
      {
        file: "src/modules/plans/reports/public-record.ts",
        find: "publicStatus(whole, isOngoing, said)",
        replace: "whole",
      },
    ],
    command: vitest("rules", "src/modules/plans/reports/public-record.test.ts"),
    says: "is the status that was said in public, on whatever day",
  },
  {
    guard: "figures that add up",
    broken: "what came is not counted",
    changes: [
      {
        file: "src/modules/plans/changes/flow-figures.ts",
        find: "came: count((was, is) => !was && is),",
        replace: "came: 0,",
      },
    ],
    command: vitest("rules", "src/modules/plans/changes/action-past.test.ts"),
    says: "gives figures that add up",
  },
  {
    guard: "the same in every file",
    broken: "the PDF of a report leaves out the last row of each table",
    changes: [
      {
        file: "src/modules/plans/reports/write-report-pdf.ts",
        find: "rows: rows.map(",
        replace: "rows: rows.slice(0, -1).map(",
      },
    ],
    command: vitest("rules", "src/modules/plans/reports/report-outputs.test.tsx"),
    says: "the progress report as PDF",
  },
  {
    guard: "passkeys ask their owner",
    broken: "a passkey is taken that asked its owner for nothing",
    changes: [
      {
        file: "src/platform/identity/auth.ts",
        find: "if (!verification.authenticationInfo.userVerified)",
        replace: "if (verification.authenticationInfo.newCounter < 0)",
      },
    ],
    command: vitest("database", "src/app/account/passkey.database.test.ts"),
    says: "signs nobody in by what was signed for another page",
  },
  {
    guard: "ways in are guarded",
    broken: "whoever reads the mail adds a passkey of their own",
    changes: [
      {
        file: "src/app/account/account-visit.ts",
        find: 'if (visited.who.secondStep !== "may-take") return work(visited);',
        replace: 'if (visited.who.secondStep !== "to-take") return work(visited);',
      },
    ],
    command: vitest("database", "src/app/account/passkey.database.test.ts"),
    says: "is added and taken away by its owner alone",
  },
  {
    guard: "foreign addresses",
    broken: "an address that a provider did not verify opens an account",
    changes: [
      {
        file: "src/platform/identity/provider.ts",
        find: "if (!isVerified && !provider.trustsEmail) return null;",
        replace: "",
      },
    ],
    command: vitest("rules", "src/platform/identity/provider.test.ts"),
    says: "not said to be verified",
  },
  {
    guard: "guessed codes",
    broken: "whoever reads the mail guesses codes all day",
    changes: [
      {
        file: "src/platform/identity/attempt.store.ts",
        find: '"code-account": { most: 20,',
        replace: '"code-account": { most: 2000,',
      },
    ],
    command: vitest("database", "src/app/account/account.database.test.ts"),
    says: "lets whoever reads the mail guess twenty times a day",
  },
  {
    guard: "invitations",
    broken: "an invitation is accepted without its secret",
    changes: [
      {
        file: "src/modules/people/invitations/accept-invitation.ts",
        find: "if (!isSameSecret(input.secret, right) || !invitation)",
        replace: "if (right.length === 0 || !invitation)",
      },
    ],
    command: vitest("database", "src/app/invitation.database.test.ts"),
    says: "of a false secret",
  },
  {
    guard: "who left holds no role",
    broken: "a role that was written for somebody after they left lets them in again",
    changes: [
      {
        file: "src/modules/people/person.store.ts",
        find:
          "        or(isNull(roleGrants.toOn), gte(roleGrants.toOn, scope.asOn)),\n" +
          "        or(isNull(people.leftOn), gte(people.leftOn, scope.asOn)),\n",
        replace: "        or(isNull(roleGrants.toOn), gte(roleGrants.toOn, scope.asOn)),\n",
      },
    ],
    command: vitest("database", "src/modules/people/leaving/leaving.database.test.ts"),
    says: "holds no role after their last day",
  },
  {
    guard: "changes of one partnership take turns",
    broken:
      "a change holds a row and waits for the ledger, while another writes the ledger and waits for the row",
    changes: [
      {
        file: "src/platform/scope/in-transaction.ts",
        find: "await beginTurn(scope, inner);",
        replace: 'if (scope.partnership === "") await beginTurn(scope, inner);',
      },
    ],
    command: vitest("database", "src/modules/plans/chasing/turns.database.test.ts"),
    says: "do not wait for each other",
  },
  {
    guard: "news of the week stay with readers of the desk",
    broken: "a mail that was written down goes out though its reader may read the plans no longer",
    changes: [
      {
        file: "src/modules/plans/chasing/tell-week.ts",
        find: "if (!keys.has(keyOf(name)) || (await reading(scope, personId)).length === 0) return null;",
        replace: "if (!keys.has(keyOf(name))) return null;",
      },
    ],
    command: vitest("database", "test/week-news.database.test.ts"),
    says: "role ended between the writing and the sending",
  },
  {
    guard: "one mail a day",
    broken: "somebody who got a mail today gets another",
    changes: [
      {
        file: "src/platform/mail/who-is-written-to.ts",
        find: 'if (reader.isWrittenToday || reader.mailDays.includes(day)) return "written-today";',
        replace: 'if (reader.isWrittenToday && reader.isWaiting) return "written-today";',
      },
    ],
    command: vitest("rules", "src/platform/mail/who-is-written-to.test.ts"),
    says: "gets one mail a day",
  },
  {
    guard: "quiet hours",
    broken: "a mail that was held up by day goes out at night",
    changes: [
      {
        file: "src/app/clock/digest-letter.ts",
        find: "if (notBefore > at) return { notBefore };",
        replace: "if (notBefore.getTime() === 0) return { notBefore };",
      },
    ],
    command: vitest("database", "src/app/clock/clock.database.test.ts"),
    says: "waits for the morning where it could not go by day",
  },
  {
    guard: "no mail for what was not written down",
    broken: "a mail goes into the post though what it needs could not be made",
    changes: [
      {
        file: "src/app/clock/write-digests.ts",
        find: "await source.wrote?.(scope, tenant, theirs);",
        replace: "await source.wrote?.(scope, tenant, theirs).catch(() => undefined);",
      },
    ],
    command: vitest("database", "src/app/clock/clock.database.test.ts"),
    says: "writes nothing down where what a mail needs could not be made",
  },
  {
    guard: "a second person agrees to a moved date",
    broken: "whoever asked to move a date agrees to it",
    changes: [
      {
        file: "src/modules/plans/date-moves/date-move.ts",
        find: 'if (verdict === "agree" && by.isAsker && by.group === null) return { reason: "own-request" };',
        replace: "",
      },
    ],
    command: vitest("rules", "src/modules/plans/date-moves/date-move.test.ts"),
    says: "is not one’s own agreement",
  },
  {
    guard: "every moved date is kept",
    broken: "a date that is changed on the action's form is no move",
    changes: [
      {
        file: "src/modules/plans/actions/action.store.ts",
        find: 'if (before && why !== "asked") await keepMove(scope, id, before, change.target ?? null, why.reason);',
        replace: "",
      },
    ],
    command: vitest("database", "src/modules/plans/date-moves/date-move.routes.test.ts"),
    says: "is not agreed to over a date that somebody changed meanwhile",
  },
  {
    guard: "kept words are their writer’s",
    broken: "what somebody typed is shown to whoever signs in next on the same browser",
    changes: [
      {
        file: "src/platform/identity/kept-form.store.ts",
        find: "eq(keptForms.accountId, accountId));",
        replace: "eq(keptForms.id, id));",
      },
    ],
    command: vitest("database", "src/app/kept-forms/kept-forms.database.test.ts"),
    says: "shows them to nobody else on the same browser",
  },
  {
    guard: "a list edited by many",
    broken: "who chooses last whom a heading concerns chooses over whoever was quicker",
    changes: [
      {
        file: "src/modules/plans/improvements/set-concerns.ts",
        find: "if (shown !== undefined && shown !== shownMark(before))",
        replace: "if (shown === shownMark([]) && shown !== shownMark([]))",
      },
    ],
    command: vitest("database", "src/modules/plans/edited-by-many.database.test.ts"),
    says: "lose nothing and double nothing",
  },
  {
    guard: "a list edited by many",
    broken: "a form of an update sent twice is two updates",
    changes: [
      {
        file: "src/modules/plans/updates/add-update.ts",
        find: "if (isSame || isAgain) return done({ number });\n",
        replace: "void [isSame, isAgain];\n",
      },
    ],
    command: vitest("database", "src/modules/plans/edited-by-many.database.test.ts"),
    says: "lose nothing and double nothing",
  },
  {
    guard: "versions: only what the board approved is public",
    broken: "a version that its board has not approved can be published",
    changes: [
      {
        file: "src/modules/plans/approval/approval.ts",
        find: 'if (act === "publish" && approvingGroupId !== null && state !== "approved")',
        replace: "if (act === null)",
      },
    ],
    command: vitest("rules", "src/modules/plans/approval/approval.test.ts"),
    says: "no other group approves in place of the plan",
  },
  {
    guard: "versions: nothing past the board of the day",
    broken: "what another group approved counts as the board's own approval",
    changes: [
      {
        file: "src/modules/plans/approval/approval.ts",
        find: 'return isByBoard ? "approved" : "agreed";',
        replace: 'return isByBoard || trail.length > 0 ? "approved" : "agreed";',
      },
    ],
    command: vitest("database", "src/modules/plans/approval/any-way.commands.test.ts"),
    says: "is not published past it",
  },
  {
    guard: "versions: comments are answered first",
    broken: "a version is approved over comments that nobody answered",
    changes: [
      {
        file: "src/modules/plans/approval/approval.ts",
        find: "unanswered > 0 && WAITS_FOR_ANSWERS.has(act)",
        replace: "unanswered > 0 && act === null",
      },
    ],
    command: vitest("rules", "src/modules/plans/approval/approval.test.ts"),
    says: "comments without an answer hold agreement",
  },
  {
    guard: "versions: what is on its way is nowhere public",
    broken: "the public page of a version shows any that is asked for",
    changes: [
      {
        file: "src/modules/plans/approval/approval.ts",
        find: '  "superseded",\n] as const satisfies',
        replace: '  "superseded",\n  "put-forward",\n  "consultation",\n] as const satisfies',
      },
      {
        file: "src/modules/plans/approval/public-version.store.ts",
        find: "if (!row.publishedAt || !isPublicState(row.state)) return [];",
        replace: "if (!isPublicState(row.state)) return [];",
      },
      {
        file: "src/modules/plans/approval/public-version.store.ts",
        find: "publishedOn: dayInScotland(row.publishedAt),",
        replace: "publishedOn: dayInScotland(row.publishedAt ?? scope.at),",
      },
    ],
    command: vitest("database", "src/modules/plans/approval/approval.routes.test.ts"),
    says: "is nowhere public while it is not published",
  },
  {
    guard: "versions: what was taken off leaves nothing behind",
    broken: "a report for everybody is made of versions that were withdrawn",
    changes: [
      {
        file: "src/modules/plans/versions/plan-version.store.ts",
        find: "return (await listVersions(scope, planId)).filter(({ state }) => isPublicState(state));",
        replace: "return listVersions(scope, planId);",
      },
    ],
    command: vitest("database", "src/modules/plans/approval/taken-off.routes.test.ts"),
    says: "leaves none of its words behind",
  },
  {
    guard: "asking",
    broken: "somebody who has answered is reminded",
    changes: [
      {
        file: "src/modules/plans/chasing/owed.ts",
        find: 'if (ask.state !== "open" || !plan.answers',
        replace: "if (!plan.answers",
      },
    ],
    command: vitest("rules", "src/modules/plans/chasing/owed.test.ts"),
    says: "is nothing after an answer",
  },
  {
    guard: "asking",
    broken: "a reminder follows on the day after the last mail",
    changes: [
      {
        file: "src/modules/plans/chasing/owed.ts",
        find: "isFurther && today >= addDays(last.on, REST_DAYS)",
        replace: "isFurther",
      },
    ],
    command: vitest("rules", "src/modules/plans/chasing/owed.test.ts"),
    says: "with rest between",
  },
  {
    guard: "asking",
    broken: "a mail goes out on a bank holiday",
    changes: [
      {
        file: "src/platform/mail/mail-hours.ts",
        find: "(!weekends && weekdayOf(day) > 5) || isHoliday(day, holidays)",
        replace: "!weekends && weekdayOf(day) > (isHoliday(day, holidays) ? 5 : 5)",
      },
    ],
    command: vitest("rules", "src/platform/mail/who-is-written-to.test.ts"),
    says: "nobody is written to on a bank holiday or a local one",
  },
  {
    guard: "asking",
    broken: "two rounds that come close are asked for at once",
    changes: [
      {
        file: "src/modules/plans/chasing/due-rounds.ts",
        find: "if (freeOn <= askedOn) openings.push",
        replace: "if (freeOn !== null) openings.push",
      },
    ],
    command: vitest("rules", "src/modules/plans/chasing/round-course.test.ts"),
    says: "never for two at once, and never straight after another",
  },
  {
    guard: "asking",
    broken: "whoever handed an action back is asked again in the next round",
    changes: [
      {
        file: "src/modules/plans/chasing/tick-rounds.ts",
        find: "insertAsks(scope, await withoutHandBacks(scope, round, wanted))",
        replace:
          "insertAsks(scope, wanted.length > 0 ? wanted : await withoutHandBacks(scope, round, wanted))",
      },
    ],
    command: vitest("database", "src/modules/plans/chasing/chasing.commands.test.ts"),
    says: "the next round does not ask the same person again",
  },
  {
    guard: "many hands",
    broken: "a range asks the first of its dates anew for each year",
    changes: [{ file: "src/kernel/fuzzy-date/ranges.ts", find: "    known.set(year, span);\n", replace: "" }],
    command: vitest("rules", "src/kernel/fuzzy-date/ranges.test.ts", "-t asks"),
    says: "asks each of its dates a few times",
  },
  {
    guard: "many hands",
    broken: "parts of a photo that are left out are not counted",
    changes: [
      {
        file: "src/platform/pictures/clean-jpeg.ts",
        find: "    if (parts > MOST_PARTS) return null;\n",
        replace: "",
      },
    ],
    command: PICTURES,
    says: "by parts that are left out is refused",
  },
  {
    guard: "many hands",
    broken: "whoever is counted waits for everybody who is",
    changes: [
      {
        file: "src/platform/identity/attempt.store.ts",
        find: ["hashtext($", "{key})"].join(""),
        replace: "hashtext('all')",
      },
    ],
    command: vitest("database", "src/platform/identity/attempts.database.test.ts"),
    says: "make nobody wait who asks under another",
  },
  {
    guard: "many hands",
    broken: "a link goes on telling of an action that was passed on",
    changes: [
      {
        file: "src/modules/plans/personal-links/linked-work.store.ts",
        find: 'const isPassedOn = stands.standing === "somebody-elses";',
        replace: "const isPassedOn = false;",
      },
      {
        file: "src/modules/plans/personal-links/link-action.views.tsx",
        find: 'if (standing === "somebody-elses") return',
        replace: "if (standing === null) return",
      },
    ],
    command: vitest("database", "test/many-hands-attacks.database.test.ts", "-t shows"),
    says: "shows nothing of what is said of it since",
  },
  {
    guard: "two at the same moment",
    broken: "a new link is asked for without waiting for whoever asks at the same moment",
    changes: [
      {
        file: "src/modules/plans/personal-links/replace-link.ts",
        find: "await inTransaction(scope, async (scope) => done(await sendInPlaceOf(scope, secret)));",
        replace: "await sendInPlaceOf(scope, secret);",
      },
    ],
    command: vitest("database", "test/many-hands-attacks.database.test.ts", "-t once"),
    says: "is sent once",
  },
  {
    guard: "a round whose day is moved",
    broken: "whoever has answered is asked again in a round that was only put off by some days",
    changes: [
      {
        file: "src/modules/plans/chasing/move-round.ts",
        find: 'if (ask.state === "open") await',
        replace: "await",
      },
    ],
    command: vitest("database", "src/modules/plans/chasing/moved-round.commands.test.ts"),
    says: "whoever has answered is not asked again",
  },
  {
    guard: "what was taken off of a consultation",
    broken: "the public page and its files go on giving the words of a comment that was taken off",
    changes: [
      {
        file: "src/modules/plans/approval/taken-off-comment.ts",
        find: "if (comment.takenOffAt === null) return comment;",
        replace: 'if (comment.takenOffAt === null || comment.text !== "") return comment;',
      },
      {
        file: "src/modules/publishing/versions/answers.views.tsx",
        find: "sayTakenOff(comment) ??",
        replace: "null ??",
      },
    ],
    command: vitest("database", "src/modules/plans/approval/taken-off-comment.routes.test.ts"),
    says: "is taken off every public page and file",
  },
];
