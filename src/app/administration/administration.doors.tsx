import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Hono } from "hono";
import { dayInScotland } from "../../kernel/calendar-date.ts";
import { invalid } from "../../kernel/invalid.ts";
import { fullNameOf } from "../../kernel/tenant.ts";
import { listPartnerships } from "../../modules/partnerships/index.ts";
import { createPartnership, sayCreationRefusal } from "../../modules/people/index.ts";
import type { SignedIn } from "../../platform/identity/identity.ts";
import {
  insertServiceAct,
  listServiceActs,
  listServiceAdministrators,
} from "../../platform/identity/service-administrator.store.ts";
import { withService } from "../../platform/scope/open-scope.ts";
import { page, seeOther } from "../../platform/web/answer.ts";
import { parseForm } from "../../platform/web/parse-form.ts";
import { blankForm, type FormState } from "../../ui/form-state.ts";
import type { House } from "../house.ts";
import { projectFolder } from "../project-folder.ts";
import { readBody, STRANGER_BYTES } from "../read-body.ts";
import { seeOtherWithCookies } from "../see-other-with-cookies.ts";
import { ServicePage } from "../service-page.tsx";
import { endServiceAdministrator } from "./end-service-administrator.ts";
import { makeServiceAdministrator } from "./make-service-administrator.ts";
import { NewPartnershipPage } from "./new-partnership.views.tsx";
import { ServiceHome } from "./service-home.views.tsx";
import { servicePaths } from "./service-paths.ts";
import { signInDoorOf, withServiceVisitor } from "./service-visitor.ts";
import { askHealth, takeStock } from "./take-stock.ts";
import { addressForm, partnershipWishForm, personWishForm } from "./wish.form.ts";

const NOTICES: Readonly<Record<string, string>> = {
  made: "The partnership is made. Tell its administrator where to sign in.",
  "step-ended": "Their second step is ended, and they are signed out everywhere.",
  "administrator-made": "They look after the service as well, once they have set up a second step.",
  "administrator-ended": "They look after the service no more.",
};

/** The pages for who looks after the service: numbers and acts of the service, nothing of what a partnership wrote. */
export function administrationDoors(app: Hono, house: House): void {
  const door =
    (work: (who: SignedIn, request: Request) => Promise<Response>) => (c: { req: { raw: Request } }) =>
      withServiceVisitor(house, c.req.raw, (who) => work(who, c.req.raw));
  const typedIn = async (request: Request) => (await readBody(request, STRANGER_BYTES)).typed;

  app.get(servicePaths.signIn, () => showSignIn(house));
  app.post(servicePaths.signOut, async (c) =>
    seeOtherWithCookies("/", await house.identity.signOut(c.req.raw.headers)),
  );
  app.get(
    servicePaths.home,
    door((who, request) => answerHome(house, who, new URL(request.url).searchParams.get("said"))),
  );
  app.get(
    servicePaths.newPartnership,
    door((who) => page(<NewPartnershipPage house={house} email={who.email} form={blankForm} />)),
  );
  app.post(
    servicePaths.partnerships,
    door(async (who, request) => {
      const form = parseForm(partnershipWishForm, await typedIn(request));
      const again = (state: FormState) =>
        page(<NewPartnershipPage house={house} email={who.email} form={state} />, 422);
      if (!form.ok) return again(form);
      const { kind, ...wish } = form.value;
      const result = await createPartnership(house.pool, { ...wish, kind: kind || undefined }, house.now());
      if (!result.ok) {
        const { reason } = result.refusal;
        return again(invalid(form.typed, [{ field: FIELDS[reason], message: sayCreationRefusal(reason) }]));
      }
      await remember(house, who, "partnership-made", { name: wish.name, email: wish.adminEmail });
      return seeOther(servicePaths.home, "made");
    }),
  );
  app.post(
    servicePaths.secondSteps,
    door(async (who, request) => {
      const form = parseForm(addressForm, await typedIn(request));
      if (!form.ok) return answerHome(house, who, null, { form: "second-step", state: form });
      const { email } = form.value;
      if (!(await house.identity.endSecondStep(email, house.now()))) {
        const message = "Nobody with a second step signs in with this address. Ask them which one they use";
        const state = invalid(form.typed, [{ field: "email", message }]);
        return answerHome(house, who, null, { form: "second-step", state });
      }
      await remember(house, who, "second-step-ended", { email });
      return seeOther(servicePaths.home, "step-ended");
    }),
  );
  app.post(
    servicePaths.administrators,
    door(async (who, request) => {
      const form = parseForm(personWishForm, await typedIn(request));
      if (!form.ok) return answerHome(house, who, null, { form: "administrator", state: form });
      const result = await makeServiceAdministrator(house, form.value, who.accountId);
      if (result.ok) return seeOther(servicePaths.home, "administrator-made");
      const message = "They look after the service already";
      const state = invalid(form.typed, [{ field: "email", message }]);
      return answerHome(house, who, null, { form: "administrator", state });
    }),
  );
  app.post(
    servicePaths.administratorEnds,
    door(async (who, request) => {
      const form = parseForm(addressForm, await typedIn(request));
      if (!form.ok) return answerHome(house, who, null, { form: "end", state: form });
      const result = await endServiceAdministrator(house, form.value.email, who.accountId);
      if (result.ok) return seeOther(servicePaths.home, "administrator-ended");
      const message =
        result.refusal.reason === "is-the-last"
          ? "Somebody must look after the service. Let somebody else do so first"
          : "They do not look after the service";
      const state = invalid({}, [{ field: "", message }]);
      return answerHome(house, who, null, { form: "end", state });
    }),
  );
}

/** The field at which a refusal can be put right. */
const FIELDS = {
  "slug-unusable": "slug",
  "slug-reserved": "slug",
  "slug-taken": "slug",
  "name-missing": "name",
  "admin-name-missing": "adminName",
  "admin-email-unusable": "adminEmail",
} as const;

function remember(house: House, who: SignedIn, act: string, facts: Readonly<Record<string, string>>) {
  return withService(house.pool, (database) =>
    insertServiceAct(database, { at: house.now(), userId: who.accountId, act, facts }),
  );
}

async function answerHome(
  house: House,
  who: SignedIn,
  said: string | null,
  refused?: { readonly form: "second-step" | "administrator" | "end"; readonly state: FormState },
): Promise<Response> {
  const { administrators, acts } = await withService(house.pool, async (database) => ({
    administrators: await listServiceAdministrators(database),
    acts: await listServiceActs(database, 20),
  }));
  return page(
    <ServiceHome
      house={house}
      email={who.email}
      day={dayInScotland(house.now())}
      now={house.now()}
      partnerships={await takeStock(house)}
      health={await askHealth(house)}
      versions={{ commonty: await ownVersion(), node: process.versions.node }}
      administrators={administrators}
      acts={acts}
      notice={said && Object.hasOwn(NOTICES, said) ? NOTICES[said] : null}
      refused={refused}
    />,
    refused ? 422 : 200,
  );
}

async function ownVersion(): Promise<string> {
  const text = await readFile(join(projectFolder(), "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** An account belongs to the service, and is let in at any partnership's door. */
async function showSignIn(house: House): Promise<Response> {
  const all = await withService(house.pool, listPartnerships);
  return page(
    <ServicePage house={house} title="Sign in to look after this service">
      <h1>Sign in to look after this service</h1>
      {all.length === 0 ? (
        <p>
          There is no partnership yet, and so no page to sign in on. Make the first one by command, on the
          machine itself.
        </p>
      ) : (
        <>
          <p>Sign in at the door of any partnership. You come back here, whether you work there or not.</p>
          <ul>
            {all.map((partnership) => (
              <li>
                <a href={signInDoorOf(partnership.slug)}>{fullNameOf(partnership)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </ServicePage>,
  );
}
