/** A sign-in service of somebody else, such as a council's Entra ID, as the settings tell it. */
export interface Provider {
  /** Stands in addresses: `/identity/callback/<name>`. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people know it by: “your council account”. */
  readonly label: string;
  /** Whose mail it may speak for. */
  readonly domains: readonly string[];
  /** Its addresses within these domains hold though it does not say that they were verified: Entra ID says it of nobody. */
  readonly trustsEmail: boolean;
  /** What it says of how somebody signed in, and what we take for a second step: `mfa`. Empty: nothing it says. */
  readonly secondStepWhen: readonly string[];
  /** The partnerships whose sign-in page shows it; null for all. */
  readonly partnerships: readonly string[] | null;
}

/** What a provider says of somebody, once its signature was looked at. */
export type Claims = Readonly<Record<string, unknown>>;

/**
 * The address under which a provider may sign somebody in, or null. It must lie in a domain that is the provider's to
 * speak for, and be verified, or the provider trusted for its domains: an address that anybody can write into their own
 * account elsewhere must never open somebody else's here.
 */
export function believedEmail(
  provider: Pick<Provider, "domains" | "trustsEmail">,
  claims: Claims,
): string | null {
  const said = [claims.email, provider.trustsEmail ? claims.preferred_username : undefined];
  const email = said.find((each): each is string => typeof each === "string" && each.includes("@"));
  if (!email) return null;
  const isVerified = email === claims.email && isTrue(claims.email_verified);
  if (!isVerified && !provider.trustsEmail) return null;
  // A provider that says outright that it did not verify the address is believed about that.
  if (email === claims.email && isFalse(claims.email_verified)) return null;
  const plain = email.trim().toLowerCase();
  const domain = plain.slice(plain.lastIndexOf("@") + 1);
  return /^[^\s@]+@[^\s@]+$/.test(plain) && provider.domains.includes(domain) ? plain : null;
}

/** Whether the provider says that somebody gave more than a password, in a way that the settings take for a second step. */
export function tookSecondStep(provider: Pick<Provider, "secondStepWhen">, claims: Claims): boolean {
  const said = [claims.amr, claims.acr, claims.acrs].flat();
  return said.some((each) => typeof each === "string" && provider.secondStepWhen.includes(each));
}

/** The providers that a partnership's sign-in page shows. */
export function providersFor(providers: readonly Provider[], slug: string): readonly Provider[] {
  return providers.filter(({ partnerships }) => partnerships === null || partnerships.includes(slug));
}

function isTrue(value: unknown): boolean {
  return value === true || value === "true";
}

function isFalse(value: unknown): boolean {
  return value === false || value === "false";
}
