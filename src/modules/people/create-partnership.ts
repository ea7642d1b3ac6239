import { done, type Result, refused } from "../../kernel/result.ts";
import type { Pool } from "../../platform/database/database.ts";
import { refuseViolation } from "../../platform/database/refuse-violation.ts";
import { inTransaction } from "../../platform/scope/in-transaction.ts";
import { withScope } from "../../platform/scope/open-scope.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import { judgeSlug, makePartnership, type SlugRefusal } from "../partnerships/index.ts";
import { addPerson } from "./add-person.ts";
import { giveLogin } from "./give-login.ts";
import { grantRole } from "./roles/grant-role.ts";

/** What it takes to begin: an address, a name, and one person who can let the others in. */
export interface PartnershipWish {
  /** `strathbrae`: the first part of all its addresses, for ever. */
  readonly slug: string;
  readonly name: string;
  /** What it calls itself after its name; “Community Planning Partnership” unless said. */
  readonly kind?: string | undefined;
  readonly adminName: string;
  readonly adminEmail: string;
}

export interface CreationRefusal {
  readonly reason:
    | SlugRefusal
    | "slug-taken"
    | "name-missing"
    | "admin-name-missing"
    | "admin-email-unusable";
}

/**
 * Makes a partnership with its first administrator, who can sign in: all of it or nothing. For whoever runs the service;
 * no page leads here, so there is no permission to ask for.
 */
export function createPartnership(
  pool: Pool,
  wish: PartnershipWish,
  at: Date,
): Promise<Result<{ partnership: string; administrator: string }, CreationRefusal>> {
  const clean = {
    slug: wish.slug.trim(),
    name: wish.name.trim(),
    kind: wish.kind?.trim() ?? "Community Planning Partnership",
    adminName: wish.adminName.trim(),
    adminEmail: wish.adminEmail.trim(),
  };
  const reason = judgeWish(clean);
  if (reason) return Promise.resolve(refused({ reason }));
  const who = {
    partnership: crypto.randomUUID(),
    actor: { kind: "house", name: "create-partnership" },
    permissions: new Set(["people:person:change", "people:role:grant"] as const),
  } as const;
  return withScope(pool, who, at, (scope) =>
    refuseViolation({ partnership_slug: { reason: "slug-taken" } as const }, () =>
      inTransaction(scope, (scope) => makeAll(scope, clean)),
    ),
  );
}

type CleanWish = Required<{ [Name in keyof PartnershipWish]: string }>;

function judgeWish(wish: CleanWish): CreationRefusal["reason"] | null {
  const slug = judgeSlug(wish.slug);
  if (slug) return slug;
  if (wish.name === "") return "name-missing";
  if (wish.adminName === "") return "admin-name-missing";
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(wish.adminEmail) ? null : "admin-email-unusable";
}

async function makeAll(scope: Scope, { slug, name, kind, adminName, adminEmail }: CleanWish) {
  await makePartnership(scope, { slug, name, kind });
  const blank = { post: null, organisationId: null, plansContact: false };
  const person = await addPerson(scope, { ...blank, name: adminName, email: adminEmail });
  if (!person.ok) throw new Error(`the first person was refused: ${person.refusal.reason}`);
  const administrator = person.value.id;
  const role = await grantRole(scope, administrator, {
    role: "administrator",
    fromOn: scope.asOn,
    toOn: null,
  });
  if (!role.ok) throw new Error(`the first role was refused: ${role.refusal.reason}`);
  const login = await giveLogin(scope, administrator, 1);
  if (!login.ok) throw new Error(`the first login was refused: ${login.refusal.reason}`);
  return done({ partnership: scope.partnership, administrator });
}
