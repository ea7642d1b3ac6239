import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import { fullNameOf } from "../../../kernel/tenant.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { OpenPage } from "../../partnerships/index.ts";
import { publicPaths } from "../paths.ts";

/** The day on which this service was last looked at for this statement; changed by whoever looks. */
const LOOKED_AT = "2026-11-22" as CalendarDate;

/**
 * The accessibility statement in the model form (Public Sector Bodies (Websites and Mobile Applications) (No. 2)
 * Accessibility Regulations 2018, SI 2018/952, regulation 8): headings and their order are the model's.
 */
export function AccessibilityPage({ visit, contact }: { visit: Visit; contact: string }) {
  const { tenant, baseUrl } = visit;
  const name = fullNameOf(tenant);
  return (
    <OpenPage visit={visit} title="Accessibility statement">
      <Breadcrumbs above={[{ label: "Home", href: publicPaths.home(tenant.slug) }]} here="Accessibility" />
      <div class="cm-measure">
        <h1>Accessibility statement for {name}</h1>
        <p>
          This statement is about the pages under {baseUrl}
          {publicPaths.home(tenant.slug)}. They are run by {name}, which wants as many people as possible to
          be able to use them. That means you should be able to:
        </p>
        <ul>
          <li>enlarge the text to four times its size without it running over the edge of the screen</li>
          <li>reach and use everything with a keyboard alone</li>
          <li>listen to everything with a screen reader</li>
          <li>read every chart as a sentence and as a table</li>
          <li>change colours, contrast and fonts in your browser or device</li>
          <li>use every page without script</li>
        </ul>
        <p>
          <a href="https://mcmw.abilitynet.org.uk/" rel="noreferrer">
            AbilityNet
          </a>{" "}
          has advice on making your device easier to use if you have a disability.
        </p>
        <h2>How accessible this website is</h2>
        <p>We know that some parts are not fully accessible:</p>
        <ul>
          <li>
            files that partners have added as evidence may have been made with other programs and not be
            accessible
          </li>
        </ul>
        <h2>Feedback and contact information</h2>
        <p>
          If you need something from this website in another format, such as large print, easy read, audio,
          braille or another language, <a href={publicPaths.anotherForm(tenant.slug)}>ask for it here</a>.
          Every plan and action has a link to do so. If you find something that does not work for you, tell
          us:
        </p>
        {contact ? (
          <p>
            by e-mail: <a href={`mailto:${contact}`}>{contact}</a>
          </p>
        ) : (
          <p>through any of the partners named on our home page.</p>
        )}
        <p>We answer within ten working days.</p>
        <h2>Reporting accessibility problems with this website</h2>
        <p>
          We always want to make these pages easier to use. If you find a problem that is not listed here, or
          think that we do not meet the accessibility regulations, write to the address above.
        </p>
        <h2>Enforcement procedure</h2>
        <p>
          The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector
          Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility
          regulations’). If you are not happy with how we answer your complaint, contact the{" "}
          <a href="https://www.equalityadvisoryservice.com/" rel="noreferrer">
            Equality Advisory and Support Service (EASS)
          </a>
          .
        </p>
        <h2>Technical information about this website’s accessibility</h2>
        <p>
          {name} is committed to making its website accessible, in accordance with the Public Sector Bodies
          (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
        </p>
        <h3>Compliance status</h3>
        <p>
          This website is partially compliant with the{" "}
          <a href="https://www.w3.org/TR/WCAG22/" rel="noreferrer">
            Web Content Accessibility Guidelines version 2.2
          </a>{" "}
          AA standard, due to the non-compliances listed below.
        </p>
        <h2>Non-accessible content</h2>
        <p>The content listed below is non-accessible for the following reasons.</p>
        <h3>Non-compliance with the accessibility regulations</h3>
        <p>
          Files added as evidence may lack headings, descriptions of pictures or a set reading order (WCAG 2.2
          success criteria 1.1.1 and 1.3.1). Where you need one of them, ask us and we will give you what it
          says in a form that you can use.
        </p>
        <h2>What we’re doing to improve accessibility</h2>
        <p>
          Every page is checked at each change with automatic tests for WCAG 2.2, at the width of a telephone
          and of a desk, with and without script, and by keyboard. Partners are asked to add web pages rather
          than files.
        </p>
        <h2>Preparation of this accessibility statement</h2>
        <p>
          This statement was prepared on {sayDay(LOOKED_AT)}. It was last reviewed on {sayDay(LOOKED_AT)}. The
          website was last tested on {sayDay(LOOKED_AT)} by those who build the service, with axe-core on
          every kind of page and by hand with a keyboard. It has not been tested by people who use screen
          readers every day.
        </p>
      </div>
    </OpenPage>
  );
}
