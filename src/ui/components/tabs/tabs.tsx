export interface Tab {
  readonly label: string;
  readonly href: string;
  /** `within`: the page is one of the views under this tab. */
  readonly current?: boolean | "within" | undefined;
}

interface TabsProps {
  /** What the tabs are views of: "Views of this plan". */
  label: string;
  tabs: readonly Tab[];
  /** A second row: the views under the tab that is open. */
  under?: { readonly label: string; readonly tabs: readonly Tab[] } | undefined;
}

/** Tabs that are links: each is a page with an address of its own. */
export function Tabs({ label, tabs, under }: TabsProps) {
  return (
    <>
      <Row label={label} tabs={tabs} above={under !== undefined} />
      {under ? <Row label={under.label} tabs={under.tabs} below /> : null}
    </>
  );
}

function Row({ label, tabs, above, below }: Omit<TabsProps, "under"> & { above?: boolean; below?: boolean }) {
  const kind = above ? " cm-tabs--above" : below ? " cm-tabs--under" : "";
  return (
    <nav class={`cm-tabs${kind}`} aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li>
            <a
              href={tab.href}
              aria-current={tab.current === "within" ? "true" : tab.current ? "page" : undefined}
            >
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
