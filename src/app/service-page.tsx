import type { PropsWithChildren } from "hono/jsx";
import { PublicPage } from "../ui/components/page/public-page.tsx";
import type { House } from "./house.ts";

/** A page of the service itself, which belongs to no partnership: the list of them, and what could not be found. */
export function ServicePage({
  house,
  title,
  children,
}: PropsWithChildren<{ house: Pick<House, "assets">; title: string }>) {
  return (
    <PublicPage
      assets={{ stylesheet: house.assets.stylesheet.path, script: house.assets.script.path }}
      sender={{ name: "Community planning partnerships", kind: "", logo: { mark: "hills" } }}
      home="/"
      title={title}
      width="narrow"
      footer={[]}
      licence="This site sets no cookies for readers."
    >
      {children}
    </PublicPage>
  );
}
