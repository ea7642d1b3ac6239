import type { Scope } from "./scope.ts";

/** What was found out within one look, by its name. Only scopes that were made for one have any. */
const looks = new WeakMap<Scope, Map<string, Promise<unknown>>>();

/**
 * The same scope, for a page that only reads: what several of its parts ask for alike is found out once. Nothing may be changed in
 * it, for what was found out is not asked again.
 */
export function forOneLook(scope: Scope): Scope {
  const look = { ...scope };
  looks.set(look, new Map());
  return look;
}

/** Finds something out, or, within one look, gives what was found out before under this name. */
export function onceALook<Answer>(scope: Scope, name: string, find: () => Promise<Answer>): Promise<Answer> {
  const known = looks.get(scope);
  if (!known) return find();
  const found = (known.get(name) as Promise<Answer> | undefined) ?? find();
  known.set(name, found);
  return found;
}
