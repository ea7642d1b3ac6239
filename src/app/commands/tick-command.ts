import { parseDay } from "../../kernel/calendar-date.ts";
import type { PostCount } from "../../platform/mail/mail.ts";
import { type PartnershipTick, type Tick, tick } from "../clock/tick.ts";
import { type Answered, UsageTrouble } from "./answered.ts";
import { takeWords } from "./take-words.ts";
import { withOpenHouse } from "./with-house.ts";

/**
 * `commonty tick`: what the clock would do, done now or as at another moment, and the post with it. Works while the service
 * serves. Run again at the same moment it does nothing more.
 */
export async function tickCommand(words: readonly string[]): Promise<Answered> {
  const { given, told, rest } = takeWords(words, ["at"], ["json"]);
  if (rest.length > 0) throw new UsageTrouble(`“${rest[0]}” is not a word of this command.`);
  const at = given.at === undefined ? new Date() : readInstant(given.at);
  return withOpenHouse(
    async ({ house, deliver }) => {
      const done = await tick(house, at);
      const post = await deliver();
      const faults = done.partnerships.flatMap(({ slug, faults }) =>
        faults.map((what) => `${slug}: ${what}`),
      );
      return {
        code: faults.length > 0 ? 1 : 0,
        out: told.has("json")
          ? `${JSON.stringify({ ...done, post })}\n`
          : sayTick(done, post, house.config.mode === "demo" && house.config.mail.smtpUrl === null),
        ...(faults.length > 0
          ? {
              complaint: `Not all of it could be done (${faults.join("; ")}). What can be is done; run it again for the rest.`,
            }
          : {}),
      };
    },
    () => at,
  );
}

/** An instant with its zone, such as `2026-11-23T10:00:00Z`. */
export function readInstant(text: string): Date {
  const [, day, hour, minute, second = "0"] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.exec(
      text.trim(),
    ) ?? [];
  const isThere =
    day !== undefined &&
    parseDay(day) !== null &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60;
  const instant = new Date(isThere ? text.trim() : Number.NaN);
  if (Number.isNaN(instant.getTime())) {
    throw new UsageTrouble(
      `--at takes a moment with its zone, such as 2026-11-23T10:00:00Z or 2026-07-01T10:00:00+01:00, not “${text}”.`,
    );
  }
  return instant;
}

function sayTick({ at, partnerships }: Tick, post: PostCount | null, inTray: boolean): string {
  const lines = partnerships.flatMap(sayPartnership);
  const letters = post
    ? `post: ${post.sent} sent, ${post.refused} refused by an address, ${post.failed} given up, ${post.waiting} to be tried again, ${post.dropped} no longer needed`
    : "post: no mail server is set (COMMONTY_SMTP_URL), letters wait";
  const kept =
    inTray && post && post.sent > 0
      ? [
          "These are the data of a demo: nothing left this machine. The mails lie under “mail:”, the address that the demo printed.",
        ]
      : [];
  return `${[`as at ${at.toISOString()}`, ...lines, letters, ...kept].join("\n")}\n`;
}

const WAITING_WORDS: Readonly<Record<keyof PartnershipTick["unwritten"], string>> = {
  "no-address": "without an address",
  "address-refused": "with an address that takes no mail",
  paused: "away",
  "quiet-hours": "in quiet hours",
  "on-its-way": "with a mail on its way",
  "written-today": "with a mail today already",
  "news-later": "with news for another day",
};

function sayPartnership({ slug, did, written, unwritten, faults }: PartnershipTick): string[] {
  const waiting = Object.entries(unwritten).map(
    ([why, count]) => `${count} ${WAITING_WORDS[why as keyof typeof WAITING_WORDS]}`,
  );
  return [
    ...did.map((words) => `${slug}: ${words}`),
    `${slug}: ${written} ${written === 1 ? "mail" : "mails"} written down${waiting.length > 0 ? `; people not written to now: ${waiting.join(", ")}` : ""}`,
    ...faults.map((what) => `${slug}: trouble with ${what}`),
  ];
}
