import { expect, test } from "vitest";
import { networkOf } from "./visitor-address.ts";

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:DB8:1:2::9", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["unknown", "unknown"],
  ["x".repeat(5_000), "x".repeat(64)],
])("%s is counted as %s", (address, network) => expect(networkOf(address)).toBe(network));
