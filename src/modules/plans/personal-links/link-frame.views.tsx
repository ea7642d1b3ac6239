import type { Child, PropsWithChildren } from "hono/jsx";
import type { Visit } from "../../../platform/web/visit.ts";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { OpenPage } from "../../partnerships/index.ts";

interface LinkFrameProps {
  visit: Visit;
  title: string;
  error?: boolean;
  notice?: Child;
}

/** A page behind a personal link: one thing to do, no doors elsewhere, and no link that leads off this service. */
export function LinkFrame({ visit, notice, children, ...page }: PropsWithChildren<LinkFrameProps>) {
  return (
    <OpenPage
      visit={{ ...visit, navigation: [] }}
      width="narrow"
      work
      staysHere
      notice={notice ? <Notice>{notice}</Notice> : null}
      {...page}
    >
      {children}
    </OpenPage>
  );
}
