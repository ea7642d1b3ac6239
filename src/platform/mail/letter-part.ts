/** They stand in the kernel, because rules and words of the rooms speak of them too. */
export type { LetterNews, LetterPart, LetterThing, ToTell } from "../../kernel/letter-part.ts";
