/**
 * The door of the readers of papers. They turn a file into the neutral `Paper` of the kernel, or say why they cannot;
 * they understand nothing of what it means.
 */
export { answerFromChild } from "./child/answer-from-child.ts";
export { inPassingFile } from "./child/passing-file.ts";
export { readInChild } from "./child/read-in-child.ts";
export type { ChildBounds } from "./child/start-child.ts";
export { limits } from "./limits.ts";
export { readPaper } from "./read-paper.ts";
export { type Pasted, readPaste } from "./read-paste.ts";
export { type Unusable, type UnusableFacts, type UnusableReason, unusable } from "./unusable.ts";
export { sayUnusable } from "./unusable-words.ts";
