export interface Option {
  readonly value: string;
  readonly label: string;
}

/** The options of a select, with the chosen one chosen. */
export function Options({ options, chosen }: { options: readonly Option[]; chosen: string }) {
  return (
    <>
      {options.map(({ value, label }) => (
        <option value={value} selected={value === chosen}>
          {label}
        </option>
      ))}
    </>
  );
}
