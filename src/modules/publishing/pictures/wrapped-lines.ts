/**
 * Words in lines of at most so many letters, as a picture needs them that cannot break lines itself. A word that is longer
 * is broken; what is left after the last line is told by “…”.
 */
export function wrapLines(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((one) => breakWord(one, letters))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= letters) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? "";
  return [...lines.slice(0, most - 1), `${last.slice(0, letters - 1)}…`];
}

function breakWord(word: string, letters: number): readonly string[] {
  const signs = [...word];
  const pieces: string[] = [];
  for (let from = 0; from < signs.length; from += letters)
    pieces.push(signs.slice(from, from + letters).join(""));
  return pieces;
}
