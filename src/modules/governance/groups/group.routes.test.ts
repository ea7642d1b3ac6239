import { expect, test } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import { changeGroup } from "./change-group.ts";
import type { GroupForm } from "./group.form.ts";
import { listGroups } from "./group.store.ts";

const PATH = "/strathbrae/desk/groups";
const forum: GroupForm = {
  name: "Young People's Forum",
  aliases: ["YPF"],
  kind: "thematic",
  standsForAll: false,
};
const sent = { name: forum.name, aliases: "YPF", kind: "thematic" };

test("everybody who is signed in finds the groups behind their door", () =>
  withApp(async ({ get }) => {
    const chair = await (await get(PATH, "Calum Drever")).text();
    expect(chair).toContain(`<a href="${PATH}" aria-current="page">Groups</a>`);
    expect(chair).toContain("Executive Group");
    expect(chair).toContain("stands for all partners");
    expect(chair).not.toContain("Add a group");
    expect((await get(PATH)).status).toBe(303);
  }));

test("a clerk adds a group and changes it", () =>
  withApp(async ({ as, get, post }) => {
    expect((await post(PATH, sent, "Iain Rennie")).headers.get("location")).toBe(`${PATH}?said=added`);
    const id = (await as("Iain Rennie", listGroups)).find(({ name }) => name === forum.name)?.id;
    const form = await (await get(`${PATH}/${id}`, "Iain Rennie")).text();
    expect(form).toContain('value="Young People&#39;s Forum"');
    const change = { ...sent, standsForAll: "yes", version: "1" };
    expect((await post(`${PATH}/${id}`, change, "Iain Rennie")).headers.get("location")).toBe(
      `${PATH}?said=changed`,
    );
  }));

test("a form that cannot be taken comes back with what was typed and what is wrong", () =>
  withApp(async ({ post }) => {
    const answer = await post(PATH, { name: "", aliases: "YPF", kind: "" }, "Morag Innes");
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("Two things to put right");
    expect(html).toContain("YPF");
    const clash = await post(PATH, { ...sent, aliases: "SFRS" }, "Morag Innes");
    expect(clash.status).toBe(422);
    expect(await clash.text()).toContain("“SFRS” already stands for Scottish Fire and Rescue Service");
    const taken = await post(PATH, { ...sent, name: "strategic board" }, "Morag Innes");
    expect(await taken.text()).toContain("There is a group of this name already");
  }));

test("who is slower sees both texts, and by whom", () =>
  withApp(async ({ as, post }) => {
    await post(PATH, sent, "Morag Innes");
    const id = (await as("Morag Innes", listGroups)).find(({ name }) => name === forum.name)?.id ?? "";
    await as("Fiona Geddes", (scope) => changeGroup(scope, id, 1, { ...forum, name: "Youth Forum" }));
    const answer = await post(`${PATH}/${id}`, { ...sent, kind: "area", version: "1" }, "Morag Innes");
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain("Fiona Geddes changed this while you were writing");
    for (const words of ["Youth Forum", "Thematic group", "Area partnership"]) expect(html).toContain(words);
  }));

test("who may not change groups is refused, and another partnership's group is not here", () =>
  withApp(async ({ as, get, post }) => {
    expect((await post(PATH, sent, "Ewan Laird")).status).toBe(403);
    const other = (await as("Ruaridh Munro", listGroups))[0]?.id;
    expect((await get(`${PATH}/${other}`, "Morag Innes")).status).toBe(404);
  }));
