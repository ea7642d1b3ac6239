import type { NavItem } from "./page-assets.ts";

/** The doors of the house: at most six or seven, all visible on a telephone too. */
export function NavBar({ items, wrap }: { items: readonly NavItem[]; wrap: string }) {
  if (items.length === 0) return null;
  return (
    <nav class="cm-nav" aria-label="Main">
      <div class={wrap}>
        <ul>
          {items.map(({ label, href, current }) => (
            <li>
              <a href={href} aria-current={current ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
