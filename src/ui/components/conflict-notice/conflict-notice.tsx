import type { Child } from "hono/jsx";

export interface Difference {
  readonly label: Child;
  /** What stands there now. */
  readonly theirs: string;
  /** What the person wanted to write. */
  readonly yours: string;
}

interface ConflictNoticeProps {
  /** Who changed it meanwhile. */
  by: string;
  /** When, in words. */
  when: string;
  /** The fields in which the two differ. */
  differences: readonly Difference[];
  /** What can be done about it; the form with the person's own words stands below. */
  children?: Child;
}

/** Two people changed the same thing: both texts, side by side, so that no words are lost. */
export function ConflictNotice({ by, when, differences, children }: ConflictNoticeProps) {
  return (
    <div class="cm-box cm-box--todo cm-conflict" role="alert">
      <h2>{by} changed this while you were writing</h2>
      <p>
        Saved {when}. Your words are not saved yet: they are shown here, and still stand in the form below.
      </p>
      {differences.map(({ label, theirs, yours }) => (
        <section>
          <h3>{label}</h3>
          <div class="cm-split cm-split--half">
            <Version heading={`As ${by} left it`} text={theirs} />
            <Version heading="As you wrote it" text={yours} />
          </div>
        </section>
      ))}
      {children}
    </div>
  );
}

function Version({ heading, text }: { heading: string; text: string }) {
  return (
    <div>
      <p class="cm-small cm-quiet">{heading}</p>
      <p class="cm-conflict__text">{text === "" ? <em>Empty</em> : text}</p>
    </div>
  );
}
