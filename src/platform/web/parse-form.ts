import type { z } from "zod";
import { type Invalid, invalid, type Parsed, type Problem, type Typed } from "../../kernel/invalid.ts";

/** Parses what a person typed: the value, or every problem at once with what they typed kept. */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  typed: Typed,
): Parsed<z.output<Schema>> | Invalid {
  const result = schema.safeParse(typed);
  if (result.success) return { ok: true, value: result.data, typed };
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? "form");
    if (seen.has(field)) continue;
    seen.add(field);
    problems.push({ field, message: issue.message });
  }
  return invalid(typed, problems);
}
