import type { Child } from "hono/jsx";
import { safeUrl } from "../../safe-url.ts";

export interface Link {
  readonly label: Child;
  readonly href: string;
}

/** A list of links, one under the other. */
export function Links({ links, small }: { links: readonly Link[]; small?: boolean }) {
  return (
    <ul class={small ? "cm-links cm-small" : "cm-links"}>
      {links.map(({ label, href }) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

/** Links one after the other, within a line of words. */
export function LinkLine({ links }: { links: readonly Link[] }) {
  return (
    <>
      {links.map(({ label, href }, index) => (
        <>
          {index > 0 ? " · " : null}
          <a href={href}>{label}</a>
        </>
      ))}
    </>
  );
}

/** The line of downloads that every table offers. */
export function TakeAway({ links }: { links: readonly Link[] }) {
  return (
    <p class="cm-out">
      Take it with you: <LinkLine links={links} />
    </p>
  );
}

/** A link to an address that a person typed. One that a link may not carry is shown as words only. */
export function TypedLink({ href, children }: { href: string; children?: Child }) {
  const address = safeUrl(href);
  if (address === null) return <>{children ?? href}</>;
  return (
    <a href={address} rel="noreferrer">
      {children ?? href}
    </a>
  );
}
