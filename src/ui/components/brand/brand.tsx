import { type DrawnMark, LogoMark } from "./logo-mark.tsx";

/** The partnership, as the sender of its pages. */
export interface Sender {
  /** "Strathbrae" */
  readonly name: string;
  /** "Community Planning Partnership"; empty where the name says it all. */
  readonly kind: string;
  /** Its own picture, or one of the drawn marks. */
  readonly logo: { readonly src: string } | { readonly mark: DrawnMark };
}

/** Mark and name at the top of every page, a link home. */
export function Brand({ sender, home }: { sender: Sender; home: string }) {
  return (
    <a class="cm-brand" href={home}>
      {"src" in sender.logo ? <img src={sender.logo.src} alt="" /> : <LogoMark mark={sender.logo.mark} />}
      <span>
        <strong>{sender.name}</strong>
        {sender.kind === "" ? null : (
          <>
            {/* Without the space, the two are read out as one word. */}{" "}
            <span class="cm-brand__kind">{sender.kind}</span>
          </>
        )}
      </span>
    </a>
  );
}
