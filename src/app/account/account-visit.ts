import type { Context } from "hono";
import { z } from "zod";
import { invalid } from "../../kernel/invalid.ts";
import { partnershipPaths } from "../../modules/partnerships/index.ts";
import { NotFound, SecondStepNeeded, SignInNeeded } from "../../platform/access/errors.ts";
import type { Owner, SignedIn } from "../../platform/identity/identity.ts";
import type { CodeTaken } from "../../platform/identity/take-code.ts";
import { parseForm } from "../../platform/web/parse-form.ts";
import { ownPath } from "../../platform/web/safe-url.ts";
import type { PageFrame } from "../../platform/web/visit.ts";
import type { FormState } from "../../ui/form-state.ts";
import { findTenant } from "../find-tenant.ts";
import type { House } from "../house.ts";
import { pageFrame, stranger } from "../page-frame.ts";
import { readBody, STRANGER_BYTES } from "../read-body.ts";
import { accountPaths } from "./account-paths.ts";

/** Somebody who is signed in, looking after their own sign-in in a partnership's frame. */
export interface AccountVisit {
  readonly visit: PageFrame;
  readonly who: SignedIn;
  /** Where they were on their way to. */
  readonly back: string;
}

type Work = (visited: AccountVisit) => Promise<Response>;

export interface AccountEntrances {
  /** Whoever is signed in, with or without the second step. */
  open(c: Context, work: Work): Promise<Response>;
  /** With the second step taken, where the account is always asked for one. */
  settled(c: Context, work: Work): Promise<Response>;
  /**
   * With the second step taken, where the account has anything to take it with: whoever merely reads the owner's mail
   * must not add a way in, or take one away.
   */
  guarded(c: Context, work: Work): Promise<Response>;
}

export function openEntrances(house: House): AccountEntrances {
  const open = async (c: Context, work: Work) => work(await enter(house, c));
  const settled: typeof open = (c, work) =>
    open(c, (visited) => {
      if (visited.who.secondStep === "to-take") throw new SecondStepNeeded("take");
      return work(visited);
    });
  return {
    open,
    settled,
    guarded: (c, work) =>
      settled(c, async (visited) => {
        if (visited.who.secondStep !== "may-take") return work(visited);
        const { slug } = visited.visit.tenant;
        return c.redirect(
          `${accountPaths.code(slug)}?back=${encodeURIComponent(accountPaths.account(slug))}`,
          303,
        );
      }),
  };
}

async function enter(house: House, c: Context): Promise<AccountVisit> {
  const tenant = await findTenant(house, c.req.param("partnership") ?? "");
  if (!tenant) throw new NotFound();
  const who = await house.identity.whoIs(c.req.raw.headers);
  if (!who) throw new SignInNeeded();
  const typed = c.req.method === "POST" ? (await bodyOf(c)).back : c.req.query("back");
  const back = ownPath(typeof typed === "string" ? typed : "", partnershipPaths.desk(tenant.slug));
  return { visit: pageFrame(house, tenant, stranger, accountPaths.account(tenant.slug)), who, back };
}

const bodies = new WeakMap<Request, Promise<Awaited<ReturnType<typeof readBody>>>>();

/** A body can be read once; whoever asks again is given the same. */
export async function bodyOf(c: Context) {
  const known = bodies.get(c.req.raw) ?? readBody(c.req.raw, STRANGER_BYTES);
  bodies.set(c.req.raw, known);
  return (await known).typed;
}

export function ownerOf({ accountId, sessionId }: SignedIn, c: Context): Owner {
  return { accountId, sessionId, headers: c.req.raw.headers };
}

const codeForm = z.object({
  code: z
    .string({ error: "Give the code" })
    .trim()
    .min(1, "Give the code")
    .max(40, "A code has six figures; the ones that you kept have ten letters and figures"),
});

/** Reads a code that was typed, and takes it. */
export async function takeTyped(
  house: House,
  c: Context,
  who: SignedIn,
): Promise<{ readonly form: FormState; readonly taken: CodeTaken | null }> {
  const typed = await bodyOf(c);
  const form = parseForm(codeForm, typed);
  if (!form.ok) return { form, taken: null };
  const taken = await house.identity.takeCode(ownerOf(who, c), form.value.code, house.now());
  if (taken.ok) return { form, taken };
  // A code that was wrong is not typed again.
  return {
    form: invalid({ ...typed, code: "" }, [{ field: "code", message: REFUSED[taken.reason] }]),
    taken,
  };
}

const REFUSED: Readonly<Record<Exclude<CodeTaken, { ok: true }>["reason"], string>> = {
  "wrong-code": "This code is not right, or was used already. Wait for the next one and give that",
  "too-often": "That was too often. Wait a quarter of an hour, then give a new code",
  "too-often-today":
    "Too many wrong codes were given for this account today. Use one of the codes that you kept, a passkey, or a browser in which you have given a code before",
};
