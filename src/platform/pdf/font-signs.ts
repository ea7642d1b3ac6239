/**
 * The characters that a font has a glyph for, by its “cmap” table (OpenType 1.9: cmap, formats 4 and 12). The compiler
 * refuses a whole file for one character that no font has, and says so only after all the work.
 */
export function readFontSigns(font: Buffer): Set<number> {
  const cmap = tableAt(font, "cmap");
  const signs = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const record = cmap + 4 + 8 * index;
    const isUnicode = [0, 3].includes(font.readUInt16BE(record));
    const start = cmap + font.readUInt32BE(record + 4);
    const format = font.readUInt16BE(start);
    if (isUnicode && format === 12) addGroups(font, start, signs);
    if (isUnicode && format === 4) addSegments(font, start, signs);
  }
  return signs;
}

function tableAt(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + 16 * index;
    if (font.toString("latin1", record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`This font has no table ${tag}.`);
}

/** Format 12: groups of first, last and first glyph. */
function addGroups(font: Buffer, start: number, signs: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(start + 12); group += 1) {
    const at = start + 16 + 12 * group;
    const glyph = font.readUInt32BE(at + 8);
    const first = font.readUInt32BE(at);
    for (let code = first; code <= font.readUInt32BE(at + 4); code += 1)
      if (glyph + code - first > 0) signs.add(code);
  }
}

/** Format 4: segments of the first 65,536 characters, each with a shift or a list of glyphs. */
function addSegments(font: Buffer, start: number, signs: Set<number>): void {
  const twice = font.readUInt16BE(start + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    const last = font.readUInt16BE(start + 14 + segment);
    const first = font.readUInt16BE(start + 16 + twice + segment);
    const shift = font.readUInt16BE(start + 16 + 2 * twice + segment);
    const rangeAt = start + 16 + 3 * twice + segment;
    const range = font.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : font.readUInt16BE(rangeAt + range + 2 * (code - first));
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + shift) & 0xffff;
      if (glyph > 0) signs.add(code);
    }
  }
}
