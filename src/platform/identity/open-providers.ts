import { AsyncLocalStorage } from "node:async_hooks";
import { betterAuth } from "better-auth";
import { genericOAuth } from "better-auth/plugins";
import { eq } from "drizzle-orm";
import type { Pool } from "../database/database.ts";
import { recordChange } from "./account-history.ts";
import { type AuthSettings, authGround } from "./auth.ts";
import { withCookies } from "./cookies.ts";
import { session } from "./identity.table.ts";
import { believedEmail, type Claims, type Provider, tookSecondStep } from "./provider.ts";

/** Why somebody came back from a provider without being signed in. Whether an account is known is none of them. */
export type ProviderTrouble = "stopped" | "ended" | "down" | "unknown";

/** What came of a visit to a provider: the cookies to set, and where to go. */
export type ProviderAnswer =
  | { readonly ok: true; readonly to: string; readonly cookies: readonly string[] }
  | {
      readonly ok: false;
      readonly why: ProviderTrouble;
      readonly slug: string | null;
      readonly cookies: readonly string[];
    };

export interface Providers {
  readonly list: readonly Provider[];
  /** Where to send the browser, or null where the provider does not answer. */
  start(
    name: string,
    way: { readonly slug: string; readonly back: string; readonly headers: Headers },
  ): Promise<{ readonly to: string; readonly cookies: readonly string[] } | null>;
  /** What the browser brings back from a provider. */
  finish(name: string, request: Request, at: Date): Promise<ProviderAnswer>;
}

/** What one visit brings to light while the library works on it. */
interface Flow {
  claims: Claims | null;
  isLinked: boolean;
}

const DISCOVERY_MS = 5_000;

/**
 * Signing in with somebody else's sign-in service (OIDC). Each provider is opened when it is first asked for and answers,
 * by itself: one that is down, or hangs, holds up nobody who signs in another way.
 */
export function openProviders(pool: Pool, settings: AuthSettings, list: readonly Provider[]): Providers {
  const flows = new AsyncLocalStorage<Flow>();
  const opened = new Map<string, ProviderAuth>();
  const find = (name: string) => list.find((provider) => provider.name === name) ?? null;
  const open = async (provider: Provider) => {
    const known = opened.get(provider.name);
    if (known) return known;
    if (!(await answers(provider))) return null;
    const auth = openProviderAuth(pool, settings, provider, flows);
    opened.set(provider.name, auth);
    return auth;
  };
  return {
    list,
    async start(name, { slug, back, headers }) {
      const provider = find(name);
      const auth = provider ? await open(provider) : null;
      if (!provider || !auth) return null;
      try {
        const answer = await auth.api.signInSocial({
          body: {
            provider: provider.name,
            callbackURL: `${settings.baseUrl}${back}`,
            errorCallbackURL: `${settings.baseUrl}/${slug}/sign-in/trouble`,
            disableRedirect: true,
          },
          headers,
          returnHeaders: true,
        });
        return answer.response.url
          ? { to: answer.response.url, cookies: answer.headers.getSetCookie() }
          : null;
      } catch {
        opened.delete(name);
        return null;
      }
    },
    async finish(name, request, at) {
      const provider = find(name);
      const auth = provider ? await open(provider) : null;
      if (!provider || !auth) return { ok: false, why: "down", slug: null, cookies: [] };
      const flow: Flow = { claims: null, isLinked: false };
      const answer = await flows.run(flow, () => auth.handler(request));
      const cookies = answer.headers.getSetCookie();
      const to = answer.headers.get("location") ?? "";
      const trouble = troubleAt(to, settings.baseUrl);
      if (trouble) return { ok: false, ...trouble, cookies };
      const seen = await auth.api.getSession({ headers: withCookies(request.headers, cookies) });
      if (!seen || !to.startsWith(`${settings.baseUrl}/`))
        return { ok: false, why: "ended", slug: null, cookies: [] };
      if (flow.claims && tookSecondStep(provider, flow.claims)) {
        await pool.database
          .update(session)
          .set({ secondFactorAt: at })
          .where(eq(session.id, seen.session.id));
      }
      if (flow.isLinked) {
        const agent = request.headers.get("user-agent");
        const changed = {
          accountId: seen.user.id,
          what: "provider-added",
          detail: provider.label,
          agent,
        } as const;
        await recordChange(pool.database, changed, at);
      }
      return { ok: true, to: to.slice(settings.baseUrl.length), cookies };
    },
  };
}

/** Whether a provider is there, and is who the settings say. */
async function answers({ issuer }: Provider): Promise<boolean> {
  try {
    const answer = await fetch(discoveryOf(issuer), { signal: AbortSignal.timeout(DISCOVERY_MS) });
    const said = (await answer.json()) as { issuer?: unknown };
    return answer.ok && said.issuer === issuer;
  } catch {
    return false;
  }
}

const discoveryOf = (issuer: string) => `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;

type ProviderAuth = ReturnType<typeof openProviderAuth>;

function openProviderAuth(
  pool: Pool,
  settings: AuthSettings,
  provider: Provider,
  flows: AsyncLocalStorage<Flow>,
) {
  const note = (seen: Partial<Flow>) => Object.assign(flows.getStore() ?? {}, seen);
  return betterAuth({
    ...authGround(pool, settings),
    onAPIError: { errorURL: `${settings.baseUrl}/identity/trouble` },
    account: { accountLinking: { enabled: true, trustedProviders: [] } },
    databaseHooks: {
      account: {
        create: {
          // Who they are is all we wanted to know: nothing is kept that would open anything at the provider.
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
          after: async () => void note({ isLinked: true }),
        },
        update: {
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
    },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId: provider.name,
            clientId: provider.clientId,
            clientSecret: provider.clientSecret,
            discoveryUrl: discoveryOf(provider.issuer),
            requireIdTokenVerification: true,
            scopes: ["openid", "email", "profile"],
            pkce: true,
            disableSignUp: true,
            // An address that is not believed is none at all, so that nothing tells whether somebody here has it.
            mapProfileToUser: (profile) => {
              const email = believedEmail(provider, profile);
              return { email: email ?? "", emailVerified: email !== null };
            },
            accountSubject: ({ tokens }) => {
              const claims = claimsOf(tokens.idToken);
              note({ claims });
              return typeof claims?.sub === "string" ? claims.sub : "";
            },
          },
        ],
      }),
    ],
  });
}

/** What a token says; its signature was looked at before. */
function claimsOf(token: string | undefined): Claims | null {
  try {
    return JSON.parse(Buffer.from(token?.split(".")[1] ?? "", "base64url").toString("utf8"));
  } catch {
    return null;
  }
}

/** What went wrong, where the library leads to a page of errors: in four words, for its own tell who has an account. */
function troubleAt(
  to: string,
  baseUrl: string,
): { readonly why: ProviderTrouble; readonly slug: string | null } | null {
  const path = to.startsWith(baseUrl) ? to.slice(baseUrl.length) : to;
  const [, slug] = /^\/([^/?]+)\/sign-in\/trouble(?:\?|$)/.exec(path) ?? [];
  if (!slug && !path.startsWith("/identity/")) return null;
  const code = new URLSearchParams(path.slice(path.indexOf("?") + 1)).get("error") ?? "";
  return { why: whyOf(code), slug: slug ?? null };
}

function whyOf(code: string): ProviderTrouble {
  if (["access_denied", "interaction_required", "login_required", "consent_required"].includes(code))
    return "stopped";
  if (/^state_|invalid_callback|no_code/.test(code)) return "ended";
  if (/server_error|temporarily_unavailable|oauth_provider_not_found|invalid_code|token/.test(code))
    return "down";
  return "unknown";
}
