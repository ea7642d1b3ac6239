import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { codeOf, DatabaseTrouble } from "../database-trouble.ts";
import { SUPERUSER } from "./run-initdb.ts";
import { SOCKET_PORT } from "./socket-folder.ts";

/** How the names of our clients begin, so that the server can tell them from others (`psql`). */
export const OUR_CLIENTS = "commonty";

/** The lock that every process which uses the server holds in common; the last one out gets it alone. */
const IN_USE = 7_265_001;

/** One process's hold on a running server: while it lasts, nobody else of ours will stop the server. */
export interface Hold {
  /** Calls back once when its connection breaks, which means that the server went away. */
  onLost(callback: () => void): void;
  query(text: string): Promise<pg.QueryResult>;
  /** Gives up the hold. True when no other process of ours has one and no other client is connected. */
  leave(evenIfOthers: boolean): Promise<{ last: boolean; otherClients: number }>;
  close(): Promise<void>;
}

/** Nobody listens there. */
export const ABSENT = Symbol("absent");
/** Somebody does, but is just coming up, going down, or full. */
export const BUSY = Symbol("busy");

/** Takes hold of the server at this socket, or says why it cannot be had now. */
export async function takeHold(
  socketFolder: string,
  password: string,
): Promise<Hold | typeof ABSENT | typeof BUSY> {
  const client = new pg.Client({
    ...{ host: socketFolder, port: SOCKET_PORT, user: SUPERUSER, password, database: "postgres", ssl: false },
    // Whoever leaves sees by the number whether the process behind a hold still lives.
    application_name: `${OUR_CLIENTS} ${process.pid}`,
    connectionTimeoutMillis: 5_000,
  });
  let lost = false;
  let tell = (): void => undefined;
  const lose = (): void => {
    if (lost) return;
    lost = true;
    tell();
  };
  client.on("error", lose);
  client.on("end", lose);
  try {
    await client.connect();
    await client.query("set lock_timeout = '10s'");
    // Waits while somebody who was alone is deciding whether to stop the server; if they do, this fails.
    await client.query(`select pg_advisory_lock_shared(${IN_USE})`);
  } catch (error) {
    await client.end().catch(() => undefined);
    return meaningOf(error, socketFolder);
  }
  return {
    onLost: (callback) => {
      tell = callback;
      if (lost) callback();
    },
    query: (text) => client.query(text),
    leave: (evenIfOthers) => leave(client, evenIfOthers),
    close: async () => {
      tell = () => undefined;
      await client.end().catch(() => undefined);
    },
  };
}

/**
 * Whether an error passes by itself. 57P01 to 57P03: going down, crashed, coming up. 53300: all places taken.
 * 55P03: somebody is long in deciding. No code: the server hung up on us, or kept silent.
 */
export function isPassing(error: unknown): boolean {
  return /^(57P0|53300|55P03|ECONNRESET|EPIPE|EAGAIN|$)/.test(codeOf(error) ?? "");
}

async function leave(
  client: pg.Client,
  evenIfOthers: boolean,
): Promise<{ last: boolean; otherClients: number }> {
  await client.query(`select pg_advisory_unlock_shared(${IN_USE})`);
  if (!(await isAlone(client))) return { last: evenIfOthers, otherClients: 0 };
  const otherClients = await countOthers(client);
  return { last: otherClients === 0 || evenIfOthers, otherClients };
}

/** As long as the server may take to let go of a client that has just hung up. */
const HANGS_UP_WITHIN_MS = 500;

/** How many clients are connected that are not ours. One that has just hung up is counted until the server lets go of it: that moment is waited for. */
async function countOthers(client: pg.Client): Promise<number> {
  const until = Date.now() + HANGS_UP_WITHIN_MS;
  for (;;) {
    // One of ours that is only just connecting has no name or state yet; it will see the server go, and start it again.
    const { rows } = await client.query<{ others: number }>(
      `select count(*)::int as others from pg_stat_activity
       where backend_type = 'client backend' and state is not null and state <> 'starting'
         and not starts_with(application_name, $1)`,
      [OUR_CLIENTS],
    );
    const others = rows[0]?.others ?? 0;
    if (others === 0 || Date.now() > until) return others;
    await sleep(20);
  }
}

/** As long as the server may take to notice that a process is gone which held it. */
const NOTICES_WITHIN_MS = 3_000;

/**
 * Whether nobody else holds the server; then it is ours alone. A process that was killed has its hold until the server
 * notices, a moment later: that moment is waited for, and nothing else is.
 */
async function isAlone(client: pg.Client): Promise<boolean> {
  const until = Date.now() + NOTICES_WITHIN_MS;
  for (;;) {
    const alone = await client.query<{ alone: boolean }>(`select pg_try_advisory_lock(${IN_USE}) as alone`);
    if (alone.rows[0]?.alone === true) return true;
    const holders = await client.query<{ name: string }>(
      `select activity.application_name as name from pg_locks held join pg_stat_activity activity using (pid)
       where held.locktype = 'advisory' and held.objid = ${IN_USE} and held.pid <> pg_backend_pid()`,
    );
    if (holders.rows.some(({ name }) => mayLive(name)) || Date.now() > until) return false;
    await sleep(20);
  }
}

/** Whether the process lives that a hold is named after; one that we cannot know counts as alive. */
function mayLive(name: string): boolean {
  const pid = Number(/ (\d+)$/.exec(name)?.[1]);
  if (!Number.isInteger(pid)) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

function meaningOf(error: unknown, path: string): typeof ABSENT | typeof BUSY {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ECONNREFUSED") return ABSENT;
  if (code === "EACCES" || code === "EPERM")
    throw new DatabaseTrouble("not-permitted", { path }, { cause: error });
  if (isPassing(error)) return BUSY;
  throw new DatabaseTrouble("server-unreachable", { path, code: code ?? "unknown" }, { cause: error });
}
