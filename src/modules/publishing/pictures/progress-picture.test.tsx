import { describe, expect, test } from "vitest";
import { readXmlTree } from "../../../../test/harness/xml-tree.ts";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { ProgressCounts } from "../../../ui/components/progress/progress-counts.ts";
import { ProgressPicture } from "./progress-picture.views.tsx";

const picture = (title: string, counts: ProgressCounts) =>
  String(
    <ProgressPicture
      title={title}
      partnership="Strathbrae Community Planning Partnership"
      counts={counts}
      asOn={"2026-11-23" as CalendarDate}
    />,
  );

const some: ProgressCounts = { byStatus: { finished: 3, "under-way": 6, cancelled: 1 }, late: 2 };

/** How wide the parts of the bar are, from left to right: those 28 high that are filled. */
const partsOf = (svg: string) =>
  readXmlTree(svg)
    .all("rect")
    .filter(
      ({ attributes }) =>
        attributes.height === "28" && attributes.fill !== undefined && attributes.fill !== "none",
    )
    .map(({ attributes }) => Number(attributes.width));

describe("the picture of a plan's progress", () => {
  test("is well-formed, names itself and tells in words what it shows", () => {
    const root = readXmlTree(picture("Working together", some));
    expect([root.name, root.attributes.role]).toEqual(["svg", "img"]);
    expect(root.attributes["aria-labelledby"]).toBe("cm-title cm-desc");
    expect(root.one("title").text).toBe("Progress of Working together");
    expect(root.one("desc").text).toContain("3 of 9 actions are finished");
    expect(root.one("desc").text).toContain("as of 23 November 2026");
  });

  test("shares its width as the actions are shared, cancelled ones left out", () => {
    const [finished = 0, way = 0, ...rest] = partsOf(picture("Working together", some));
    expect(rest).toEqual([]);
    expect(way / finished).toBeCloseTo(2, 1);
    expect(finished + way).toBeCloseTo(608, 0);
  });

  test("has no bar where there is nothing to share, and says so", () => {
    const svg = picture("Working together", { byStatus: {}, late: 0 });
    expect(partsOf(svg)).toEqual([]);
    expect(svg).toContain("This plan has no actions yet.");
  });

  test("keeps hostile and endless words within it, as words", () => {
    const title = `<script>alert(1)</script>"'>&]]> ${"Verylongword".repeat(60)}`;
    const root = readXmlTree(picture(title, some));
    expect(root.names()).not.toContain("script");
    expect(root.one("title").text).toBe(`Progress of ${title}`);
    const lines = root.all("text").map(({ text }) => text.length);
    expect(Math.max(...lines)).toBeLessThanOrEqual(88);
    expect(lines.length).toBeLessThan(12);
  });
});
