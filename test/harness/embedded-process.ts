import { createInterface } from "node:readline";
import { DatabaseTrouble } from "../../src/platform/database/database-trouble.ts";
import { openEmbedded } from "../../src/platform/database/embedded/open-embedded.ts";
import type { Programs } from "../../src/platform/database/embedded/programs.ts";

// A process of its own that opens the data folder it is given, says what it got, and gives it up when it is told
// to or when whoever started it is gone. Started by `open-elsewhere.ts`.
const folder = process.argv[2] ?? "";
const programs = JSON.parse(process.argv[3] ?? "{}") as { programs?: Programs };
try {
  const logged: string[] = [];
  const server = await openEmbedded({
    ...{ folder, log: (line) => logged.push(line), unsafeFast: true },
    ...programs,
  });
  const { connection, place, owner } = server;
  say({ connection, place, owner, logged });
  const orders = createInterface({ input: process.stdin });
  for await (const order of orders) if (order === "stop") break;
  orders.close();
  process.stdin.destroy();
  await server.stop();
  say({ logged });
} catch (error) {
  say(
    error instanceof DatabaseTrouble
      ? { reason: error.reason, facts: error.facts }
      : { reason: String(error) },
  );
  process.exitCode = 1;
}

function say(words: object): void {
  process.stdout.write(`${JSON.stringify(words)}\n`);
}
