import { plainWords } from "../kernel/plain-words.ts";
import type { Tenant } from "../kernel/tenant.ts";
import { Forbidden, NotFound, SecondStepNeeded, SignInNeeded } from "../platform/access/errors.ts";
import { demand } from "../platform/access/predicate.ts";
import type { Scope } from "../platform/scope/scope.ts";
import { cacheable } from "../platform/web/answer.ts";
import type { Door } from "../platform/web/door.ts";
import type { Sent, Visit } from "../platform/web/visit.ts";
import { answerTrouble } from "./answer-trouble.tsx";
import { findTenant } from "./find-tenant.ts";
import type { House } from "./house.ts";
import { keepWords, keptId, markKept } from "./kept-forms/keep-words.ts";
import { KEPT_FIELD } from "./kept-forms/kept-form-paths.ts";
import { pageFrame } from "./page-frame.ts";
import { lengthOf, takeBody, takeFewWords } from "./take-body.ts";
import type { UploadPlaces } from "./upload-places.ts";
import { withLinkHolder, withVisitor } from "./visitor.ts";

/** A door, and what all of them share. */
export interface DoorOfHouse {
  readonly house: House;
  readonly door: Door;
  readonly places: UploadPlaces;
}

/**
 * Passes a visitor through a door: who they are and what they may is asked first, what they send is read after that, and what
 * they typed comes back to them whatever becomes of it.
 */
export async function passDoor(
  { house, door, places }: DoorOfHouse,
  request: Request,
  params: Record<string, string>,
  visitor: string,
): Promise<Response> {
  const tenant = await findTenant(house, params.partnership ?? "");
  if (!tenant) throw new NotFound();
  const { admits, access } = door;
  let account: string | null = null;
  const entering = <Answer>(work: (scope: Scope) => Promise<Answer>): Promise<Answer> => {
    if (access !== "byLink")
      return withVisitor(house, tenant.id, access, request.headers, work, (id) => {
        account = id;
      });
    if (!admits) throw new NotFound();
    return withLinkHolder(house, tenant.id, { admits, secret: params.secret ?? "", network: visitor }, work);
  };
  let sent: Sent = { typed: {}, uploads: {} };
  let kept: string | null = null;
  let isRead = false;
  const read = async () => {
    if (!isRead) {
      const sender = account ?? `${tenant.id}/${params.secret ?? visitor}`;
      const { typed, uploads } = await takeBody(request, door, sender, places);
      // Which kept words it held is the front door's to know, and no field of any form.
      const { [KEPT_FIELD]: id, ...own } = typed;
      kept = keptId(id);
      sent = { typed: own, uploads };
    }
    isRead = true;
    return sent;
  };
  let prepared: unknown;
  const pass = async () => {
    if (door.method === "POST") {
      // Nobody sends us 25 megabytes, or has us read or work for them, before we know that they may.
      const isKnown = await entering(async (scope) => {
        if (door.demands) demand(door.demands, scope, null);
        return access !== "byLink" || scope.actor.kind === "person";
      });
      if (isKnown) {
        await read();
        prepared = await door.prepare?.(sent);
      } else if (lengthOf(request) >= 0) {
        // A link may end while its holder writes: their words are read, to be shown to them and for nothing else. Of a
        // stranger, what does not say how large it is, is not read at all.
        sent = { typed: await takeFewWords(request, door), uploads: {} };
      }
    }
    return entering((scope) =>
      door.handle({ ...visitOf(house, scope, tenant, request, params, sent), visitor, prepared }),
    );
  };
  try {
    const answer = await pass();
    if (access === "public")
      return door.method === "GET" ? cacheable(answer, request.headers.get("if-none-match")) : answer;
    if (account !== null) await markKept(house, request, account, kept, answer);
    return answer;
  } catch (error) {
    // What somebody typed is not lost with their sign-in, or with a role that ended meanwhile.
    if (door.method !== "POST" || access === "public" || access === "byLink") throw error;
    if (error instanceof SignInNeeded || error instanceof SecondStepNeeded) {
      const toSignIn = await keepWords(house, tenant, request, error, read);
      if (toSignIn) return toSignIn;
    }
    if (error instanceof Forbidden && account !== null)
      return answerTrouble(house, request, error, isRead ? sent.typed : await takeFewWords(request, door));
    throw error;
  }
}

function visitOf(
  house: House,
  scope: Scope,
  tenant: Tenant,
  request: Request,
  params: Record<string, string>,
  sent: Sent,
): Omit<Visit, "visitor"> {
  const url = new URL(request.url);
  return {
    ...pageFrame(house, tenant, scope, url.pathname),
    scope,
    path: url.pathname,
    search: url.search,
    baseUrl: house.config.baseUrl,
    mode: house.config.mode,
    param: (name) => params[name] ?? "",
    query: (name) => {
      const asked = url.searchParams.get(name);
      return asked === null ? undefined : plainWords(asked);
    },
    ...sent,
  };
}
