import type { Child, PropsWithChildren } from "hono/jsx";

/** The title of each kind of error page, for its heading and for the browser's tab. */
export const ERROR_TITLES = {
  "not-found": "This page is not here",
  forbidden: "You cannot open this page",
  "too-late": "This form has been open too long",
  "too-large": "This is larger than we can take",
  "too-many": "Too many files at once",
  fault: "Something went wrong on our side",
} as const;

export type ErrorKind = keyof typeof ERROR_TITLES;

interface ErrorBodyProps {
  /** What happened, and what still works. */
  children: Child;
  /** What the person can do now: links, each beginning with a verb. */
  ways?: readonly { readonly label: Child; readonly href: string }[];
  /** What our support finds the fault by. */
  reference?: string | undefined;
  kind: ErrorKind;
}

function ErrorBody({ kind, ways = [], reference, children }: ErrorBodyProps) {
  return (
    <>
      <h1>{ERROR_TITLES[kind]}</h1>
      {children}
      {ways.length === 0 ? null : (
        <>
          <p>
            <strong>You can</strong>
          </p>
          <ul>
            {ways.map(({ label, href }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {reference ? <p class="cm-small cm-quiet">Reference for our support: {reference}.</p> : null}
    </>
  );
}

type Ways = Pick<ErrorBodyProps, "ways" | "reference">;

/** 404: what is missing and what one may not see look the same. */
export function NotFoundBody(props: Ways) {
  return (
    <ErrorBody kind="not-found" {...props}>
      <p>
        The address may be mistyped, or the page may have been taken down. Plans and papers are never moved:
        their addresses last.
      </p>
    </ErrorBody>
  );
}

/** 403: what it needs, and who can (`children`: "Only the lead officer can close an action. Morag Innes can."). */
export function ForbiddenBody({ children, ...props }: PropsWithChildren<Ways>) {
  return (
    <ErrorBody kind="forbidden" {...props}>
      <p>{children ?? "Your role in this partnership does not include it. Nothing was changed."}</p>
    </ErrorBody>
  );
}

/** 403 for a form that was sent from an old or a foreign page. */
export function TooLateBody(props: Ways) {
  return (
    <ErrorBody kind="too-late" {...props}>
      <p>
        Nothing was changed. Go back, copy what you wrote, open the page anew and send it again. You may have
        to sign in first.
      </p>
    </ErrorBody>
  );
}

/** 413: how large it may be. */
export function TooLargeBody(props: Ways) {
  return (
    <ErrorBody kind="too-large" {...props}>
      <p>
        A file may have 25 megabytes, and what is sent with it a few pages. Nothing was saved. Go back, choose
        a smaller file or take some words out, and send it again; of a film, the address of a page where it
        can be seen does as well.
      </p>
    </ErrorBody>
  );
}

/** 429 for a file that found no place. */
export function TooManyBody(props: Ways) {
  return (
    <ErrorBody kind="too-many" {...props}>
      <p>
        Other large files are still on their way, yours or somebody's. Nothing was saved. Wait a minute, go
        back and send it again.
      </p>
    </ErrorBody>
  );
}

/** 500: never a stack, never blame. */
export function FaultBody(props: Ways) {
  return (
    <ErrorBody kind="fault" {...props}>
      <p>
        The fault is recorded, and nothing was half saved: what you sent is either wholly here or not at all.
        Go back and try again; what you typed may still be there.
      </p>
    </ErrorBody>
  );
}
