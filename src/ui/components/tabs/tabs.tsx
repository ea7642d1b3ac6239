export interface Tab {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
}

interface TabsProps {
  /** What the tabs are views of: "Views of this plan". */
  label: string;
  tabs: readonly Tab[];
}

/** Tabs that are links: each is a page with an address of its own. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav class="cm-tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={tab.current ? "page" : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
