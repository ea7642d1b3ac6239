import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import type { Provider as ProviderSettings } from "../../src/platform/identity/provider.ts";
import { BASE_URL } from "./app.ts";

/** Who signs in at the council, and what it says of them. */
export interface Claimed {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly preferred_username?: string;
  readonly amr?: readonly string[];
}

export interface Council {
  readonly settings: ProviderSettings;
  /** Goes to an address of it as this person, who agrees to everything, and answers where it leads in the end: back to us. */
  visit(address: string, who: Claimed | "cancels"): Promise<string>;
  close(): Promise<void>;
}

/** A real sign-in service on this machine (npm `oidc-provider`), as a council's would be. */
export async function openCouncil(): Promise<Council> {
  const people = new Map<string, Claimed>();
  let visitor: Claimed | "cancels" = "cancels";
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "commonty",
        client_secret: "a secret of the council",
        redirect_uris: [`${BASE_URL}/identity/callback/council`],
      },
    ],
    claims: {
      openid: ["sub"],
      email: ["email", "email_verified"],
      profile: ["name", "preferred_username", "amr"],
    },
    conformIdTokenClaims: false,
    jwks: { keys: [signingKey()] },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
    cookies: { keys: ["a key of the council"] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, sub) => {
      const claimed = people.get(sub);
      return claimed ? { accountId: sub, claims: async () => ({ ...claimed }) } : undefined;
    },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  });
  const callback = provider.callback();
  server.on("request", async (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return callback(request, response);
    if (visitor === "cancels")
      return provider.interactionFinished(request, response, { error: "access_denied" });
    const { params } = await provider.interactionDetails(request, response);
    const grant = new provider.Grant({ accountId: visitor.sub, clientId: String(params.client_id) });
    grant.addOIDCScope("openid email profile");
    const login = { accountId: visitor.sub, ...(visitor.amr ? { amr: [...visitor.amr] } : {}) };
    const consent = { grantId: await grant.save() };
    return provider.interactionFinished(request, response, { login, consent });
  });
  return {
    settings: {
      name: "council",
      issuer,
      clientId: "commonty",
      clientSecret: "a secret of the council",
      label: "your council account",
      domains: ["strathbrae.example"],
      trustsEmail: false,
      secondStepWhen: [],
      partnerships: ["strathbrae"],
    },
    async visit(address, who) {
      visitor = who;
      if (who !== "cancels") people.set(who.sub, who);
      const jar = new Map<string, string>();
      let at = address;
      while (at.startsWith(issuer)) {
        const answer = await fetch(at, {
          redirect: "manual",
          headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") },
        });
        for (const set of answer.headers.getSetCookie()) {
          const [pair = ""] = set.split(";");
          jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
        }
        const to = answer.headers.get("location");
        if (!to) throw new Error(`the council answered ${answer.status}: ${await answer.text()}`);
        at = new URL(to, at).href;
      }
      return at;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function signingKey() {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { ...privateKey.export({ format: "jwk" }), kid: "council", use: "sig", alg: "RS256" };
}
