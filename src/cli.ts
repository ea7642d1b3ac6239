import { runCommand } from "./app/commands/run-command.ts";

runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  complain: (line) => process.stderr.write(`${line}\n`),
}).then((code) => {
  process.exitCode = code;
});
