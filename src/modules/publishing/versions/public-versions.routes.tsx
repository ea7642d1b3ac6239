import { fullNameOf } from "../../../kernel/tenant.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import {
  askedSides,
  buildFrozenWords,
  type ComparedSides,
  commentTable,
  comparedTable,
  comparePlans,
  downloadComparison,
  findPublicConsultation,
  getPublicWords,
  listPublicComments,
  listPublicVersions,
} from "../../plans/index.ts";
import { leaveOutContacts } from "../plans/leave-out-contacts.words.ts";
import { numberOf } from "../plans/public-plan.routes.tsx";
import { AnswersPage } from "./answers.views.tsx";
import { PublicComparisonPage } from "./public-comparison.views.tsx";
import { publicVersionTable } from "./public-version-list.props.ts";
import { PublicVersionPage, PublicVersionsPage } from "./public-versions.views.tsx";

/** The versions of a published plan: each as it was, what changed between them, and what was said before they were published. */
export function openPublicVersionDoors(doors: Doors): void {
  const plan = "/:partnership/plans/:plan";
  doors.get(`${plan}/versions`, "public", showVersions);
  tableDoors(doors, `${plan}/versions`, "public", async (visit) => {
    const versions = await versionsOf(visit);
    const frozen = await getPublicWords(visit.scope, numberOf(visit, "plan"), versions[0].number);
    return publicVersionTable(frozen.title, versions);
  });
  tableDoors(doors, `${plan}/versions/:version/comments`, "public", answersTable);
  doors.get(`${plan}/versions/:version/comments`, "public", showAnswers);
  tableDoors(doors, `${plan}/versions/:version/words`, "public", wordsTable);
  doors.get(`${plan}/versions/:version`, "public", showVersion);
  doors.get(`${plan}/comparison`, "public", showComparison);
  tableDoors(doors, `${plan}/comparison`, "public", async (visit) => comparedTable(await readSides(visit)));
  doors.get(`${plan}/comparison.docx`, "public", async (visit) =>
    downloadComparison(visit, await readSides(visit)),
  );
}

async function showVersions(visit: Visit): Promise<Response> {
  const number = numberOf(visit, "plan");
  const versions = await versionsOf(visit);
  const frozen = await getPublicWords(visit.scope, number, versions[0].number);
  return page(
    <PublicVersionsPage visit={visit} plan={{ number, title: frozen.title }} versions={versions} />,
  );
}

async function showVersion(visit: Visit): Promise<Response> {
  const number = numberOf(visit, "plan");
  const versions = await versionsOf(visit);
  const wanted = numberOf(visit, "version");
  const place = versions.findIndex((version) => version.number === wanted);
  const version = versions[place];
  if (!version) throw new NotFound();
  const frozen = await getPublicWords(visit.scope, number, wanted);
  const before = versions[place + 1];
  const consulted = await findPublicConsultation(visit.scope, number, wanted);
  return page(
    <PublicVersionPage
      visit={visit}
      plan={number}
      version={version}
      frozen={frozen}
      latest={versions[0]}
      news={
        before
          ? {
              number: before.number,
              comparison: comparePlans(await getPublicWords(visit.scope, number, before.number), frozen),
            }
          : null
      }
      consulted={consulted?.isPublished ? consulted : null}
    />,
  );
}

async function wordsTable(visit: Visit): Promise<WrittenTable> {
  const version = numberOf(visit, "version");
  const frozen = await getPublicWords(visit.scope, numberOf(visit, "plan"), version);
  return buildFrozenWords(frozen, {
    partnership: fullNameOf(visit.tenant),
    asOn: visit.scope.asOn,
    version,
  });
}

async function showComparison(visit: Visit): Promise<Response> {
  const number = numberOf(visit, "plan");
  return page(<PublicComparisonPage visit={visit} plan={number} sides={await readSides(visit)} />);
}

async function showAnswers(visit: Visit): Promise<Response> {
  const found = await readAnswers(visit);
  return page(<AnswersPage visit={visit} {...found} />);
}

async function answersTable(visit: Visit): Promise<WrittenTable> {
  const { consulted, comments, frozen } = await readAnswers(visit);
  const title = `What was said of version ${consulted.version} of ${consulted.title}`;
  const masked = comments.map((comment) => ({
    ...comment,
    text: leaveOutContacts(comment.text),
    answer: comment.answer ? leaveOutContacts(comment.answer) : null,
  }));
  const by = new Map(comments.map((comment) => [comment.id, leaveOutContacts(comment.by)]));
  return commentTable(title, masked, frozen, ({ id }) => by.get(id) ?? "");
}

async function readAnswers(visit: Visit) {
  const number = numberOf(visit, "plan");
  const consulted = await findPublicConsultation(visit.scope, number, numberOf(visit, "version"));
  if (!consulted?.isPublished || !consulted.frozen) throw new NotFound();
  const comments = await listPublicComments(visit.scope, consulted);
  return { consulted, comments, frozen: consulted.frozen };
}

/** At least one: NotFound for a plan that is not published. */
async function versionsOf(visit: Visit) {
  const [latest, ...earlier] = await listPublicVersions(visit.scope, numberOf(visit, "plan"));
  if (!latest) throw new NotFound();
  return [latest, ...earlier] as const;
}

/** The two versions that the address asks for, among those that everybody may read. */
async function readSides(visit: Visit): Promise<ComparedSides> {
  const number = numberOf(visit, "plan");
  const sides = (await versionsOf(visit)).map((version) => ({
    value: String(version.number),
    label: `Version ${version.number}`,
  }));
  const asked = askedSides(visit, sides);
  if (!asked) throw new NotFound();
  const [from, to] = asked;
  const frozenOf = (value: string) => getPublicWords(visit.scope, number, Number(value));
  const later = await frozenOf(to.value);
  return {
    title: later.title,
    sides,
    from: { ...from, frozen: await frozenOf(from.value) },
    to: { ...to, frozen: later },
  };
}
