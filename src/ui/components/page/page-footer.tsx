import type { Child } from "hono/jsx";
import type { NavItem } from "./page-assets.ts";

interface PageFooterProps {
  links: readonly NavItem[];
  /** Who sends the page, and how its words may be used again. */
  licence?: Child;
  wrap: string;
}

/** The foot of a page. On public pages it is the only place with a way to sign in. */
export function PageFooter({ links, licence, wrap }: PageFooterProps) {
  return (
    <footer class="cm-footer">
      <div class={wrap}>
        {links.length === 0 ? null : (
          <ul>
            {links.map(({ label, href }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        )}
        {licence ? <p>{licence}</p> : null}
      </div>
    </footer>
  );
}
