import { isReadableAccent } from "../../kernel/colour.ts";
import {
  GROUND_COLOUR,
  LATE_COLOUR,
  LINE_COLOUR,
  LINK_COLOUR,
  QUIET_COLOUR,
  STATUS_COLOURS,
  TEXT_COLOUR,
} from "./letter-colours.ts";
import { letterHref } from "./letter-href.ts";
import type { LetterNews, LetterThing } from "./letter-part.ts";
import type { LetterLink, LetterSender, LetterWords } from "./letter-words.ts";

/** Where a colour of theirs cannot be read under white words, which the settings refuse. */
const USUAL_ACCENT = "#00437e";

/**
 * A letter as HTML for mail programs: 600 px, one column, tables for what must keep its shape, its style in each tag, since
 * mail loads no stylesheet; no picture, nothing that tells us whether it was read. Long words break rather than widen it.
 */
export function drawLetter(sender: LetterSender, letter: LetterWords): string {
  const { subject, greeting, parts, closing, links } = letter;
  const accent = isReadableAccent(sender.accent) ? sender.accent : USUAL_ACCENT;
  const body = [
    `<h1 style="font-size:22px;line-height:28px;margin:0 0 12px">${safe(subject)}</h1>`,
    ...parts.map(({ opening, things }, index) =>
      [
        drawOpening([index === 0 ? greeting : null, ...opening]),
        ...things.map((thing) =>
          drawThing(
            thing,
            things.some(({ above }) => above !== undefined),
          ),
        ),
      ].join("\n"),
    ),
    ...drawNews(
      parts.flatMap(({ news }) => (news ? [news] : [])),
      subject,
    ),
    drawEnd(closing, links),
  ];
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>${safe(subject)}</title></head>
<body style="margin:0;padding:0;background:${GROUND_COLOUR};color:${TEXT_COLOUR};font-family:Arial,Helvetica,sans-serif">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;text-align:left;table-layout:fixed"><tr><td bgcolor="${accent}" style="padding:16px 24px;color:#ffffff;font-size:16px;line-height:22px;overflow-wrap:anywhere;word-break:break-word"><b>${safe(sender.name)}</b>${sender.kind === "" ? "" : ` ${safe(sender.kind)}`}</td></tr>
<tr><td style="padding:24px;font-size:16px;line-height:24px;overflow-wrap:anywhere;word-break:break-word">
${body.filter((piece) => piece !== "").join("\n")}
</td></tr></table></td></tr></table></body></html>
`;
}

function drawOpening(sentences: readonly (string | null)[]): string {
  const words = sentences.filter((one) => one !== null && one !== "").join(" ");
  return words === "" ? "" : `<p style="margin:0 0 16px">${safe(words)}</p>`;
}

function drawThing({ above, title, lines, act }: LetterThing, isUnder: boolean): string {
  const level = isUnder ? "h3" : "h2";
  return [
    above ? drawAbove(above) : "",
    title === ""
      ? ""
      : `<${level} style="font-size:18px;line-height:24px;margin:24px 0 4px">${safe(title)}</${level}>`,
    lines.length === 0 ? "" : `<p style="margin:0 0 12px">${lines.map(drawLine).join("<br>")}</p>`,
    act ? drawButton(act, title) : "",
  ]
    .filter((piece) => piece !== "")
    .join("\n");
}

function drawAbove({ title, text }: NonNullable<LetterThing["above"]>): string {
  const words = text === "" ? "" : `<p style="margin:0">${safe(text)}</p>`;
  return `<h2 style="font-size:20px;line-height:26px;margin:32px 0 4px;padding:16px 0 0;border-top:1px solid ${LINE_COLOUR}">${safe(title)}</h2>${words}`;
}

function drawLine({ text, state, isLate }: LetterThing["lines"][number]): string {
  const said = isLate ? `<b style="color:${LATE_COLOUR}">${safe(text)}</b>` : safe(text);
  if (!state) return said;
  const colour = STATUS_COLOURS[state] ?? TEXT_COLOUR;
  const word = `<b style="color:${colour}">${safe(state)}</b>`;
  return text === "" ? word : `${word} · ${said}`;
}

/** A table, because mail programs forget the space round a link. To whoever hears one link after the other each says what it is about. */
function drawButton({ label, href }: LetterLink, about: string): string {
  const link = letterHref(href);
  if (link === null) return `<p style="margin:0 0 12px">${safe(label)}</p>`;
  return `<table role="presentation" cellpadding="0" cellspacing="0"><tr><td bgcolor="${LINK_COLOUR}" style="padding:10px 18px"><a href="${safe(link)}"${about === "" ? "" : ` aria-label="${safe(`${label}: ${about}`)}"`} style="color:#ffffff;font-weight:bold;text-decoration:none;font-size:16px">${safe(label)}</a></td></tr></table>`;
}

/** Under a line and a heading of their own; in a mail of news alone its subject is their heading. */
function drawNews(
  all: readonly { readonly heading: string; readonly items: readonly LetterNews[] }[],
  subject: string,
): string[] {
  return all.map(({ heading, items }) => {
    const list = `<ul style="margin:0 0 16px;padding-left:20px">${items.map((item) => `<li>${drawNewsItem(item)}</li>`).join("")}</ul>`;
    if (heading === subject) return list;
    return `<hr style="border:0;border-top:1px solid ${LINE_COLOUR};margin:24px 0">
<h2 style="font-size:18px;line-height:24px;margin:0 0 4px">${safe(heading)}</h2>
${list}`;
  });
}

function drawNewsItem({ text, href }: LetterNews): string {
  const link = href === null ? null : letterHref(href);
  return link === null ? safe(text) : drawLink({ label: text, href: link });
}

function drawEnd(closing: readonly string[], links: readonly LetterLink[]): string {
  if (closing.length + links.length === 0) return "";
  const words = [safe(closing.join(" ")), links.map(drawLink).join(" · ")].filter((piece) => piece !== "");
  return `<p style="margin:24px 0 0;font-size:14px;line-height:20px;color:${QUIET_COLOUR}">${words.join(" ")}</p>`;
}

function drawLink({ label, href }: LetterLink): string {
  const link = letterHref(href);
  return link === null
    ? safe(label)
    : `<a href="${safe(link)}" style="color:${LINK_COLOUR}">${safe(label)}</a>`;
}

function safe(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
