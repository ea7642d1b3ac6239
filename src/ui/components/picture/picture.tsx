interface PictureProps {
  src: string;
  /** What it tells, for who does not see it. */
  alt: string;
  /** As wide as it is drawn; narrower where there is less room. */
  width: number;
}

/** A picture that is served as a file. */
export function Picture({ src, alt, width }: PictureProps) {
  return <img class="cm-picture" src={src} alt={alt} width={width} />;
}
