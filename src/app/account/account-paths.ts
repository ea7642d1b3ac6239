import { partnershipPaths } from "../../modules/partnerships/index.ts";

/** The addresses at which people look after their own sign-in. An account is the service's; its pages stand in a partnership's frame. */
export const accountPaths = {
  account: partnershipPaths.account,
  sessions: (slug: string) => `/${slug}/account/sessions`,
  sessionEnd: (slug: string, id: string) => `/${slug}/account/sessions/${id}/end`,
  secondStep: (slug: string) => `/${slug}/account/second-step`,
  firstCode: (slug: string) => `/${slug}/account/second-step/first-code`,
  secondStepRemoval: (slug: string) => `/${slug}/account/second-step/removal`,
  code: (slug: string) => `/${slug}/sign-in/code`,
};
