import { sayTrouble } from "../say-trouble.ts";
import { type Answered, UsageTrouble } from "./answered.ts";
import { createPartnershipCommand } from "./create-partnership-command.ts";
import { dateCommand } from "./date-command.ts";
import { endSecondStepCommand } from "./end-second-step-command.ts";
import { endServiceAdministratorCommand } from "./end-service-administrator-command.ts";
import { inspectCommand } from "./inspect-command.ts";
import { makeServiceAdministratorCommand } from "./make-service-administrator-command.ts";
import { signInLinkCommand } from "./sign-in-link-command.ts";
import { tickCommand } from "./tick-command.ts";
import { verifyCommand } from "./verify-command.ts";

const COMMANDS: Readonly<
  Record<string, { readonly usage: string; run(words: readonly string[]): Promise<Answered> }>
> = {
  inspect: {
    usage:
      "commonty inspect FILE|FOLDER [FILE|FOLDER …] [--dated YYYY-MM-DD] [--as plan] [--table N,N] [--hidden] [--json]",
    run: inspectCommand,
  },
  date: { usage: 'commonty date "TEXT" [--dated YYYY-MM-DD]', run: dateCommand },
  "create-partnership": {
    usage:
      "commonty create-partnership --slug SLUG --name NAME --admin-name NAME --admin-email ADDRESS [--kind WORDS]",
    run: createPartnershipCommand,
  },
  "sign-in-link": {
    usage: "commonty sign-in-link --partnership SLUG --email ADDRESS",
    run: signInLinkCommand,
  },
  "end-second-step": {
    usage: "commonty end-second-step --email ADDRESS",
    run: endSecondStepCommand,
  },
  "make-service-administrator": {
    usage: "commonty make-service-administrator --email ADDRESS [--name NAME]",
    run: makeServiceAdministratorCommand,
  },
  "end-service-administrator": {
    usage: "commonty end-service-administrator --email ADDRESS",
    run: endServiceAdministratorCommand,
  },
  tick: { usage: "commonty tick [--at INSTANT] [--json]", run: tickCommand },
  verify: { usage: "commonty verify", run: verifyCommand },
};

export interface Terminal {
  out(text: string): void;
  complain(line: string): void;
}

/**
 * Runs one command. Answers its exit code: 0 done, 1 refused or in trouble, 2 asked for in a way that cannot be taken
 * (an unusable file is that too). On anything but 0 standard output stays empty, but for the lines of `inspect` on several
 * files, of which some could be read, and of `tick`, of which a part could be done.
 */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = "", ...rest] = words;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const lines = ["Usage:", ...Object.values(COMMANDS).map(({ usage }) => `  ${usage}`)].join("\n");
    if (name === "" || name === "--help" || name === "help") {
      terminal.out(`${lines}\n`);
      return 0;
    }
    terminal.complain(`commonty: there is no command “${name}”. ${Object.keys(COMMANDS).join(", ")}`);
    return 2;
  }
  try {
    const { code, out, complaint } = await command.run(rest);
    if (complaint) terminal.complain(`commonty: ${complaint}`);
    if (out) terminal.out(out);
    return code;
  } catch (error) {
    if (error instanceof UsageTrouble) {
      terminal.complain(`commonty: ${error.message} Usage: ${command.usage}`);
      return 2;
    }
    terminal.complain(`commonty: ${sayTrouble(error)}`);
    return 1;
  }
}
