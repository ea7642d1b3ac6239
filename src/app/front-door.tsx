import { Hono } from "hono";
import { compress } from "hono/compress";
import type { Typed } from "../kernel/invalid.ts";
import { plainWords } from "../kernel/plain-words.ts";
import type { Tenant } from "../kernel/tenant.ts";
import { Forbidden, NotFound, SecondStepNeeded, SignInNeeded } from "../platform/access/errors.ts";
import { demand } from "../platform/access/predicate.ts";
import type { Scope } from "../platform/scope/scope.ts";
import { cacheable } from "../platform/web/answer.ts";
import { type Door, openDoors } from "../platform/web/door.ts";
import { createFairQueue } from "../platform/web/fair-queue.ts";
import type { Sent, Visit } from "../platform/web/visit.ts";
import { visitorAddress } from "../platform/web/visitor-address.ts";
import { answerTrouble } from "./answer-trouble.tsx";
import { showDesk } from "./desk.tsx";
import { findTenant } from "./find-tenant.ts";
import { openMergerDoors } from "./handing-over/merger.doors.tsx";
import { openWorkDoors } from "./handing-over/work.doors.tsx";
import type { House } from "./house.ts";
import { keepWords, keptId, markKept } from "./kept-forms/keep-words.ts";
import { KEPT_FIELD } from "./kept-forms/kept-form-paths.ts";
import { pageFrame } from "./page-frame.ts";
import { openPermissionDoors } from "./permissions/permission.doors.tsx";
import { FORM_BYTES, readBody, STRANGER_BYTES, TooLarge, UPLOAD_BYTES } from "./read-body.ts";
import { showPublicSearch, showSearch } from "./search/search.routes.tsx";
import { comesFromOurPages, securityHeaders } from "./security.ts";
import { serviceDoors } from "./service-doors.tsx";
import { skimForm } from "./skim-form.ts";
import { withLinkHolder, withVisitor } from "./visitor.ts";

/** Of what is too large no more than this goes past while its words are looked for. */
const MOST_SKIMMED = 4 * UPLOAD_BYTES;

/** Every door of every room, in the order they are tried. */
export function doorsOf(house: Pick<House, "rooms">): readonly Door[] {
  const doors = openDoors();
  doors.get("/:partnership/desk", "signedIn", showDesk(house.rooms));
  doors.get("/:partnership/desk/search", "signedIn", showSearch(house.rooms));
  doors.get("/:partnership/search", "public", showPublicSearch(house.rooms));
  openPermissionDoors(doors, house.rooms);
  openMergerDoors(doors, house.rooms);
  openWorkDoors(doors, house.rooms);
  for (const room of house.rooms) room.openDoors(doors);
  return doors.list;
}

/**
 * How many public pages are made at once, on half of the database's connections, and how many wait, from one network and in
 * all: whoever asks for them by the hundred holds up themselves, and nobody who works here.
 */
const PUBLIC_AT_ONCE = 6;
const WAITING_FROM_ONE = 500;
const WAITING_IN_ALL = 2_000;
const TOO_MANY_READERS = "Very many people read these pages at this moment. Load the page again in a minute.";

/** The web application: what `app.request()` tests ask and what the server serves. */
export function openFrontDoor(house: House): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.use(compress());
  app.use(async (c, next) => {
    if (comesFromOurPages(c.req.raw, house.config.baseUrl)) return next();
    return c.text(
      "This form was not sent from a page of this service. Go back, load the page again and send it once more.",
      403,
    );
  });
  app.use((c, next) => {
    // A control character in an address leads nowhere; PostgreSQL would call %00 a fault of ours.
    if (/%(?:[01][0-9a-f]|7f)/i.test(new URL(c.req.url).pathname)) throw new NotFound();
    return next();
  });
  app.get("/assets/:file", (c) => {
    const asset = house.assets.find(c.req.path);
    if (!asset) return c.notFound();
    return c.body(asset.body, 200, {
      "content-type": asset.mediaType,
      "cache-control": "public, max-age=31536000, immutable",
    });
  });
  serviceDoors(app, house);
  const readers = createFairQueue(PUBLIC_AT_ONCE, WAITING_FROM_ONE, WAITING_IN_ALL);
  for (const door of doorsOf(house)) {
    app.on(door.method, door.path, async (c): Promise<Response> => {
      const visitor = visitorAddress(c, house.config.trustedProxies);
      const answer = () => open(house, door, c.req.raw, c.req.param(), visitor);
      // What is sent comes as slowly as its sender likes: nobody waits for that.
      if (door.access !== "public" || door.method !== "GET") return answer();
      const answered = readers.run(visitor, answer);
      return answered ?? c.text(TOO_MANY_READERS, 503, { "retry-after": "60" });
    });
  }
  app.notFound((c) => answerTrouble(house, c.req.raw, new NotFound()));
  app.onError((error, c) => answerTrouble(house, c.req.raw, error));
  return app;
}

async function open(
  house: House,
  door: Door,
  request: Request,
  params: Record<string, string>,
  visitor: string,
): Promise<Response> {
  const tenant = await findTenant(house, params.partnership ?? "");
  if (!tenant) throw new NotFound();
  const { admits, access } = door;
  let account: string | null = null;
  const entering = <Answer,>(work: (scope: Scope) => Promise<Answer>): Promise<Answer> => {
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
      const limit = bytesFor(door);
      // A film that is too large brings no words down with it.
      if (door.accepts === "upload" && lengthOf(request) > limit)
        throw new TooLarge(await skimForm(request, MOST_SKIMMED));
      const { typed, uploads } = await readBody(request, limit);
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
        sent = { typed: await fewWords(request, door), uploads: {} };
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
      return answerTrouble(house, request, error, isRead ? sent.typed : await fewWords(request, door));
    throw error;
  }
}

/**
 * A few words of what was sent by somebody who may not, or may no more, send it: to be shown to them, and for nothing else.
 * Of what came with a photo, and says how large it is, the words, past the photo.
 */
async function fewWords(request: Request, { accepts }: Door): Promise<Typed> {
  const length = lengthOf(request);
  if (length > STRANGER_BYTES)
    return accepts === "upload" && length <= UPLOAD_BYTES ? skimForm(request, UPLOAD_BYTES) : {};
  return readBody(request, STRANGER_BYTES).then(
    ({ typed }) => typed,
    () => ({}),
  );
}

/** How large somebody says that what they send is; of one who does not say it there is no number. */
function lengthOf(request: Request): number {
  return Number(request.headers.get("content-length") ?? Number.NaN);
}

/** How much a door takes: of somebody whom we do not know, no more than a few words. */
function bytesFor({ access, accepts }: Door): number {
  if (access === "public") return STRANGER_BYTES;
  return accepts === "upload" ? UPLOAD_BYTES : FORM_BYTES;
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
