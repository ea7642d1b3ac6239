/** Shown in the place of a sign that only its own font has. */
export const UNKNOWN_SIGN = "□";

/** Pairs "code sign", codes in hexadecimal, of the signs that occur in office papers. */
function table(pairs: string): ReadonlyMap<number, string> {
  const words = pairs.trim().split(/\s+/);
  const signs = new Map<number, string>();
  for (let index = 0; index + 1 < words.length; index += 2)
    signs.set(Number.parseInt(words[index] ?? "", 16), words[index + 1] ?? "");
  return signs;
}

const WINGDINGS = table(`
  22 ✂ 28 ☎ 29 ✆ 2a ✉ 36 ⌛ 3f ✍ 41 ✌ 43 👍 44 👎 45 ☜ 46 ☞ 47 ☝ 48 ☟ 4a ☺ 4b 😐 4c ☹ 51 ✈ 52 ☼ 54 ❄
  6c ● 6d ❍ 6e ■ 6f □ 70 ❐ 71 ❑ 72 ❒ 73 ⬧ 74 ⧫ 75 ◆ 76 ❖ 77 ⬥ 78 ⌧ 80 ⓪ 81 ① 82 ② 83 ③ 84 ④ 85 ⑤ 86 ⑥ 87 ⑦ 88 ⑧
  89 ⑨ 8a ⑩ 8b ⓿ 8c ❶ 8d ❷ 8e ❸ 8f ❹ 90 ❺ 91 ❻ 92 ❼ 93 ❽ 94 ❾ 95 ❿ 9e · 9f • a0 ▪ a1 ○ a2 ⭕ a4 ◉ a5 ◎ a7 ▪ a8 ◻
  aa ✦ ab ★ ac ✶ ad ✴ ae ✹ af ✵ d5 ⌫ d6 ⌦ d8 ➢ dc ➲ df ← e0 → e1 ↑ e2 ↓ e3 ↖ e4 ↗ e5 ↙ e6 ↘ e8 ➔ ef ⇦ f0 ⇨ f1 ⇧ f2 ⇩
  f3 ⬄ fb ✗ fc ✓ fd ☒ fe ☑`);

const WINGDINGS_2 = table("4f ✗ 50 ✓ 51 ☒ 52 ☑ 53 ☒ 54 ☒ 97 ● 98 ● a2 ■ a3 □ a4 □ ea ★ f8 ※");
const WINGDINGS_3 = table("70 ▲ 71 ▼ 74 ◀ 75 ▶ 7d ▶ 22 ↑ 23 ↓ 21 → 20 ←");
const WEBDINGS = table("34 ▶ 33 ◀ 35 ▲ 36 ▼ 3d ■ 61 ✓ 63 □ 67 ■ 6e ● 72 ✗ 69 ℹ");

const SYMBOL = table(`
  22 ∀ 24 ∃ 27 ∋ 2a ∗ 2d − 40 ≅ 41 Α 42 Β 43 Χ 44 Δ 45 Ε 46 Φ 47 Γ 48 Η 49 Ι 4a ϑ 4b Κ 4c Λ 4d Μ 4e Ν 4f Ο 50 Π 51 Θ
  52 Ρ 53 Σ 54 Τ 55 Υ 56 ς 57 Ω 58 Ξ 59 Ψ 5a Ζ 5c ∴ 5e ⊥ 61 α 62 β 63 χ 64 δ 65 ε 66 φ 67 γ 68 η 69 ι 6a ϕ 6b κ 6c λ
  6d μ 6e ν 6f ο 70 π 71 θ 72 ρ 73 σ 74 τ 75 υ 76 ϖ 77 ω 78 ξ 79 ψ 7a ζ 7e ∼ a0 € a2 ′ a3 ≤ a4 ⁄ a5 ∞ a7 ♣ a8 ♦ a9 ♥
  aa ♠ ab ↔ ac ← ad ↑ ae → af ↓ b0 ° b1 ± b2 ″ b3 ≥ b4 × b5 ∝ b6 ∂ b7 • b8 ÷ b9 ≠ ba ≡ bb ≈ bc … bf ↵ c7 ∩ c8 ∪ cc ⊂
  ce ∈ cf ∉ d2 ® d3 © d4 ™ d5 ∏ d6 √ d7 ⋅ d8 ¬ d9 ∧ da ∨ db ⇔ dc ⇐ dd ⇑ de ⇒ df ⇓ e0 ◊ e2 ® e3 © e4 ™ e5 ∑ f2 ∫`);

const FONTS: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  wingdings: WINGDINGS,
  "wingdings 2": WINGDINGS_2,
  "wingdings 3": WINGDINGS_3,
  webdings: WEBDINGS,
  symbol: SYMBOL,
};

/** Whether the letters of this font are signs, so that its text does not mean what it says. */
export function isSymbolFont(font: string | null | undefined): boolean {
  return font != null && Object.hasOwn(FONTS, font.toLowerCase());
}

/**
 * The text as it looks in its font: ticks, arrows and Greek for the symbol fonts, in their own codes or moved to
 * U+F000 as Word does; a hard space is one in every font. A sign we do not know, in a place that no other font fills, becomes `UNKNOWN_SIGN`.
 */
export function symbolText(text: string, font: string | null | undefined): string {
  const signs = font == null ? undefined : FONTS[font.toLowerCase()];
  let out = "";
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const moved = code >= 0xf020 && code <= 0xf0ff;
    if (!signs) out += moved ? (BULLETS.get(code - 0xf000) ?? letter) : letter;
    else if (code === 0xa0) out += letter;
    else out += signs.get(moved ? code - 0xf000 : code) ?? (moved ? UNKNOWN_SIGN : letter);
  }
  return out;
}

/** The sign of a `w:sym`: a code in hexadecimal and its font. */
export function symbolOf(code: string | undefined, font: string | undefined): string {
  const value = Number.parseInt(code ?? "", 16);
  if (Number.isNaN(value) || value < 0x20 || value > 0xffff || (value >= 0xd800 && value < 0xe000))
    return UNKNOWN_SIGN;
  const text = symbolText(String.fromCharCode(value), font);
  // Some programs leave the move to U+F000 out, some make it for fonts that are not ours.
  return isPrivate(text) ? UNKNOWN_SIGN : text;
}

/** The usual bullets, where a moved code comes without its font. */
const BULLETS: ReadonlyMap<number, string> = table("b7 • a7 ▪ fc ✓ d8 ➢ 76 ❖");

/** A bullet as it is meant: Word draws the round one as the letter o of Courier New. */
export function plainBullet(mark: string): string {
  const trimmed = mark.trim();
  return trimmed === "o" ? "◦" : trimmed === "·" ? "•" : trimmed;
}

function isPrivate(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return code >= 0xe000 && code <= 0xf8ff;
}
