import { Hono } from "hono";
import { compress } from "hono/compress";
import { NotFound } from "../platform/access/errors.ts";
import { type Door, openDoors } from "../platform/web/door.ts";
import { createFairQueue } from "../platform/web/fair-queue.ts";
import { visitorAddress } from "../platform/web/visitor-address.ts";
import { answerTrouble } from "./answer-trouble.tsx";
import { showDesk } from "./desk.tsx";
import { openMergerDoors } from "./handing-over/merger.doors.tsx";
import { openWorkDoors } from "./handing-over/work.doors.tsx";
import type { House } from "./house.ts";
import { passDoor } from "./pass-door.ts";
import { openPermissionDoors } from "./permissions/permission.doors.tsx";
import { showPublicSearch, showSearch } from "./search/search.routes.tsx";
import { comesFromOurPages, securityHeaders } from "./security.ts";
import { serviceDoors } from "./service-doors.tsx";
import { createUploadPlaces } from "./upload-places.ts";

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
/** Files that are on their way at once: of one person or by one personal link, and of everybody. */
const UPLOADS_OF_ONE = 3;
const UPLOADS_IN_ALL = 24;
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
  const places = createUploadPlaces(UPLOADS_OF_ONE, UPLOADS_IN_ALL);
  const readers = createFairQueue(PUBLIC_AT_ONCE, WAITING_FROM_ONE, WAITING_IN_ALL);
  for (const door of doorsOf(house)) {
    app.on(door.method, door.path, async (c): Promise<Response> => {
      const visitor = visitorAddress(c, house.config.trustedProxies);
      const answer = () => passDoor({ house, door, places }, c.req.raw, c.req.param(), visitor);
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
