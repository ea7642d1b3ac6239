import type { Attributes } from "../xml/read-xml.ts";
import { hereIn, type OdtStory } from "./odt-story.ts";

type Leave = (() => void) | undefined;

/** Marks that wait for the first paragraph of their item: one that only holds a list further in is not counted. */
const pending = new WeakMap<object, () => string | null>();

export function enterList(story: OdtStory, attributes: Attributes): Leave {
  const place = hereIn(story);
  if (!place) return undefined;
  const list = story.lists.begin(attributes, place.lists.at(-1) ?? null);
  place.lists.push(list);
  return () => {
    place.lists.pop();
    story.lists.end(list);
  };
}

export function enterListItem(story: OdtStory, attributes: Attributes): Leave {
  const place = hereIn(story);
  const list = place?.lists.at(-1);
  if (!place || !list) return undefined;
  pending.set(place, () => story.lists.item(list, attributes["text:start-value"]));
  return () => {
    pending.delete(place);
    place.item = null;
  };
}

/** Gives the paragraph that begins now the mark of the item it is the first of. */
export function settleItem(story: OdtStory): void {
  const place = hereIn(story);
  const mark = place && pending.get(place);
  if (!place || !mark || place.paragraph) return;
  pending.delete(place);
  place.item = mark();
}
