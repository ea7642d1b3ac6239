import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseTrouble } from "../database-trouble.ts";
import { adoptFiles } from "./adopt-files.ts";
import { choosePlace } from "./choose-place.ts";
import { copyPrograms } from "./copy-programs.ts";
import { isPassing, OUR_CLIENTS } from "./hold.ts";
import { OWNER } from "./own-database.ts";
import { prepareCluster } from "./prepare-cluster.ts";
import { findPackedPrograms, type Programs } from "./programs.ts";
import { type House, type Reached, reachServer } from "./reach-server.ts";
import { SUPERUSER } from "./run-initdb.ts";
import { serverAccount } from "./server-account.ts";
import { dropSocketFolder, SOCKET_PORT } from "./socket-folder.ts";
import { stopServer } from "./stop-server.ts";

/** Ready for `new pg.Pool(connection)`. Keep the beginning of `application_name`: it tells our clients from others. */
export interface EmbeddedConnection {
  /** The folder of the socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly application_name: string;
  readonly ssl: false;
}

export interface EmbeddedServer {
  /** Commonty's own database, as its owner (no superuser, may make roles). */
  readonly connection: EmbeddedConnection;
  /** The cluster as its superuser, for keeping house and for tests. Never serve with it. */
  readonly superuser: EmbeddedConnection;
  /** Where the server's files lie: in the data folder, or elsewhere when its account could not reach that. */
  readonly place: string;
  /** Whether this process started the server; otherwise it joined one that ran. */
  readonly owner: boolean;
  /**
   * Gives up our part. The last one out stops the server, whoever started it; while another process of ours or
   * another client (`psql`) uses it, it stays. Close your pools first. Twice is once.
   * @param options.evenIfUsed stops it whoever else uses it
   */
  stop(options?: { readonly evenIfUsed?: boolean }): Promise<void>;
}

export interface EmbeddedOptions {
  /** The data folder, such as `.commonty`; made where it is not there. */
  readonly folder: string;
  /** Told where the files lie when that is not in the folder, and when the server went away and is back. */
  readonly log: (line: string) => void;
  /** For tests only: nothing is written through to the disk. */
  readonly unsafeFast?: boolean;
  /** Other programs than those from npm, such as the oldest supported server's. */
  readonly programs?: Programs;
}

/**
 * Opens PostgreSQL's own server in a data folder: joins the one that runs there, or starts it, making programs
 * and cluster first. Should the server die while it is open here, it is started again; pools reconnect by
 * themselves, for its socket stays where it was.
 * @throws DatabaseTrouble
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const house = await makeHouse(options);
  let reached = await reachServer(house);
  let leaving = false;
  let returning: Promise<void> = Promise.resolve();

  const watch = (): void => {
    reached.hold.onLost(() => {
      if (!leaving) returning = comeBack();
    });
  };
  const comeBack = async (): Promise<void> => {
    house.log("the database server went away");
    for (let pause = 100; !leaving; pause = Math.min(pause * 2, 10_000)) {
      try {
        reached = await reachServer(house);
        house.log("the database server is back");
        if (!leaving) watch();
        return;
      } catch (error) {
        house.log(`the database server does not come back: ${String(error)}`);
        await sleep(pause);
      }
    }
  };
  watch();

  let stopped: Promise<void> | undefined;
  const stop = async (evenIfUsed: boolean): Promise<void> => {
    leaving = true;
    await returning;
    await leave(house, reached, evenIfUsed);
  };
  return {
    connection: facts(reached, OWNER, house.cluster.passwords.owner, OWNER),
    superuser: facts(reached, SUPERUSER, house.cluster.passwords.superuser, "postgres"),
    place: house.place,
    owner: reached.started !== undefined,
    stop: ({ evenIfUsed = false } = {}) => {
      stopped ??= stop(evenIfUsed);
      return stopped;
    },
  };
}

async function makeHouse(options: EmbeddedOptions): Promise<House> {
  const { log, unsafeFast = false } = options;
  const folder = resolve(options.folder);
  // initdb starts the server through a shell, and does not guard itself against these.
  if (/["$`\\\n]/.test(folder)) throw new DatabaseTrouble("folder-name-unusable", { path: folder });
  const place = await choosePlace(folder, serverAccount(folder), log);
  const account = serverAccount(place);
  await adoptFiles(place, account);
  const programs = options.programs ?? (await copyPrograms(findPackedPrograms(), place, account));
  if (!existsSync(join(place, "cluster"))) log(`making a database in ${place}`);
  const cluster = await prepareCluster(place, programs, account, unsafeFast);
  return { place, cluster, programs, account, unsafeFast, log };
}

async function leave(house: House, reached: Reached, evenIfUsed: boolean): Promise<void> {
  const { hold } = reached;
  try {
    const { last, otherClients } = await hold.leave(evenIfUsed);
    if (last) {
      await stopServer(house.cluster);
      await reached.started?.collect();
      await dropSocketFolder(house.place, reached.socketFolder);
    } else if (otherClients > 0) {
      house.log(`the database server stays (other clients connected: ${otherClients})`);
    }
  } catch (error) {
    // A server that went away by itself need not be stopped.
    if (!isPassing(error)) throw error;
  } finally {
    await hold.close();
  }
}

function facts(reached: Reached, user: string, password: string, database: string): EmbeddedConnection {
  return {
    host: reached.socketFolder,
    port: SOCKET_PORT,
    ...{ user, password, database, application_name: OUR_CLIENTS, ssl: false },
  };
}
