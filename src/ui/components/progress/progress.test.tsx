import { expect, test } from "vitest";
import { render } from "../../render.ts";
import { Progress } from "./progress.tsx";

const counts = {
  byStatus: { finished: 3, "under-way": 6, "not-started": 2, "held-up": 1 },
  late: 1,
} as const;

function bars(html: string): { x: number; width: number }[] {
  const pattern = /<rect class="f-[a-z]+" x="([\d.]+)%" y="0" width="([\d.]+)%"/g;
  return [...html.matchAll(pattern)].map(([, x, width]) => ({ x: Number(x), width: Number(width) }));
}

test("the parts of the bar follow one another and fill it", () => {
  const parts = bars(render(<Progress counts={counts} />));
  expect(parts).toHaveLength(4);
  let end = 0;
  for (const { x, width } of parts) {
    expect(x).toBeCloseTo(end, 1);
    end = x + width;
  }
  expect(end).toBeCloseTo(100, 1);
});

test("whoever does not see the bar is told the same figures", () => {
  expect(render(<Progress counts={counts} />)).toContain(
    'role="img" aria-label="Bar of 12 actions: 3 finished, 6 under way, 1 at risk or held up, 2 not started."',
  );
});

test("the key leads to the actions of each part", () => {
  const html = render(<Progress counts={counts} hrefOf={(part) => `/plans/1?status=${part}`} />);
  expect(html).toContain('<a href="/plans/1?status=way">6 under way</a>');
});

test("the table says the same, with shares that add up", () => {
  const html = render(<Progress counts={counts} table />);
  const shares = [...html.matchAll(/>(\d+) %</g)].map(([, share]) => Number(share));
  expect(shares.slice(0, -1).reduce((sum, share) => sum + share, 0)).toBe(100);
  expect(shares.at(-1)).toBe(100);
});

test("a plan without actions has a sentence and no empty picture", () => {
  const html = render(<Progress counts={{ byStatus: {}, late: 0 }} table />);
  expect(html).toContain("This plan has no actions yet.");
  expect(html).not.toMatch(/<svg|<table|<ul/);
});
