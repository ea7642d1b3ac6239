import { and, asc, desc, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { Database } from "../database/database.ts";
import { user } from "./identity.table.ts";
import {
  type ServiceActRow,
  type ServiceAdministratorRow,
  serviceActs,
  serviceAdministrators,
} from "./service-administrator.table.ts";

const holdsOn = (day: CalendarDate) =>
  and(
    lte(serviceAdministrators.fromOn, day),
    or(isNull(serviceAdministrators.toOn), gte(serviceAdministrators.toOn, day)),
  );

/** Whether an account looks after the service on a day. */
export async function isServiceAdministrator(
  database: Database,
  accountId: string,
  day: CalendarDate,
): Promise<boolean> {
  const rows = await database
    .select({ id: serviceAdministrators.id })
    .from(serviceAdministrators)
    .where(and(eq(serviceAdministrators.userId, accountId), holdsOn(day)));
  return rows.length > 0;
}

/** One of them, with the account's name and address and who made and ended it. */
export interface ListedAdministrator {
  readonly row: ServiceAdministratorRow;
  readonly name: string;
  readonly email: string;
  readonly hasSecondStep: boolean;
}

/** All that ever looked after the service, those of today first. */
export async function listServiceAdministrators(database: Database): Promise<ListedAdministrator[]> {
  const rows = await database
    .select({
      row: serviceAdministrators,
      name: user.name,
      email: user.email,
      hasSecondStep: user.twoFactorEnabled,
    })
    .from(serviceAdministrators)
    .innerJoin(user, eq(user.id, serviceAdministrators.userId))
    .orderBy(desc(isNull(serviceAdministrators.toOn)), asc(serviceAdministrators.fromOn), asc(user.email));
  return rows;
}

/** Those of a day, held until the transaction ends: two cannot each end the other at one moment. */
export function lockServiceAdministrators(
  database: Database,
  day: CalendarDate,
): Promise<ServiceAdministratorRow[]> {
  return database
    .select()
    .from(serviceAdministrators)
    .where(holdsOn(day))
    .orderBy(asc(serviceAdministrators.id))
    .for("update");
}

export async function insertServiceAdministrator(
  database: Database,
  row: typeof serviceAdministrators.$inferInsert,
): Promise<void> {
  await database.insert(serviceAdministrators).values(row);
}

/** Writes the last day; a row that has not held for a whole day is taken away as though it had never been. */
export async function endServiceAdministratorRow(
  database: Database,
  row: ServiceAdministratorRow,
  lastOn: CalendarDate,
  endedBy: string | null,
): Promise<void> {
  if (lastOn < row.fromOn)
    await database.delete(serviceAdministrators).where(eq(serviceAdministrators.id, row.id));
  else
    await database
      .update(serviceAdministrators)
      .set({ toOn: lastOn, endedBy })
      .where(eq(serviceAdministrators.id, row.id));
}

/** Writes down what was done to the service, in the same transaction. */
export async function insertServiceAct(database: Database, act: Omit<ServiceActRow, "id">): Promise<void> {
  await database.insert(serviceActs).values({ ...act, id: crypto.randomUUID() });
}

/** What was done last, the latest first, each with the address of whoever did it. */
export function listServiceActs(
  database: Database,
  howMany: number,
): Promise<{ readonly row: ServiceActRow; readonly email: string | null }[]> {
  return database
    .select({ row: serviceActs, email: user.email })
    .from(serviceActs)
    .leftJoin(user, eq(user.id, serviceActs.userId))
    .orderBy(desc(serviceActs.at))
    .limit(howMany);
}
