import type { Child } from "hono/jsx";

/** Words of one text, and whether the other text has them. */
export interface MarkedWords {
  readonly text: string;
  readonly differs: boolean;
}

interface DifferenceProps {
  /** What it is of which two texts differ: “Target date”. */
  label: Child;
  /** What stands here now. */
  ours: Child;
  /** What a paper says, in its own words. */
  theirs: Child;
  /** What the two sides are called, where they are not the plan and a paper: then both are words of ours. */
  who?: readonly [string, string];
  /** Asks which of the two it shall be. Without it they are only shown. */
  choice?: {
    readonly name: string;
    readonly id: string;
    readonly keep: string;
    readonly take: string;
    /** The paper's is chosen. */
    readonly taken: boolean;
  };
}

/** Two texts that differ, side by side and on a telephone one under the other: ours as we write, the paper's as quoted. */
export function Difference({ label, ours, theirs, who, choice }: DifferenceProps) {
  if (!choice)
    return (
      <div class="cm-diff">
        <p class="cm-diff__label">{label}</p>
        <div class="cm-diff__two">
          <div class="cm-diff__side">
            <p class="cm-diff__who">{who?.[0] ?? "The plan"}</p>
            <div class="cm-diff__text">{ours}</div>
          </div>
          <div class="cm-diff__side">
            <p class="cm-diff__who">{who?.[1] ?? "The paper"}</p>
            <div class={who ? "cm-diff__text" : "cm-diff__text cm-diff__text--said"}>{theirs}</div>
          </div>
        </div>
      </div>
    );
  const { name, id, keep, take, taken } = choice;
  return (
    <fieldset class="cm-diff">
      <legend class="cm-diff__label">{label}</legend>
      <div class="cm-pick cm-diff__two">
        <label>
          <input type="radio" id={id} name={name} value="plan" checked={!taken} />
          <span>
            <small>{keep}</small>
            <span class="cm-diff__text">{ours}</span>
          </span>
        </label>
        <label>
          <input type="radio" id={`${id}-2`} name={name} value="paper" checked={taken} />
          <span>
            <small>{take}</small>
            <span class="cm-diff__text cm-diff__text--said">{theirs}</span>
          </span>
        </label>
      </div>
    </fieldset>
  );
}

/** A text of ours with the words marked that the other does not have; words of nothing are said to be none. */
export function OursMarked({ words }: { words: readonly MarkedWords[] }) {
  if (words.length === 0) return <em>Nothing</em>;
  return <>{words.map(({ text, differs }) => (differs ? <del>{text}</del> : text))}</>;
}

/** A text of a paper, in quotation marks, with the words marked that ours does not have. */
export function TheirsMarked({ words }: { words: readonly MarkedWords[] }) {
  if (words.length === 0) return <em class="cm-diff__none">Nothing</em>;
  return <>“{words.map(({ text, differs }) => (differs ? <ins>{text}</ins> : text))}”</>;
}
