import { createRequire } from "node:module";
import type * as Typst from "@myriaddreamin/typst-ts-node-compiler";

/** The folder that templates could read files from, if it were there. */
const NOWHERE = "/nowhere/no-files-for-templates";

/** What the typesetter made, or what kept it from it. */
export type Typeset =
  | { readonly pdf: Buffer; readonly pages: number }
  /** Its program is not there, or is not for this machine. */
  | { readonly missing: string }
  /** Template and data did not become an accessible PDF: what it says of it, for the log. */
  | { readonly complaint: string };

/**
 * Compiles a template with its data into a tagged PDF (PDF/UA-1). A template that asks for files or packages gets none.
 * A file that fails the standard is never made without it.
 */
export function typeset(
  from: { readonly compiler: string; readonly fonts: readonly Buffer[] },
  template: string,
  data: string,
): Typeset {
  const typst = loadTypst(from.compiler);
  if (typeof typst === "string") return { missing: typst };
  const compiler = typst.NodeCompiler.create({
    workspace: NOWHERE,
    fontArgs: [{ fontBlobs: [...from.fonts] }],
  });
  const compiled = compiler.compile({ mainFileContent: template, inputs: { data } });
  if (!compiled.result) {
    const diagnostics = compiled.takeDiagnostics();
    const said: unknown = diagnostics ? compiler.fetchDiagnostics(diagnostics) : "no reason was given";
    return { complaint: JSON.stringify(said).slice(0, 4_000) };
  }
  try {
    const pdf = compiler.pdf(compiled.result, { pdfStandard: "ua-1" });
    return { pdf, pages: compiled.result.numOfPages };
  } catch (error) {
    // The message is empty; the reasons stand in the code.
    const { code, message } = error as Error & { code?: string };
    return { complaint: String(code ?? message).slice(0, 4_000) };
  }
}

/** The program, or why it cannot be loaded. */
function loadTypst(path: string): typeof Typst | string {
  try {
    // The way in which it finds out about the C library must not wait for the network.
    Object.assign(process.report, { excludeNetwork: true });
    return createRequire(path)(path) as typeof Typst;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 1_000) : String(error);
  }
}
