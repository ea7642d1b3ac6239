import { oneLine } from "../../../kernel/lines.ts";

interface NameParts {
  readonly name: string;
  readonly forename: string;
  readonly surname: string;
  readonly honorific: string;
}

/** A person's name as one reads it aloud, from the columns it stands in: “Innes, Morag” is Morag Innes. */
export function joinName({ name, forename, surname, honorific }: NameParts): string {
  const [fore, sur, whole] = [oneLine(forename), oneLine(surname), oneLine(name)];
  const joined = fore || sur ? oneLine(`${fore || (sur === whole ? "" : whole)} ${sur}`) : turned(whole);
  const title = oneLine(honorific);
  // Mr and Mrs are not kept; a councillor and a doctor are called so.
  return /^(?:dr|prof|cllr|councillor|rev|sir|dame|lord|lady)/iu.test(title) && !joined.startsWith(title)
    ? oneLine(`${title} ${joined}`)
    : joined;
}

/** “Innes, Morag” and “INNES, Morag”; not “Morag Innes, OBE”. */
function turned(whole: string): string {
  const parts = whole.split(",").map((part) => part.trim());
  const [sur = "", fore = ""] = parts;
  if (parts.length !== 2 || sur === "" || fore === "") return whole;
  if (
    /^(?:[A-Z]{2,5}|PhD|BSc|MSc|Jr|Sr)\.?$/u.test(fore) ||
    (/\s/.test(sur) === true && !/^(?:mac|mc|van|de|von|nic)\b/iu.test(sur))
  )
    return whole;
  return `${fore} ${sur}`;
}

/** What two ways of writing one name have in common: no titles, no capitals, no dots. */
export function nameKey(name: string): string {
  return turned(oneLine(name))
    .toLocaleLowerCase("en-GB")
    .replace(
      /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|cllr|councillor|rev|sir|dame|lord|lady)\.?\s+)+/u,
      "",
    )
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
