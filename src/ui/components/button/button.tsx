import type { Child, PropsWithChildren } from "hono/jsx";

type ButtonKind = "filled" | "secondary";

interface ButtonProps {
  children: Child;
  kind?: ButtonKind;
  /** Sent with the form when this button is the one pressed. */
  name?: string;
  value?: string;
  /** The id of the form that it sends, where it stands outside of it. */
  form?: string;
}

/** A button that sends its form. One filled button in a form, named by what it does. */
export function Button({ children, kind = "filled", name, value, form }: ButtonProps) {
  return (
    <button class={classOf(kind)} type="submit" name={name} value={value} form={form}>
      {children}
    </button>
  );
}

/** A link to the place where something is done, as large as a button. */
export function ButtonLink({
  href,
  kind = "filled",
  children,
}: PropsWithChildren<{ href: string; kind?: ButtonKind }>) {
  return (
    <a class={classOf(kind)} href={href}>
      {children}
    </a>
  );
}

/** A button that looks like a link, for a small thing beside others: "Sign out". */
export function PlainButton({ name, value, children }: PropsWithChildren<{ name?: string; value?: string }>) {
  return (
    <button class="cm-plain" type="submit" name={name} value={value}>
      {children}
    </button>
  );
}

/** The row at the end of a form: the filled button first, the way out last. */
export function ButtonRow({ children }: PropsWithChildren) {
  return <div class="cm-buttons">{children}</div>;
}

function classOf(kind: ButtonKind): string {
  return kind === "filled" ? "ds_button" : "ds_button ds_button--secondary";
}
