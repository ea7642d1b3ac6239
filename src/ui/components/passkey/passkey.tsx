import type { Child, PropsWithChildren } from "hono/jsx";

interface PasskeyFormProps {
  /** Sign in with a passkey, or make a new one. */
  does: "use" | "add";
  /** Where the signed answer goes. */
  action: string;
  /** Where the script asks what is to be signed. */
  challengeHref: string;
  /** What stands here where a browser has no passkeys, or no script; nothing where there are other ways on the page. */
  without?: Child;
}

/** A form that a device answers, not a person: it shows itself only where that can work. */
export function PasskeyForm({
  does,
  action,
  challengeHref,
  without,
  children,
}: PropsWithChildren<PasskeyFormProps>) {
  return (
    <cm-passkey data-does={does} data-challenge={challengeHref}>
      <div data-with hidden>
        <form method="post" action={action}>
          <input type="hidden" name="answer" value="" />
          {children}
          <p class="cm-reading" aria-live="polite"></p>
        </form>
      </div>
      {without ? <div data-without>{without}</div> : null}
    </cm-passkey>
  );
}
