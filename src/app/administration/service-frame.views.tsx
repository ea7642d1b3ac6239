import type { Child, PropsWithChildren } from "hono/jsx";
import { PlainButton } from "../../ui/components/button/button.tsx";
import { Notice } from "../../ui/components/notice/notice.tsx";
import { WorkPage } from "../../ui/components/page/work-page.tsx";
import type { House } from "../house.ts";
import { servicePaths } from "./service-paths.ts";

interface FrameProps {
  house: Pick<House, "assets">;
  email: string;
  title: string;
  error?: boolean;
  notice?: Child;
  narrow?: boolean;
}

/** The frame of the pages for who looks after the service. */
export function ServiceFrame({
  house,
  email,
  title,
  error,
  notice,
  narrow,
  children,
}: PropsWithChildren<FrameProps>) {
  return (
    <WorkPage
      assets={{ stylesheet: house.assets.stylesheet.path, script: house.assets.script.path }}
      sender={{ name: "This service", kind: "", logo: { mark: "hills" } }}
      home={servicePaths.home}
      title={title}
      error={error}
      width={narrow ? "narrow" : "normal"}
      doors={[]}
      person={{ name: email }}
      signOut={
        <form method="post" action={servicePaths.signOut} class="cm-sign-out">
          <PlainButton>Sign out</PlainButton>
        </form>
      }
      notice={notice ? <Notice>{notice}</Notice> : null}
      footer={[{ label: "Partnerships of this service", href: "/" }]}
    >
      {children}
    </WorkPage>
  );
}
