import type { ControlAttributes } from "./field.tsx";

/** The classes of an input: red where it is wrong, short where little is expected. */
export function inputClass(control: ControlAttributes, letters?: number): string {
  const wrong = control["aria-invalid"] ? " ds_input--error" : "";
  return `ds_input${letters === undefined ? "" : ` ds_input--fixed-${letters}`}${wrong}`;
}
