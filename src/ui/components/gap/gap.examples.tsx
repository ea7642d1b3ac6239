import type { Example } from "../../example.ts";
import { Gap, type GapName } from "./gap.tsx";

const GAPS: GapName[] = ["lead", "date", "measure"];

export const examples: Example[] = GAPS.flatMap((gap) => [
  { name: `no ${gap}, under its heading`, node: <Gap in={gap} /> },
  { name: `no ${gap}, in a list`, node: <Gap in={gap} sentence /> },
]);
