import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { render } from "../../render.ts";
import { CheckField } from "./check-field.tsx";
import { FileField } from "./file-field.tsx";
import { SelectField } from "./select-field.tsx";
import { TextArea } from "./text-area.tsx";
import { TextField } from "./text-field.tsx";

const refused = {
  typed: { text: '"><script>alert(1)</script>', notes: "\n\nfirst <b>line</b>", lead: "tsi", agreed: "yes" },
  problems: [{ field: "text", message: "Say what will be done" }],
};

/** The attributes of the first element of this kind, as a browser reads them. */
function attributesOf(html: string, tag: string): Record<string, string> {
  const seen = [...parseFragment(html).childNodes];
  for (const node of seen) {
    if ("childNodes" in node) seen.push(...node.childNodes);
    if (node.nodeName === tag && "attrs" in node) {
      return Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    }
  }
  throw new Error(`no ${tag} in ${html}`);
}

test("a refused field keeps what was typed, says what is wrong, and ties the two together", () => {
  const html = render(<TextField form={refused} name="text" label="What?" hint="Begin with a verb." />);
  const input = attributesOf(html, "input");
  expect(input.value).toBe(refused.typed.text);
  expect(input["aria-invalid"]).toBe("true");
  expect(input["aria-describedby"]).toBe("text-hint text-error");
  expect(html).toContain('id="text-hint"');
  expect(html).toContain('id="text-error"');
  expect(attributesOf(html, "label").for).toBe(input.id);
});

test("a field in order is not called wrong", () => {
  const input = attributesOf(render(<TextField form={refused} name="notes" label="Notes" />), "input");
  expect(input["aria-invalid"]).toBeUndefined();
  expect(input["aria-describedby"]).toBeUndefined();
});

test("nothing that a person typed becomes markup", () => {
  const html = [
    render(<TextField form={refused} name="text" label="What?" />),
    render(<TextArea form={refused} name="text" label="What?" />),
  ].join("");
  expect(html).not.toContain("<script");
});

test("a text area gives back its line breaks, those at the beginning too", () => {
  const html = render(<TextArea form={refused} name="notes" label="Notes" />);
  const area = [...parseFragment(html).childNodes].flatMap((node) =>
    "childNodes" in node ? node.childNodes : [],
  );
  const text = area.find((node) => node.nodeName === "textarea");
  const value =
    text && "childNodes" in text ? text.childNodes.map((node) => ("value" in node ? node.value : "")) : [];
  expect(value.join("")).toBe(refused.typed.notes);
});

test("what was chosen stays chosen, and nothing else", () => {
  const options = [
    { value: "", label: "Nobody yet" },
    { value: "tsi", label: "Third Sector Interface" },
  ];
  const html = render(<SelectField form={refused} name="lead" label="Who leads?" options={options} />);
  expect(html.match(/ selected/g)).toHaveLength(1);
  expect(attributesOf(html.slice(html.lastIndexOf("<option")), "option").value).toBe("tsi");
});

test("a box that was ticked stays ticked, one that was not sent does not", () => {
  expect(render(<CheckField form={refused} name="agreed" label="Agreed" />)).toContain(" checked");
  expect(render(<CheckField form={refused} name="signed" label="Signed" />)).not.toContain(" checked");
});

test("two forms on a page may have a field of the same name", () => {
  const html = render(
    <FileField form={refused} name="text" id="second-text" label="File" hint="Up to 25 MB." />,
  );
  expect(attributesOf(html, "label").for).toBe("second-text");
  expect(attributesOf(html, "input")).toMatchObject({
    id: "second-text",
    name: "text",
    "aria-describedby": "second-text-hint second-text-error",
  });
});
