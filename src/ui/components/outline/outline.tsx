import { drawOutline, type Outlined, sayExtent } from "./outline-path.ts";

interface OutlineProps {
  /** What is drawn: the place's name. */
  name: string;
  geometry: Outlined;
}

/** Where a place lies: its outline, north up, and its extent in words. A point has no outline, only words. */
export function Outline({ name, geometry }: OutlineProps) {
  const { path, width, height } = drawOutline(geometry);
  return (
    <figure class="cm-outline">
      {path === "" ? null : (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={`Outline of ${name}`}
        >
          <path class="cm-outline__area" d={path} />
        </svg>
      )}
      <figcaption class="cm-small cm-quiet">{sayExtent(geometry)}</figcaption>
    </figure>
  );
}
