import { encode } from "uqr";

/** Words as a picture that a telephone reads. What they say must stand beside it too. */
export function QrCode({ text, alt }: { text: string; alt: string }) {
  const { data, size } = encode(text, { border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <svg
      class="cm-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={alt}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
