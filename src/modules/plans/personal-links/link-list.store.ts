import type { Scope } from "../../../platform/scope/scope.ts";
import { listOrganisations } from "../../partnerships/index.ts";
import { listPeople } from "../../people/index.ts";
import { listActionsByIds } from "../actions/action.store.ts";
import { listLinkedActions, listLinks } from "./personal-link.store.ts";
import { type LinkState, stateOfLink } from "./personal-link.ts";

/** A link as whoever looks after the plans sees it. What lets somebody in is nowhere kept, so it is not here either. */
export interface ListedLink {
  readonly id: string;
  readonly personId: string;
  readonly person: string;
  readonly body: string | null;
  readonly actions: readonly { readonly number: number; readonly text: string }[];
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly state: LinkState;
}

/** The links of everybody or of one person, the latest first. */
export async function listListedLinks(scope: Scope, personId?: string): Promise<ListedLink[]> {
  const links = await listLinks(scope, personId);
  const opened = await listLinkedActions(
    scope,
    links.map(({ id }) => id),
  );
  const ids = [...new Set([...opened.values()].flat())];
  const actions = new Map((await listActionsByIds(scope, ids)).map((action) => [action.id, action]));
  const people = new Map((await listPeople(scope)).map((person) => [person.id, person]));
  const bodies = new Map((await listOrganisations(scope)).map(({ id, name }) => [id, name]));
  return links.map((link) => {
    const person = people.get(link.personId);
    return {
      id: link.id,
      personId: link.personId,
      person: person?.name ?? "Somebody",
      body: bodies.get(person?.organisationId ?? "") ?? null,
      actions: (opened.get(link.id) ?? [])
        .flatMap((id) => actions.get(id) ?? [])
        .map(({ number, text }) => ({ number, text }))
        .toSorted((a, b) => a.number - b.number),
      madeAt: link.createdAt,
      expiresAt: link.expiresAt,
      lastUsedAt: link.lastUsedAt,
      state: stateOfLink(link, scope.at),
    };
  });
}
