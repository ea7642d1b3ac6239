import { NotFound } from "../../../platform/access/errors.ts";
import { page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { listOpenPlaces } from "../open-data/open-data.store.ts";
import { PlacePage, PlacesPage } from "./places.views.tsx";

export function openPublicPlaceDoors(doors: Doors): void {
  doors.get("/:partnership/places", "public", showPlaces);
  doors.get("/:partnership/places/:place", "public", showPlace);
}

async function showPlaces(visit: Visit): Promise<Response> {
  return page(<PlacesPage visit={visit} places={await listOpenPlaces(visit.scope)} />);
}

async function showPlace(visit: Visit): Promise<Response> {
  const id = uuidParam(visit, "place");
  const found = (await listOpenPlaces(visit.scope)).find(({ place }) => place.id === id);
  if (!found) throw new NotFound();
  return page(<PlacePage visit={visit} found={found} />);
}
