import { page } from "../../platform/web/answer.ts";
import { blankForm, type FormState } from "../../ui/form-state.ts";
import type { House } from "../house.ts";
import { AccountPage } from "./account.views.tsx";
import type { AccountVisit } from "./account-visit.ts";

const NOTICES: Readonly<Record<string, string>> = {
  ended: "You are signed out there.",
  "step-set-up": "The second step is on. From now on you are asked for a code after the link.",
  "step-removed": "The second step is taken away.",
  "passkey-added": "The passkey is added. Next time, sign in with it.",
  "passkey-renamed": "The passkey has its new name.",
  "passkey-removed":
    "The passkey is taken away. Take it out of your device too, so that it is not offered there.",
  "provider-removed": "Taken away. It comes back if you sign in that way again.",
};

/** The page of one's own sign-in, perhaps with a form on it that was refused. */
export async function answerAccount(
  house: House,
  { visit, who }: AccountVisit,
  answered: { readonly said?: string | undefined; readonly code?: FormState; readonly passkey?: FormState },
  status = 200,
): Promise<Response> {
  const { identity } = house;
  const { said = "" } = answered;
  const labels = new Map(identity.providers.list.map(({ name, label }) => [name, label]));
  const links = await identity.listLinks(who.accountId);
  return page(
    <AccountPage
      visit={visit}
      who={who}
      sessions={await identity.listSessions(who.accountId, house.now())}
      now={house.now()}
      passkeys={await identity.listPasskeys(who.accountId)}
      takesPasskeys={identity.takesPasskeys}
      links={links.map((link) => ({ ...link, label: labels.get(link.provider) ?? link.provider }))}
      codesLeft={who.hasCodes ? await identity.countKeptCodes(who.accountId) : 0}
      changes={await identity.listChanges(who.accountId)}
      code={answered.code ?? blankForm}
      passkey={answered.passkey ?? blankForm}
      notice={Object.hasOwn(NOTICES, said) ? NOTICES[said] : null}
    />,
    status,
  );
}
