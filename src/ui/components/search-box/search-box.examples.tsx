import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { SearchBox } from "./search-box.tsx";

// There is one search on a page; an empty one is seen in the pages of the frame.
export const examples: Example[] = [
  {
    name: "after a search",
    node: <SearchBox action="#" finds="Plans, papers, groups" value={LONG_TITLE} />,
  },
];
