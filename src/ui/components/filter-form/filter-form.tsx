import type { PropsWithChildren } from "hono/jsx";
import { type Option, Options } from "../field/options.tsx";

/** A form that narrows what a page shows. It is sent by GET, so that the answer has an address. */
export function FilterForm({ action, children }: PropsWithChildren<{ action: string }>) {
  return (
    <form class="cm-filter" action={action} method="get">
      {children}
      <div>
        <button class="ds_button cm-btn" type="submit">
          Show
        </button>
      </div>
    </form>
  );
}

interface FilterFieldProps {
  label: string;
  name: string;
  value: string;
  id?: string;
}

/** Words to look for. */
export function FilterWords({ label, name, value, id = `filter-${name}` }: FilterFieldProps) {
  return (
    <div class="cm-field">
      <label for={id}>{label}</label>
      <input type="search" id={id} name={name} value={value} />
    </div>
  );
}

/** One of a few; the first option is the one that narrows nothing. */
export function FilterSelect(props: FilterFieldProps & { options: readonly Option[] }) {
  const { label, name, value, options, id = `filter-${name}` } = props;
  return (
    <div class="cm-field">
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        <Options options={options} chosen={value} />
      </select>
    </div>
  );
}
