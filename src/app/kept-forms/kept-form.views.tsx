import type { Typed } from "../../kernel/invalid.ts";
import { OpenPage, partnershipPaths } from "../../modules/partnerships/index.ts";
import type { PageFrame } from "../../platform/web/visit.ts";
import { Box } from "../../ui/components/box/box.tsx";
import { PlainButton } from "../../ui/components/button/button.tsx";
import { Form } from "../../ui/components/form/form.tsx";
import { sayList } from "../../ui/words/number-words.ts";

/** What stands at the head of a page whose form holds kept words. */
export function KeptNotice({
  files,
  homeless,
  removal,
}: {
  files: readonly string[];
  homeless: readonly string[];
  /** Where the words are thrown away. */
  removal: string;
}) {
  return (
    <div class="cm-wrap">
      <Box tone="todo" heading="You were signed out, and nothing was sent">
        <p>
          What you typed stands in <a href="#kept-form">its form</a> again. Look at it, and send it when it is
          right.
        </p>
        {files.length > 0 ? (
          <p>
            {files.length === 1 ? "One file was not kept" : "Files were not kept"}: {sayList([...files])}.
            Choose {files.length === 1 ? "it" : "them"} again.
          </p>
        ) : null}
        {homeless.length > 0 ? (
          <>
            <p>For this there is no field any more:</p>
            <Words words={homeless} />
          </>
        ) : null}
        <Form action={removal} guard={false}>
          <PlainButton>Throw away what I typed</PlainButton>
        </Form>
      </Box>
    </div>
  );
}

/** The form is not there any more, or its writer may not use it now: their words all the same. */
export function KeptWordsPage({
  visit,
  typed,
  files,
  removal,
}: {
  visit: PageFrame;
  typed: Typed;
  files: readonly string[];
  removal: string;
}) {
  return (
    <OpenPage visit={visit} title="What you typed" width="narrow" work wayIn="none">
      <h1>What you typed</h1>
      <p>
        You were signed out, and nothing was sent. The form is not there any more, or is not yours to fill in
        now. Copy what you need.
      </p>
      <TypedWords typed={typed} />
      {files.length > 0 ? <p>Not kept: {sayList([...files])}.</p> : null}
      <p>
        <a href={partnershipPaths.desk(visit.tenant.slug)}>Go to your desk</a>
      </p>
      <Form action={removal} guard={false}>
        <PlainButton>Throw away what I typed</PlainButton>
      </Form>
    </OpenPage>
  );
}

/** Nothing is kept here for whoever asks: another browser, another account, too late, or sent already. */
export function NothingKeptPage({ visit }: { visit: PageFrame }) {
  return (
    <OpenPage visit={visit} title="Nothing is kept here" width="narrow" work wayIn="none">
      <h1>Nothing is kept here</h1>
      <p>
        What somebody types while signed out waits for twelve hours, in the browser in which they typed it and
        for nobody else. If you opened a mail’s link in another browser, go back to the first one and sign in
        there.
      </p>
      <p>
        <a href={partnershipPaths.desk(visit.tenant.slug)}>Go to your desk</a>
      </p>
    </OpenPage>
  );
}

/** Whether a person wrote more in a form than choices. */
export function hasWords(typed: Typed): boolean {
  return wordsIn(typed).length > 0;
}

function wordsIn(typed: Typed): readonly (string | undefined)[] {
  return Object.values(typed)
    .flat()
    .filter((value) => value !== undefined && /\s|\p{L}{3}/u.test(value) && !/^[\w-]{36}$/.test(value));
}

/** All that a person wrote, without what the page put there itself. */
export function TypedWords({ typed }: { typed: Typed }) {
  const words = wordsIn(typed);
  return words.length === 0 ? <p>Only choices were made, and no words written.</p> : <Words words={words} />;
}

function Words({ words }: { words: readonly (string | undefined)[] }) {
  return (
    <ul>
      {words.map((text) => (
        <li class="cm-lines">{text}</li>
      ))}
    </ul>
  );
}
