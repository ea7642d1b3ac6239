/** Somebody to be ticked. */
export interface Pickable {
  readonly id: string;
  readonly name: string;
  readonly post: string | null;
  readonly organisationId: string | null;
  /** The symbols of the roles they hold today. */
  readonly roles: readonly string[];
}

/** The people of one body, in the order in which they came; those without one stand together. */
export interface BodyPeople<Person> {
  readonly name: string | null;
  readonly people: readonly Person[];
}

/** Those who work for a body (`none`: for none), and hold a role today (`none`: hold none); empty asks for neither. */
export function narrowPeople<Person extends Pickable>(
  people: readonly Person[],
  { body, role }: { readonly body: string; readonly role: string },
): readonly Person[] {
  return people.filter(
    ({ organisationId, roles }) =>
      (body === "" || (organisationId ?? "none") === body) &&
      (role === "" || (role === "none" ? roles.length === 0 : roles.includes(role))),
  );
}

/** Body by body, in the order of the bodies given; whoever works for none of them comes last. */
export function peopleByBody<Person extends Pick<Pickable, "organisationId">>(
  people: readonly Person[],
  bodies: readonly { readonly id: string; readonly name: string }[],
): readonly BodyPeople<Person>[] {
  const known = new Set(bodies.map(({ id }) => id));
  const groups = [
    ...bodies.map(({ id, name }) => ({
      name,
      people: people.filter(({ organisationId }) => organisationId === id),
    })),
    { name: null, people: people.filter(({ organisationId }) => !known.has(organisationId ?? "")) },
  ];
  return groups.filter(({ people }) => people.length > 0);
}
