import type { Child } from "hono/jsx";
import type { Visit } from "../../../platform/web/visit.ts";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Tabs } from "../../../ui/components/tabs/tabs.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage, SetUpCrumbs } from "../../partnerships/index.ts";
import { peoplePaths } from "../paths.ts";
import { PEOPLE } from "../person-list.views.tsx";

export const GIVE = "Give a role to many";
export const END = "End a role of many";

interface ManyPageProps {
  visit: Visit;
  title: string;
  form: FormState;
  here: "give" | "end";
  children?: Child;
}

/** The frame of both: one gives, the other ends. */
export function ManyPage({ visit, title, form, here, children }: ManyPageProps) {
  const { slug } = visit.tenant;
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form)}>
      <SetUpCrumbs
        tenant={visit.tenant}
        above={[{ label: PEOPLE, href: peoplePaths.people(slug) }]}
        here={title}
      />
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <Tabs
        label="What to do with the role"
        tabs={[
          { label: "Give", href: peoplePaths.manyRoles(slug), current: here === "give" },
          { label: "End", href: peoplePaths.manyRoleEnds(slug), current: here === "end" },
        ]}
      />
      {children}
    </DeskPage>
  );
}
