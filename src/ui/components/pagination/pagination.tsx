import type { Crumb } from "../breadcrumbs/breadcrumbs.tsx";

interface PaginationProps {
  /** What is turned over: "Improvements". */
  label: string;
  before?: Crumb | null;
  after?: Crumb | null;
  /** Every page, to go straight to one; the current one has no address. */
  pages?: readonly { readonly label: string; readonly href: string | null }[];
}

/** The way to the neighbours of a page, by name. */
export function Pagination({ label, before, after, pages = [] }: PaginationProps) {
  return (
    <nav class="cm-pages" aria-label={label}>
      <ul>
        {before ? (
          <li>
            <a href={before.href} rel="prev">
              <span class="cm-vh">Back to </span>
              <span aria-hidden="true">← </span>
              {before.label}
            </a>
          </li>
        ) : null}
        {pages.map((page) => (
          <li>
            {page.href === null ? (
              <span aria-current="page">{page.label}</span>
            ) : (
              <a href={page.href}>{page.label}</a>
            )}
          </li>
        ))}
        {after ? (
          <li>
            <a href={after.href} rel="next">
              <span class="cm-vh">On to </span>
              {after.label}
              <span aria-hidden="true"> →</span>
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
