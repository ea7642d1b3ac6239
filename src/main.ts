import { seedConsultation } from "./app/demo/seed-consultation.ts";
import { seedDemo } from "./app/demo/seed-demo.ts";
import { seedNewcomers } from "./app/demo/seed-newcomers.ts";
import { type OpenHouse, openHouse } from "./app/open-house.ts";
import { sayTrouble } from "./app/say-trouble.ts";
import { serve } from "./app/serve.ts";
import { trayPath } from "./app/tray.doors.tsx";
import { ConfigTrouble, readConfig, thisEnvironment } from "./platform/config/config.ts";
import { openLog, silentLog } from "./platform/log/log.ts";
import { keepAddress } from "./platform/mail/open-tray.ts";

const MODES = ["serve", "demo", "development"] as const;

async function main(asked: string): Promise<void> {
  const mode = MODES.find((one) => one === asked);
  if (!mode) throw new ConfigTrouble(`There is no “${asked}”. Start with serve or demo.`);
  const config = readConfig(thisEnvironment(), mode);
  const open = await openHouse(config, mode === "demo" ? quietLog() : openLog());
  const started = await begin(open).catch(async (error: unknown) => {
    // A port in use must not leave the database running behind us.
    await open.close();
    throw error;
  });
  const { people, server } = started;
  const say = (line: string) => process.stdout.write(`${line}\n`);
  if (mode !== "serve") say(`data in: ${config.dataFolder}`);
  for (const { name, role, partnership, email } of people) {
    say(
      `sign in as ${name} (${role}): ${server.url}/one-click/${open.house.oneClickKey}/${partnership}/${encodeURIComponent(email)}`,
    );
  }
  if (mode === "development") say(`gallery: ${server.url}/gallery`);
  const tray = trayPath(open.house);
  if (tray !== null && config.mail.smtpUrl === null) {
    keepAddress(config.dataFolder, server.url);
    say(`mail: ${server.url}${tray}`);
  }
  say(`ready: ${server.url}`);
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      server.stop().then(
        () => process.exit(0),
        (error) => {
          process.stderr.write(`${sayTrouble(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
}

async function begin(open: OpenHouse) {
  if (open.house.config.mode === "serve") return { people: [], server: await serve(open) };
  const first = await seedDemo(open.house);
  // Further people, bodies and a second plan, to be looked at: tests count on the first.
  const newcomers = await seedNewcomers(open.house);
  await seedConsultation(open.house);
  return { people: [...first, ...newcomers], server: await serve(open) };
}

/** The demo is read by people: only faults are worth a line. */
function quietLog() {
  return { ...silentLog, fault: openLog().fault };
}

main(process.argv[2] ?? "serve").catch((error: unknown) => {
  process.stderr.write(`${sayTrouble(error)}\n`);
  process.exit(1);
});
