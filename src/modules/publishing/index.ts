/** Keeps that somebody asked for a public page in another form: what the public form sends, and seeds. */
export { askForFormat } from "./formats/ask-for-format.ts";
