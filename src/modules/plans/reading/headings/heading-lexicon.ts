import { wordsOf } from "../wording/words.ts";

/** What a column holds, as far as its heading says. */
export type Meaning =
  | "theme"
  | "improvement"
  | "action"
  | "number"
  | "lead"
  | "contributors"
  | "implications"
  | "start-date"
  | "target-date"
  | "earlier-date"
  | "measure"
  | "baseline"
  | "outcome"
  | "progress"
  | "note"
  /** What our own tables hold beside the six columns. */
  | "more"
  /** Words of other tables (agendas, contacts, papers): a sign that this is no plan. */
  | "foreign"
  /** Words of risk registers, which have actions and owners and still are no plan. */
  | "register";

export type ImplicationKind = "risk" | "cost" | "resource";

export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
  /** 1 for a phrase that says it plainly, 0.5 for one that may mean it. */
  readonly weight: number;
  /** A question or clause ("how will we know …"): it decides the heading, whatever follows. */
  readonly opening: boolean;
  readonly kind: ImplicationKind | null;
}

/**
 * Phrases that mean what they stand under, in the wordings partnerships use, Gaelic ones first. Plural, case and accents
 * do not matter.
 */
const plain: Record<Meaning, string> = {
  theme:
    "priomhachas, theme, priority, strategic priority, priority theme, priority area, loip priority, loip theme, key priority, strategic theme, pillar, strand, locality priority",
  improvement:
    "leasachadh, amas, amasan, improvement, area for improvement, area of improvement, improvement area, improvement theme, improvement priority, improvement objective, improvement aim, priority for improvement, objective, strategic objective, aim, goal, workstream, work stream, primary driver, driver, recommendation, audit recommendation, finding, issue, issue identified, area for development, development area, area of focus, focus area, challenge, what is the issue, gap",
  action:
    "gniomh, gniomhan, action, key action, action and task, action to achieve, action to deliver, strategic action, action planned, improvement action, agreed action, proposed action, planned action, specific action, high level action, action required, required action, action to be taken, action needed, action point, action description, action detail, action title, detail of action, description of action, activity, key activity, improvement activity, activity description, task, key task, step, next step, key step, intervention, initiative, commitment, change idea, test of change, pledge, sub action, supporting action, agreed management action, smart action, secondary driver, step to be taken, work to be done, work required",
  number:
    "no, number, ref, reference, ref no, reference number, #, action no, action number, action ref, action reference, item no, item number, id, action id, nr, code, action code, sl no, serial no",
  lead: "stiuiriche, neach stiuiridh, co ni, co bhio, lead, lead officer, lead partner, lead agency, lead organisation, lead organization, lead body, lead person, lead responsibility, lead service, lead group, lead contact, lead name, lead role, lead department, owner, action owner, action lead, ownership, responsible, responsible officer, responsible person, responsible lead, responsible body, responsible partner, responsibility, person responsible, officer responsible, partner responsible, organisation responsible, agency responsible, who is responsible, by whom, who, whom, who will do it, who by, whose responsibility, accountable, accountable officer, accountable person, accountability, sponsor, executive sponsor, delegated to, assigned to, managed by, managed and assigned by, lead and responsible, personnel, key personnel, lead member, action manager, assignee, led by, who will lead, who lead, who is leading, officer, responsible officer, delivery lead, champion, coordinator, co ordinator, named person, strategic lead, operational lead, allocated to, person leading, key contact, who need to be involved, project manager, lead and partner, manager responsible, key person",
  contributors:
    "supporting partner, supporting, supporting responsibility, support responsibility, secondary lead, support, supported by, partner involved, key partner, other partner, contributing partner, contributor, delivery partner, who else, who will help, with whom, working with, partner agency, partner organisation, partner, supporting agency, supporting organisation, support partner, other lead, stakeholder, key stakeholder, in partnership with, who will be involved",
  implications: "implication, what do we need, input, enabler",
  "start-date":
    "start date, start, from, date started, commencement, commencement date, commence, begin, planned start",
  "target-date":
    "cuin, ceann latha, clar ama, target date, target completion, target completion date, timescale, time scale, timeframe, time frame, timeline, timing, target timescale, when, by when, when by, deadline, due, due date, due by, date due, completion date, completion, date of completion, date for completion, planned completion, planned completion date, expected completion, expected completion date, estimated completion date, anticipated completion date, complete by, completed by, to be completed by, date to be completed, end date, end, finish, finish date, planned end, delivery date, milestone date, date, by date, implementation date, delivery timescale, revised date, revised target date, revised timescale, revised due date, revised completion date, revised deadline, current target date, current due date, planned date, expected date, agreed date, action date, action due date, due on, target completion by, finish by, do by, by",
  "earlier-date":
    "original date, original target date, original due date, original timescale, original deadline, original completion date, initial target date, previous target date, first target date",
  measure:
    "tomhas, tomhasan, measure, measurement, success measure, measure of success, success criterion, success criteria, kpi, kpis, key performance indicator, performance indicator, performance measure, indicator, outcome measure, outcome indicator, output, output measure, evidence, evidence of success, evidence required, evidence of impact, evidence of progress, impact measure, milestone, key milestone, deliverable, key deliverable, measurable, metric, monitoring, evaluation, method of evaluation, progress measure, success indicator, success factor, proof, how measured, measure and target, target measure, improvement measure, performance target, sign of success, how evidenced",
  baseline:
    "baseline, baseline value, target value, current performance, current value, trajectory, target figure, baseline data, baseline position, latest data",
  outcome:
    "toradh, toraidhean, outcome, expected outcome, intended outcome, desired outcome, overall outcome, outcome statement, local outcome, result, intended result, expected result, desired result, impact, intended impact, expected impact, anticipated impact, benefit, expected benefit, intended benefit, difference, difference made, end result, vision, success look like, loip outcome, strategic outcome, long term outcome, short term outcome, high level outcome",
  progress:
    "adhartas, status, progress, progress update, progress to date, progress so far, progress note, progress report, progress made, update, latest update, latest position, current position, position, current status, rag, rag status, rag rating, brag, brag status, brag rating, position statement, action taken, action taken to date, action to date, work to date, achievement, delivery status, completed, complete, date completed, completed date, percent complete, percentage complete, % complete, % completed, done, on track, traffic light, action status, latest progress, activity to date, update on progress, overall status, actual completion date, date achieved, date closed, latest note, status icon, status update, progress bar, progress status, current progress, progress and next step, progress to date and next step, note on progress",
  note: "comment, note, additional information, further information, other information, remark, commentary, link, linkage, linked plan, strategic link, link to loip, link to other plan, source, origin, background, rationale, context, category, type, ranking, cross reference, policy link, locality, target group, review date, date of review, date for review, date reviewed, mitigation, mitigating factor, data source, national outcome, priority level, level of priority, priority rating, priority ranking, nif driver, nif priority, nif, hgios, hgios qi, qi, latest note date, strategic fit, urgency, additional note, quality indicator, theme link, management response, response, reporting group, reporting to, governance group, report to",
  more: "number in commonty, day late, aim of the improvement, body concerned, cross cutting theme, step on the way, hang on, mark",
  foreign:
    "name, designation, job title, title, contact, contact detail, contact number, email, e mail, telephone, phone, mobile, address, agenda, agenda item, item, paper, report, report title, venue, location, purpose, presenter, presented by, report by, speaker, apology, present, attendee, attendance, member, membership, minute, page, version, author, approved by, meeting, meeting date, postcode, document, policy, event, appendix, decision, date of meeting, subject, you said, we did, question, answer, term, definition, abbreviation, council ward, grade",
  register:
    "likelihood, probability, risk score, risk rating, risk id, risk description, risk owner, risk category, inherent risk, residual risk, gross risk, net risk, inherent score, residual score, current risk, target risk, risk level, control, existing control, current control",
};

/** Phrases that are weaker signs: taken where nothing better is said. */
const likely: Partial<Record<Meaning, string>> = {
  theme: "outcome area, domain, chapter",
  improvement: "area, focus, key area, need, programme, strategy, development, topic",
  action:
    "what, project, response to recommendation, description, delivery, how, plan, detail, proposal, work, step and milestone, to do, measure to be taken",
  lead: "agency, organisation, organization, service, team, group, department, contact person, director, body, staff, post, person, led",
  "target-date": "target, time, year, quarter, schedule, term, period, phase, duration, month",
  measure: "target and measure, data, success, number, assessment, quality assurance",
  outcome: "why, change, purpose and outcome, achieve",
  progress: "where are we now, evaluation of progress, review, comment on progress, rate",
};

/** Clauses and questions. They decide the heading from their first word on. */
const openings: Partial<Record<Meaning, string>> = {
  improvement:
    "what do we need to improve, what do we want to improve, what need to improve, what need improving, what do we need to do better, what need to change, what need to be improved, what we want to improve, what we need to improve, what have we identified, what is the problem, what did we find, where do we need to improve",
  action:
    "what will we do, what we will do, what are we going to do, what we are going to do, what do we need to do, what we need to do, what do we plan to do, what we plan to do, what need to be done, what need to happen, what will be done, what will happen, what is to be done, what action, what are the action, what must we do, what should we do, what we said we would do, what we said, what we have agreed, what have we agreed, how will we do, how we will do, how will we achieve, how we will achieve, how will this be achieved, how will it be achieved, how will this be done, how will we get there, how we will get there, how are we going to, how do we get there, how will we deliver, how we will deliver, how will we make, how will we improve, we will, to do this we will, in order to, what step, how will this be delivered, how do we plan to, what will you do",
  lead: "who will, who is, who are, who need, who has, who do, who should, who lead, whose",
  implications: "what could stop, what will we need, what do we need",
  "target-date":
    "when will, when by, by when, when do, when is, when are, when should, how long, how soon, by what date, what is the timescale, what timescale",
  measure:
    "how will we know, how we will know, how do we know, how will you know, how would we know, how will we measure, how we will measure, how will it be measured, how will this be measured, how will success be, how will progress be, how will impact be, how will we evidence, how will we monitor, how will this be monitored, how will we evaluate, how do we measure, how will we demonstrate, how will we show, how measured, what will success look, what would success look, what doe success look, what doe good look, what will good look, what will we measure, what measure, what evidence, what will we see, what is the measure, what will tell u, we will know",
  outcome:
    "what difference, what will be different, what will change, what do we want to achieve, what we want to achieve, what are we trying to achieve, what are we aiming, what will be the impact, what is the impact, what impact, what outcome, what will we achieve, where do we want to be, what result, what will it achieve, what will this achieve, what do we hope to achieve, what we hope to achieve, who will benefit, why are we doing, why is this, what is the outcome, what is the intended outcome, what are the benefit, what are the expected",
  progress:
    "where are we now, where we are now, where we are, where are we at, what have we done, what we have done, how are we doing, what progress, what has been done, what has happened, how far have we, what did we do, how are we getting on",
  note: "how we will take, how will we take, how this link, how doe this link, what evidence do we have, how do we know this, what doe the evidence",
};

/** Kinds of implication that a heading may name. */
const kinds: Record<ImplicationKind, string> = {
  risk: "risk, key risk, risk and issue, barrier, constraint, dependency, risk implication, risk identified, potential risk, threat, obstacle",
  cost: "cost, budget, finance, financial implication, financial, funding, cost implication, estimated cost, indicative cost, spend, money, funding source, funding required, budget implication",
  resource:
    "resource, resource required, resource needed, resource implication, resourcing, staffing, capacity, resource requirement, required resource, people and resource, workforce implication, human resource",
};

/** Questions that ask for one kind of implication. */
const kindOpenings: Record<ImplicationKind, string> = {
  risk: "what might go wrong, what could go wrong, what are the risk, what might stop",
  cost: "how much will, how much doe, how much, what will it cost, what doe it cost, what are the cost",
  resource: "what resource, what are the resource, what capacity",
};

/** Every phrase, by its first word, longest first. */
export const phrasesByFirstWord: ReadonlyMap<string, readonly Phrase[]> = compile();

function compile(): Map<string, Phrase[]> {
  const phrases = [
    ...list(openings, 1, true),
    ...list(plain, 1, false),
    ...list(likely, 0.5, false),
    ...listKinds(kinds, false),
    ...listKinds(kindOpenings, true),
  ];
  const byFirst = new Map<string, Phrase[]>();
  for (const each of phrases) {
    const first = each.words[0] ?? "";
    const same = byFirst.get(first) ?? [];
    same.push(each);
    byFirst.set(first, same);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function list(lexicon: Partial<Record<Meaning, string>>, weight: number, opening: boolean): Phrase[] {
  return Object.entries(lexicon).flatMap(([meaning, written]) =>
    split(written).map((words) => phrase(words, meaning as Meaning, weight, opening, null)),
  );
}

function listKinds(lexicon: Record<ImplicationKind, string>, opening: boolean): Phrase[] {
  return Object.entries(lexicon).flatMap(([kind, written]) =>
    split(written).map((words) => phrase(words, "implications", 1, opening, kind as ImplicationKind)),
  );
}

function split(written: string): string[][] {
  return written.split(",").map((each) => wordsOf(each));
}

function phrase(
  words: readonly string[],
  meaning: Meaning,
  weight: number,
  opening: boolean,
  kind: ImplicationKind | null,
): Phrase {
  return { words, meaning, weight, opening, kind };
}
