import type { Example } from "../../example.ts";
import { Box, type BoxTone } from "./box.tsx";

const TONES: BoxTone[] = ["plain", "wash", "accent", "todo", "stop", "ok"];

export const examples: Example[] = TONES.map((tone) => ({
  name: tone,
  node: (
    <Box tone={tone} heading="November updates">
      <p>
        <strong>11 of 14</strong> people have answered. <a href="#">Who has not</a>
      </p>
    </Box>
  ),
}));
