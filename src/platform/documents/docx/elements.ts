import type { XmlElement } from "../xml/element.ts";
import type { Attributes } from "../xml/read-xml.ts";
import type { Story } from "./story.ts";

/** What to do when an element opens. */
export type Enter = (story: Story, attributes: Attributes) => Entered;

/**
 * What comes of it: nothing (its children are read as if it were not there), an act for when it closes, its whole
 * self as a small tree, or that it and all within are no content.
 */
export type Entered = undefined | (() => void) | Captured | "skip";

export interface Captured {
  readonly whole: (element: XmlElement) => void;
}

/** Elements by their short names. */
export type Elements = Readonly<Record<string, Enter>>;

export const skip: Enter = () => "skip";
