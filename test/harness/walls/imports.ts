import { nameOf, plainText, type Step } from "./syntax.ts";

/** One import as it stands in a file, whatever its form. */
export interface Import {
  /** The words between the quotation marks; null where they are computed and nobody can read them. */
  readonly target: string | null;
  /** Nothing of it is left at run time: `import type`, `export type … from`, `import("…")` inside a type. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** Every import of a file: static, re-export, dynamic, inside a type, and `require`. */
export function importsOf(steps: readonly Step[]): readonly Import[] {
  return steps.flatMap(({ node, line }): Import[] => {
    switch (node.type) {
      case "ImportDeclaration":
        return [{ target: plainText(node.source), typeOnly: node.importKind === "type", line }];
      case "ExportNamedDeclaration":
      case "ExportAllDeclaration":
        return node.source
          ? [{ target: plainText(node.source), typeOnly: node.exportKind === "type", line }]
          : [];
      case "ImportExpression":
        return [{ target: plainText(node.source), typeOnly: false, line }];
      case "TSImportType":
        return [{ target: plainText(node.source), typeOnly: true, line }];
      case "TSExternalModuleReference":
        return [{ target: plainText(node.expression), typeOnly: false, line }];
      case "CallExpression":
        return nameOf(node.callee) === "require"
          ? [{ target: plainText((node.arguments as unknown[])[0]), typeOnly: false, line }]
          : [];
      default:
        return [];
    }
  });
}
