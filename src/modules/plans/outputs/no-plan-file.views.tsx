import type { Visit } from "../../../platform/web/visit.ts";
import { DeskPage, OpenPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { PLAN_FILES } from "./plan-files.ts";

const TITLE = "This file could not be made";

/** Why there is no file of this kind now, with the others that there are. At the desk for who came from there. */
export function NoPlanFilePage({ visit, title, why }: { visit: Visit; title: string; why: string }) {
  const { slug } = visit.tenant;
  const number = Number(visit.param("plan"));
  const isDesk = visit.scope.actor.kind === "person";
  const plan = isDesk ? planPaths.plan(slug, number) : planPaths.publicPlan(slug, number);
  const Frame = isDesk ? DeskPage : OpenPage;
  return (
    <Frame visit={visit} title={TITLE}>
      <h1>{TITLE}</h1>
      <p>{why}</p>
      <p>
        <strong>You can</strong>
      </p>
      <ul>
        {PLAN_FILES.filter(({ ending }) => ending !== "pdf").map(({ ending, label }) => (
          <li>
            <a href={`${plan}/plan.${ending}`}>Take the plan as {label}</a>
          </li>
        ))}
        <li>
          <a href={plan}>Go back to “{title}”</a>
        </li>
      </ul>
    </Frame>
  );
}
