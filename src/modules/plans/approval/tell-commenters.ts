import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { ToTell } from "../../../platform/mail/letter-part.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { LetterSource } from "../../../platform/web/room.ts";
import { listPeople } from "../../people/index.ts";
import { planPaths } from "../paths.ts";
import { listPlans } from "../plans/plan.store.ts";
import { listVersionsIn } from "../versions/plan-version.store.ts";
import { isConsultationOpen } from "./approval.ts";
import { OUTCOME_WORDS } from "./approval.words.ts";
import { findConsultation, listComments } from "./consultation.store.ts";
import type { CommentRow, ConsultationRow } from "./consultation.table.ts";

const askedKey = (consultation: string) => `consultation/${consultation}/asked`;
const answeredKey = (comment: string) => `comment/${comment}/answered`;

/** Partners' contacts are asked once to comment while a consultation is open; people who commented are told of their answer. */
export const tellCommenters: LetterSource = {
  async due(scope) {
    const contacts = await listContacts(scope);
    return (await gatherConsultations(scope)).flatMap(({ consultation, isOpen, comments }): ToTell[] => [
      ...(isOpen
        ? contacts
            .filter((personId) => !comments.some((comment) => comment.personId === personId))
            .map((personId) => ({ personId, key: askedKey(consultation.id), weight: "owed" as const }))
        : []),
      ...comments.flatMap(({ id, personId, answeredAt, takenOffAt }) =>
        personId && answeredAt && !takenOffAt && scope.at.getTime() - answeredAt.getTime() < NEWS_MS
          ? [{ personId, key: answeredKey(id), weight: "news" as const }]
          : [],
      ),
    ]);
  },
  async compose(scope, { slug }, { personId, keys, baseUrl }) {
    if (![...keys].some((key) => /^(consultation|comment)\//.test(key))) return null;
    const all = await gatherConsultations(scope);
    const asked = all.filter(
      ({ consultation, isOpen, comments }) =>
        isOpen &&
        keys.has(askedKey(consultation.id)) &&
        // Who has said something meanwhile is not asked any more.
        !comments.some((comment) => comment.personId === personId),
    );
    const answered = all.flatMap((one) =>
      one.comments
        .filter((comment) => comment.personId === personId && keys.has(answeredKey(comment.id)))
        .map((comment) => ({ ...one, comment })),
    );
    if (asked.length + answered.length === 0) return null;
    const hrefOf = ({ plan, version }: Gathered) =>
      `${baseUrl}${planPaths.comments(slug, plan.number, version)}`;
    return {
      subject:
        asked.length > 0
          ? `Say what you think of ${asked.map(({ plan }) => `“${plan.title}”`).join(" and ")}`
          : "Your comment is answered",
      opening: [],
      things: asked.map((one) => ({
        title: one.plan.title,
        lines: [
          { text: `Version ${one.version} is put forward, and open for comments.` },
          { text: `Comments are taken until ${sayDay(one.consultation.closesOn)}.` },
        ],
        act: { label: "Read it and comment", href: hrefOf(one) },
      })),
      news:
        answered.length > 0
          ? {
              heading: "Answers to what you said",
              items: answered.map((one) => ({
                text: `${one.plan.title}: ${one.comment.outcome ? OUTCOME_WORDS[one.comment.outcome].toLowerCase() : "answered"}.`,
                href: `${baseUrl}${planPaths.comment(slug, one.plan.number, one.version, one.comment.id)}`,
              })),
            }
          : null,
      closing: [],
      choicesHref: null,
    };
  },
};

interface Gathered {
  readonly plan: { readonly number: number; readonly title: string };
  readonly version: number;
  readonly consultation: ConsultationRow;
  readonly isOpen: boolean;
  readonly comments: readonly CommentRow[];
}

/** An answer is news for so long; what is older was told, or belongs to the time before such letters. */
const NEWS_MS = 30 * 24 * 60 * 60 * 1000;

/** Consultations whose version is on its way, or was published or returned after its comments were answered. */
async function gatherConsultations(scope: Scope): Promise<Gathered[]> {
  const versions = await listVersionsIn(scope, [
    ...(["consultation", "agreed", "approved"] as const),
    ...(["returned", "published", "under-review"] as const),
  ]);
  if (versions.length === 0) return [];
  const plans = new Map((await listPlans(scope)).map((plan) => [plan.id, plan]));
  const found: Gathered[] = [];
  for (const { id, planId, number, state } of versions) {
    const plan = plans.get(planId);
    const consultation = await findConsultation(scope, id);
    if (!plan || !consultation) continue;
    found.push({
      ...{ plan, version: number, consultation },
      isOpen: state === "consultation" && isConsultationOpen(consultation, dayInScotland(scope.at)),
      comments: (await listComments(scope, [consultation.id])).filter((comment) => comment.state === "shown"),
    });
  }
  return found;
}

/** The contact for plans of each partner, of those who work here today. */
async function listContacts(scope: Scope): Promise<string[]> {
  return (await listPeople(scope))
    .filter(
      ({ plansContact, leftOn, email }) => plansContact && email !== null && (leftOn ?? "9999") >= scope.asOn,
    )
    .map(({ id }) => id);
}
