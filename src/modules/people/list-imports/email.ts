const WHOLE = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\.]+(?:\.[^\s@<>(),;:"[\]\\.]+)+$/u;
const WITHIN = /[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+/gu;

/** What a cell says of somebody's address: none, one that can be used, or words that are none. */
export type EmailRead =
  | { readonly is: "none" }
  | { readonly is: "one"; readonly email: string }
  | { readonly is: "wrong"; readonly words: string };

/** Reads an address out of a cell: alone, or as mail programs write it (“Morag Innes <…>”, “mailto:…”). */
export function readEmail(words: string): EmailRead {
  const text = words.replace(/\s+/g, " ").trim();
  if (text === "" || /^(?:-+|–|n\/?a|none|tbc|not known|unknown|no e-?mail)$/iu.test(text))
    return { is: "none" };
  const found = [
    ...new Set(
      [...text.replaceAll(/mailto:/giu, "").matchAll(WITHIN)].map(([one]) => one.replace(/\.$/u, "")),
    ),
  ];
  const [email] = found;
  if (found.length === 1 && email && WHOLE.test(email) && email.length <= 254 && isPlain(email))
    return { is: "one", email };
  return { is: "wrong", words: text };
}

/** Letters, digits and the signs that addresses are made of: the shape that the form of a person takes too. */
function isPlain(email: string): boolean {
  return /^[A-Za-z0-9_+'-]+(?:\.[A-Za-z0-9_+'-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/u.test(
    email,
  );
}
