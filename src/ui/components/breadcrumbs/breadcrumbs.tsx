export interface Crumb {
  readonly label: string;
  readonly href: string;
}

interface BreadcrumbsProps {
  /** From the top down, without the page itself. */
  above: readonly Crumb[];
  /** The page itself, in as few words as its neighbours would use. */
  here: string;
}

/** The way back up. */
export function Breadcrumbs({ above, here }: BreadcrumbsProps) {
  return (
    <nav aria-label="Breadcrumb">
      <ol class="ds_breadcrumbs">
        {above.map(({ label, href }) => (
          <li class="ds_breadcrumbs__item">
            <a class="ds_breadcrumbs__link" href={href}>
              {label}
            </a>
          </li>
        ))}
        <li class="ds_breadcrumbs__item">
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  );
}
