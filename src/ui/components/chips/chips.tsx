import { Icon, type IconName } from "../icon/icon.tsx";

export interface Chip {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
  readonly icon?: IconName | undefined;
}

/** Ready-made filters, each with its count, so that one sees what there is before choosing. */
export function Chips({ chips }: { chips: readonly Chip[] }) {
  return (
    <ul class="cm-chips">
      {chips.map((chip) => (
        <li>
          <a href={chip.href} aria-current={chip.current ? "true" : undefined}>
            {chip.icon ? <Icon name={chip.icon} /> : null}
            {chip.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
