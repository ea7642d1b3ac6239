import type { Result } from "../../kernel/result.ts";
import type { Scope } from "./scope.ts";
import { beginTurn } from "./take-turn.ts";

class Refusal extends Error {
  readonly result: unknown;
  constructor(result: unknown) {
    super("rolled back by a refusal");
    this.result = result;
  }
}

/**
 * Runs a change so that all of it happens or nothing: rolls back when `work` throws, and when it returns a refusal.
 * The inner scope takes the outer one's name on purpose, so that no write can slip past the transaction. Changes of one
 * partnership go one after the other, so that none waits for a row of another that waits for the ledger.
 */
export async function inTransaction<Answer extends Result<unknown, unknown>>(
  scope: Scope,
  work: (scope: Scope) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await scope.database.transaction(async (database) => {
      const inner = { ...scope, database };
      await beginTurn(scope, inner);
      const answer = await work(inner);
      if (!answer.ok) throw new Refusal(answer);
      return answer;
    });
  } catch (error) {
    if (error instanceof Refusal) return error.result as Answer;
    throw error;
  }
}
