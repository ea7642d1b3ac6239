import { buildSync } from "esbuild";
import type { Child } from "hono/jsx";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserSuite, openPage } from "../../../test/harness/browser.ts";
import { Button } from "../components/button/button.tsx";
import { DateField } from "../components/date-field/date-field.tsx";
import { TextField } from "../components/field/text-field.tsx";
import { Form } from "../components/form/form.tsx";
import { NarrowPage } from "../components/page/narrow-page.tsx";
import { PasteTable } from "../components/paste-table/paste-table.tsx";
import { strathbrae } from "../example-facts.ts";
import { blankForm, type FormState } from "../form-state.ts";
import { renderPage } from "../render.ts";

const HOME = "http://elements.example";
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; form-action 'self'; connect-src 'self'";

const bundle = buildSync({
  entryPoints: ["src/ui/elements/index.ts"],
  bundle: true,
  format: "esm",
  minify: true,
  write: false,
});
const script = bundle.outputFiles[0]?.text ?? "";

interface Show {
  readonly script?: boolean;
  /** What the address that reads dates answers. */
  readonly answer?: { readonly contentType: string; readonly say: (text: string) => string };
}

/** A page with this in it, as the server would send it, and the few addresses that it knows. */
async function show(children: Child, { script: on = true, answer }: Show = {}): Promise<Page> {
  const page = await openPage({ script: on });
  const assets = { stylesheet: "/look.css", script: "/elements.js" };
  const html = renderPage(
    <NarrowPage assets={assets} sender={strathbrae} home="/" title="Try it" footer={[]}>
      <h1>Try it</h1>
      {children}
    </NarrowPage>,
  );
  await page.route(`${HOME}/**`, async (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === "/elements.js")
      return route.fulfill({ contentType: "text/javascript", body: script });
    if (url.pathname === "/look.css") return route.fulfill({ contentType: "text/css", body: "" });
    if (url.pathname === "/reading") {
      const body = answer?.say(url.searchParams.get("text") ?? "") ?? "";
      return route.fulfill({ contentType: answer?.contentType ?? "text/plain", body });
    }
    const body = url.pathname === "/" ? html : "<!DOCTYPE html><title>Elsewhere</title><h1>Elsewhere</h1>";
    return route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: { "content-security-policy": POLICY },
      body,
    });
  });
  await page.goto(`${HOME}/`);
  return page;
}

browserSuite("the elements", () => {
  test("weigh little", () => expect(script.length).toBeLessThan(6000));
});

browserSuite("cm-date-reading", () => {
  const field = (
    <DateField
      form={blankForm}
      name="target"
      label="Target date"
      reading="An older reading."
      readingHref="/reading"
    />
  );
  const plain = { contentType: "text/plain; charset=utf-8", say: (text: string) => `We read “${text}”.` };

  test("says how the words are read while they are typed, and nothing for no words", async () => {
    const page = await show(field, { answer: plain });
    await page.getByLabel("Target date").pressSequentially("by June 2027");
    await page.getByText("We read “by June 2027”.").waitFor();
    await page.getByLabel("Target date").fill("");
    await expect.poll(() => page.locator("[aria-live]").textContent()).toBe("");
  });

  test("shows no page in the place of a sentence, as when one has been signed out", async () => {
    const page = await show(field, { answer: { contentType: "text/html", say: () => "<h1>Sign in</h1>" } });
    expect(await page.locator("[aria-live]").textContent()).toBe("An older reading.");
    await page.getByLabel("Target date").fill("by June 2027");
    await expect.poll(() => page.locator("[aria-live]").textContent()).toBe("");
  });

  test("without script the field and the reading that came with the page stand all the same", async () => {
    const read = { typed: { target: "Autumn 2027" } };
    const page = await show(
      <DateField
        form={read}
        name="target"
        label="Target date"
        reading="From 1 September."
        readingHref="/reading"
      />,
      { script: false },
    );
    expect(await page.getByLabel("Target date").inputValue()).toBe("Autumn 2027");
    expect(await page.locator("[aria-live]").textContent()).toBe("From 1 September.");
  });
});

browserSuite("cm-paste-table", () => {
  const paste = (
    <>
      <table id="source">
        <tr>
          <td rowspan={2}>Build capacity</td>
          <td>Set up a forum</td>
        </tr>
        <tr>
          <td>Choose two areas</td>
        </tr>
      </table>
      <PasteTable form={blankForm} name="text" htmlName="html" label="Your table" />
    </>
  );

  async function copyTable(page: Page): Promise<void> {
    await page.evaluate(
      `getSelection().setBaseAndExtent(document.querySelector("#source"), 0, document.querySelector("cm-paste-table"), 0)`,
    );
    await page.keyboard.press("Control+C");
  }

  test("keeps the table with its merged cells beside its text", async () => {
    const page = await show(paste);
    await copyTable(page);
    await page.getByLabel("Your table").focus();
    await page.keyboard.press("Control+V");
    await page.getByText("1 table with 2 rows came in, merged cells included.").waitFor();
    expect(await page.locator("input[name=html]").inputValue()).toContain('rowspan="2"');
    expect(await page.locator("input[name=html]").inputValue()).not.toContain("<style");
    expect(await page.getByLabel("Your table").inputValue()).toContain("Choose two areas");
  });

  test("a second table pasted under the first comes in with it, one pasted over it takes its place", async () => {
    const page = await show(paste);
    await copyTable(page);
    await page.getByLabel("Your table").focus();
    await page.keyboard.press("Control+V");
    await page.getByText("1 table with 2 rows").waitFor();
    await page.keyboard.press("Control+V");
    await page.getByText("2 tables with 4 rows").waitFor();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Control+V");
    await page.getByText("1 table with 2 rows").waitFor();
  });

  test("once the text is changed by hand, the text is what counts, and the person is told", async () => {
    const page = await show(paste);
    await copyTable(page);
    await page.getByLabel("Your table").focus();
    await page.keyboard.press("Control+V");
    await page.getByText("1 table with 2 rows").waitFor();
    await page.keyboard.type("x");
    await page.getByText("You changed the text, so it is read as text.").waitFor();
    expect(await page.locator("input[name=html]").inputValue()).toBe("");
  });
});

browserSuite("cm-unsaved", () => {
  const withForm = (state: FormState) => (
    <>
      <Form action="/saved" state={state}>
        <TextField form={state} name="text" label="What will be done?" />
        <Button>Save</Button>
      </Form>
      <a href="/elsewhere">Elsewhere</a>
    </>
  );

  /** How often the browser asked whether to leave; each time the answer is to stay. */
  function countQuestions(page: Page): { asked: number } {
    const count = { asked: 0 };
    page.on("dialog", async (dialog) => {
      if (dialog.type() === "beforeunload") count.asked += 1;
      await dialog.dismiss();
    });
    return count;
  }

  test("asks before words are left behind that were not sent", async () => {
    const page = await show(withForm(blankForm));
    const questions = countQuestions(page);
    await page.getByLabel("What will be done?").pressSequentially("Visit");
    const asked = page.waitForEvent("dialog");
    await page.getByText("Elsewhere").click({ noWaitAfter: true });
    await asked;
    await expect.poll(() => questions.asked).toBe(1);
    expect(page.url()).toBe(`${HOME}/`);
  });

  test("lets people go who typed nothing, and those who send what they typed", async () => {
    const page = await show(withForm(blankForm));
    const questions = countQuestions(page);
    await page.getByText("Elsewhere").click();
    await page.waitForURL("**/elsewhere");
    await page.goto(`${HOME}/`);
    await page.getByLabel("What will be done?").pressSequentially("Visit");
    await page.getByText("Save").click();
    await page.waitForURL("**/saved");
    expect(questions.asked).toBe(0);
  });

  test("a form that came back to be put right holds words that are nowhere else", async () => {
    const page = await show(
      withForm({ typed: { text: "Visit" }, problems: [{ field: "text", message: "Say whom" }] }),
    );
    const questions = countQuestions(page);
    // A browser asks only those who have touched the page.
    await page.getByText("Try it").first().click();
    const asked = page.waitForEvent("dialog");
    await page.getByText("Elsewhere").click({ noWaitAfter: true });
    await asked;
    await expect.poll(() => questions.asked).toBe(1);
  });
});
