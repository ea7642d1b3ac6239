import { partnershipPaths } from "../../modules/partnerships/index.ts";

/** The addresses at which people look after their own sign-in. An account is the service's; its pages stand in a partnership's frame. */
export const accountPaths = {
  account: partnershipPaths.account,
  sessions: (slug: string) => `/${slug}/account/sessions`,
  sessionEnd: (slug: string, id: string) => `/${slug}/account/sessions/${id}/end`,
  secondStep: (slug: string) => `/${slug}/account/second-step`,
  firstCode: (slug: string) => `/${slug}/account/second-step/first-code`,
  secondStepRemoval: (slug: string) => `/${slug}/account/second-step/removal`,
  passkeys: (slug: string) => `/${slug}/account/passkeys`,
  newPasskeyChallenge: (slug: string) => `/${slug}/account/passkeys/challenge`,
  passkeyName: (slug: string, id: string) => `/${slug}/account/passkeys/${id}/name`,
  passkeyRemoval: (slug: string, id: string) => `/${slug}/account/passkeys/${id}/removal`,
  linkRemoval: (slug: string, id: string) => `/${slug}/account/providers/${id}/removal`,
  code: (slug: string) => `/${slug}/sign-in/code`,
  usePasskey: (slug: string) => `/${slug}/sign-in/passkey`,
  passkeyChallenge: (slug: string) => `/${slug}/sign-in/passkey/challenge`,
  provider: (slug: string, name: string, back: string) =>
    `/${slug}/sign-in/with/${name}?back=${encodeURIComponent(back)}`,
  trouble: (slug: string, why: string) => `/${slug}/sign-in/trouble?why=${why}`,
};
