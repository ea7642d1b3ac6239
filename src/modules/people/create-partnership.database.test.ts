import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OwnDatabase, ownDatabase } from "../../../test/harness/database.ts";
import { MONDAY } from "../../../test/harness/partnerships.ts";
import { openPool, type Pool } from "../../platform/database/database.ts";
import { findAccount } from "../../platform/identity/ensure-account.ts";
import { findBrokenSeal } from "../../platform/ledger/verify-ledger.ts";
import { withScope, withService } from "../../platform/scope/open-scope.ts";
import { findPartnershipBySlug, listPartnerships } from "../partnerships/index.ts";
import { createPartnership } from "./create-partnership.ts";
import { sayCreationRefusal } from "./create-partnership.words.ts";
import { findPersonOfAccount } from "./person.store.ts";

const wish = {
  slug: "strathbrae",
  name: "Strathbrae",
  adminName: "Fiona Geddes",
  adminEmail: "Fiona.Geddes@strathbrae.example",
};

describe("the first partnership of a service", () => {
  let own: OwnDatabase;
  let pool: Pool;

  beforeAll(async () => {
    own = await ownDatabase();
    pool = openPool(own.connection);
  });

  afterAll(async () => {
    await pool.close();
    await own.drop();
  });

  test("is made with somebody who can sign in and give roles from this day on", async () => {
    const made = await createPartnership(pool, wish, MONDAY);
    if (!made.ok) throw new Error(made.refusal.reason);
    const row = await withService(pool, (database) => findPartnershipBySlug(database, "strathbrae"));
    expect(row).toMatchObject({
      id: made.value.partnership,
      name: "Strathbrae",
      kind: "Community Planning Partnership",
      yearStart: 4,
    });
    const account = await withService(pool, (database) => findAccount(database, wish.adminEmail));
    const who = {
      partnership: made.value.partnership,
      actor: { kind: "house", name: "test" },
      permissions: new Set<never>(),
    } as const;
    await withScope(pool, who, MONDAY, async (scope) => {
      const found = await findPersonOfAccount(scope, account?.id ?? "");
      expect(found).toMatchObject({
        person: { id: made.value.administrator, name: "Fiona Geddes" },
        roles: ["administrator"],
      });
      expect(await findBrokenSeal(scope)).toBeNull();
    });
  });

  test("leaves nothing behind where its address is taken", async () => {
    const again = {
      ...wish,
      name: "Another",
      adminName: "Ruaridh Munro",
      adminEmail: "r.munro@inverlairn.example",
    };
    expect(await createPartnership(pool, again, MONDAY)).toEqual({
      ok: false,
      refusal: { reason: "slug-taken" },
    });
    expect(await withService(pool, listPartnerships)).toHaveLength(1);
    expect(await withService(pool, (database) => findAccount(database, again.adminEmail))).toBeNull();
  });

  test.each([
    [{ slug: "desk" }, "slug-reserved"],
    [{ slug: "Strath Brae" }, "slug-unusable"],
    [{ slug: "inverlairn", name: " " }, "name-missing"],
    [{ slug: "inverlairn", adminName: "" }, "admin-name-missing"],
    [{ slug: "inverlairn", adminEmail: "fiona" }, "admin-email-unusable"],
    [{ slug: "inverlairn", adminEmail: "Fiona <f@strathbrae.example>" }, "admin-email-unusable"],
  ] as const)("is refused with %j, for a reason that has words", async (part, reason) => {
    expect(await createPartnership(pool, { ...wish, ...part }, MONDAY)).toEqual({
      ok: false,
      refusal: { reason },
    });
    expect(sayCreationRefusal(reason)).toMatch(/^[A-Z].{20}/);
  });

  test("is followed by a second one, with the same administrator if need be", async () => {
    expect(
      await createPartnership(pool, { ...wish, slug: "inverlairn", name: "Inverlairn" }, MONDAY),
    ).toMatchObject({
      ok: true,
    });
    expect(await withService(pool, listPartnerships)).toHaveLength(2);
  });
});
