import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { SearchBox } from "./search-box.tsx";

export const examples: Example[] = [
  { name: "empty", node: <SearchBox id="search-empty" action="#" finds="Plans, papers, groups" /> },
  {
    name: "after a search",
    node: <SearchBox id="search-long" action="#" finds="Plans, papers, groups" value={LONG_TITLE} />,
  },
];
