import { type CalendarDate, sayDay } from "../../kernel/calendar-date.ts";
import type { ListedAdministrator } from "../../platform/identity/service-administrator.store.ts";
import { Button, ButtonRow, PlainButton } from "../../ui/components/button/button.tsx";
import { DataTable } from "../../ui/components/data-table/data-table.tsx";
import { TextField } from "../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../ui/components/form/form.tsx";
import { type FormState, hasProblems } from "../../ui/form-state.ts";
import { servicePaths } from "./service-paths.ts";

/** Whether somebody looks after the service on a day. */
export const isNow =
  (day: CalendarDate) =>
  ({ row }: ListedAdministrator): boolean =>
    row.fromOn <= day && (row.toOn === null || row.toOn >= day);

interface AdministratorsProps {
  administrators: readonly ListedAdministrator[];
  day: CalendarDate;
  form: FormState;
  ending: FormState;
}

/** Who looks after the service, from when to when, made and ended by whom. */
export function Administrators({ administrators, day, form, ending }: AdministratorsProps) {
  const accounts = new Map(administrators.map(({ row, email }) => [row.userId, email]));
  const isOnlyOne = administrators.filter(isNow(day)).length === 1;
  const by = (account: string | null) => (account ? (accounts.get(account) ?? "Somebody") : "By command");
  return (
    <>
      <DataTable
        caption="Administrators of the service"
        hideCaption
        plain
        rows={administrators}
        columns={[
          {
            heading: "Who",
            cell: ({ name, email }) => (name === email ? email : `${name}, ${email}`),
            long: true,
          },
          { heading: "From", cell: ({ row }) => `${sayDay(row.fromOn)}. ${by(row.grantedBy)}` },
          {
            heading: "To",
            cell: ({ row }) => (row.toOn ? `${sayDay(row.toOn)}. ${by(row.endedBy)}` : "No end"),
          },
          { heading: "Second step", cell: ({ hasSecondStep }) => (hasSecondStep ? "On" : "Not yet") },
          {
            heading: "Its end",
            cell: (one) =>
              !isNow(day)(one) ? (
                "Over"
              ) : isOnlyOne ? (
                "By command alone"
              ) : (
                <Form action={servicePaths.administratorEnds} guard={false}>
                  <Hidden name="email" value={one.email} />
                  <PlainButton>
                    End it<span class="cm-vh"> for {one.name}</span>
                  </PlainButton>
                </Form>
              ),
          },
        ]}
      />
      {hasProblems(ending) ? null : (
        <p class="cm-small cm-quiet">It ends at once. Of the last one, by command alone.</p>
      )}
      <h3>Somebody else as well</h3>
      <Form action={servicePaths.administrators} state={form}>
        <TextField form={form} name="name" id="administrator-name" label="Name" letters={20} />
        <TextField form={form} name="email" id="administrator-email" label="E-mail address" letters={20} />
        <ButtonRow>
          <Button kind="secondary">Let them look after the service</Button>
        </ButtonRow>
      </Form>
    </>
  );
}
