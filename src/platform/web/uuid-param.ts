import { isUuid } from "../../kernel/uuid.ts";
import { NotFound } from "../access/errors.ts";
import type { Visit } from "./visit.ts";

/** The id in an address, as of `/organisations/:id`. An address with anything else there leads nowhere. */
export function uuidParam(visit: Pick<Visit, "param">, name: string): string {
  const text = visit.param(name);
  if (!isUuid(text)) throw new NotFound();
  return text;
}
