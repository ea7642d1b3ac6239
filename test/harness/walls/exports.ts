import { isNode, type Node, nameOf, type Step } from "./syntax.ts";

export interface Export {
  readonly name: string;
  /** The first parameter is called `scope` or typed `Scope`: the function touches the world. */
  readonly takesScope: boolean;
  readonly line: number;
}

/** What a file exports by name, types left out. */
export function exportsOf(steps: readonly Step[]): readonly Export[] {
  return steps.flatMap(({ node, line }): Export[] => {
    if (node.type !== "ExportNamedDeclaration" || node.exportKind === "type") return [];
    const declaration = node.declaration;
    if (!isNode(declaration)) {
      return (node.specifiers as Node[]).map((specifier) => ({
        name: nameOf(specifier.exported) ?? "",
        takesScope: false,
        line,
      }));
    }
    if (declaration.type === "FunctionDeclaration") return [exported(declaration.id, declaration, line)];
    if (declaration.type === "ClassDeclaration") return [exported(declaration.id, null, line)];
    if (declaration.type !== "VariableDeclaration") return [];
    return (declaration.declarations as Node[]).map((one) => exported(one.id, one.init, line));
  });
}

function exported(id: unknown, made: unknown, line: number): Export {
  const parameters = isNode(made) && Array.isArray(made.params) ? made.params : [];
  return { name: nameOf(id) ?? "", takesScope: isScope(parameters[0]), line };
}

function isScope(parameter: unknown): boolean {
  if (!isNode(parameter)) return false;
  if (nameOf(parameter) === "scope") return true;
  const annotation = parameter.typeAnnotation;
  const type = isNode(annotation) ? annotation.typeAnnotation : null;
  return isNode(type) && type.type === "TSTypeReference" && nameOf(type.typeName) === "Scope";
}
