import type { Hono } from "hono";
import { dayInScotland, sayDay } from "../kernel/calendar-date.ts";
import { NotFound } from "../platform/access/errors.ts";
import { page } from "../platform/web/answer.ts";
import type { House } from "./house.ts";
import { ServicePage } from "./service-page.tsx";

/** Nothing runs, nothing is fetched, nothing is sent: only the mail's own style holds. */
const MAIL_CSP = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-top-navigation";

/**
 * Where the mails lie that development and demo keep instead of sending; null elsewhere. The links in them let people in, so in
 * the demo, as with one-click sign-in, the address is known only to whoever started it.
 */
export function trayPath({ config, oneClickKey }: Pick<House, "config" | "oneClickKey">): string | null {
  if (config.mode === "development" || config.mode === "test") return "/tray";
  return config.mode === "demo" ? `/tray/${oneClickKey}` : null;
}

/** The mails as plain text, each with a page that shows it as a mail program would. */
export function trayDoors(app: Hono, house: House): void {
  const path = trayPath(house);
  if (path === null) return;
  app.get(path, () => {
    const { mails } = house.tray;
    return page(
      <ServicePage house={house} title="Sent mail">
        <h1>Sent mail</h1>
        {mails.length === 0 ? <p>No mail has been sent yet.</p> : null}
        {mails.map((mail, index) => (
          <section>
            <h2>{mail.subject}</h2>
            <p>
              From {mail.senderName ?? "the service"} to {mail.to}, {sayMoment(mail.at)}.{" "}
              <a href={`${path}/${mails.length - index}`}>
                As a mail program shows it<span class="cm-vh">: {mail.subject}</span>
              </a>
            </p>
            <p class="cm-lines cm-small">{mail.text}</p>
          </section>
        ))}
      </ServicePage>,
    );
  });
  app.get(`${path}/:number`, (c) => {
    const { mails } = house.tray;
    const mail = mails[mails.length - Number(c.req.param("number"))];
    if (!mail) throw new NotFound();
    return c.body(mail.html, 200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": MAIL_CSP,
    });
  });
}

/** `23 November 2026, 10:05`, by the clock in Scotland: a tick as at another day brings the mails of that day. */
function sayMoment(iso: string): string {
  const at = new Date(iso);
  return `${sayDay(dayInScotland(at))}, ${clock.format(at)}`;
}

const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: "Europe/London" });
