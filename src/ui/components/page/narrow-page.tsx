import type { PropsWithChildren } from "hono/jsx";
import { PublicPage, type PublicPageProps } from "./public-page.tsx";

/** The frame for one thing to do without the rest of the site around it: signing in, an update asked for by mail. */
export function NarrowPage(
  props: PropsWithChildren<Omit<PublicPageProps, "nav" | "search" | "width" | "work">>,
) {
  return <PublicPage {...props} width="narrow" work />;
}
