import type { Child, PropsWithChildren } from "hono/jsx";

interface RowProps {
  title: Child;
  href?: string;
  /** Who, or why: one line under the title. */
  under?: Child;
  /** On the right where there is room: a date, or since when. */
  when?: Child;
  marks?: Child;
}

/** A list of things that each have a page of their own or something to be done about them. */
export function Rows({ children }: PropsWithChildren) {
  return <ul class="cm-rows">{children}</ul>;
}

/** One of them. */
export function Row({ title, href, under, when, marks }: RowProps) {
  return (
    <li>
      <div class="cm-rows__top">
        <div>
          {href ? (
            <a class="cm-title" href={href}>
              {title}
            </a>
          ) : (
            <span class="cm-title">{title}</span>
          )}
          {under ? <div class="cm-small cm-quiet">{under}</div> : null}
        </div>
        {when ? <div class="cm-when">{when}</div> : null}
      </div>
      {marks ? <div class="cm-marks">{marks}</div> : null}
    </li>
  );
}
