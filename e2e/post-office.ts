import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface Letter {
  readonly to: readonly string[];
  readonly subject: string;
  /** The plain words of it. */
  readonly text: string;
}

export interface PostOffice {
  /** For the service's settings. */
  readonly url: string;
  /** What came in, oldest first. */
  readonly letters: readonly Letter[];
  close(): Promise<void>;
}

/** A mail server on loopback that takes every letter and passes none on. */
export async function openPostOffice(): Promise<PostOffice> {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        letters.push({ to, ...read(Buffer.concat(pieces).toString("utf8")) });
        done();
      });
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await new Promise<void>((resolve, reject) => listening.once("listening", resolve).once("error", reject));
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function read(raw: string): Pick<Letter, "subject" | "text"> {
  const subject = /^subject: (.*)$/im.exec(raw)?.[1]?.trim() ?? "";
  const part = /^content-type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/im.exec(raw);
  const quoted = /^content-transfer-encoding: quoted-printable/im.test(part?.[0] ?? "");
  const text = part?.[1] ?? "";
  return { subject, text: quoted ? unquote(text) : text };
}

/** Undoes quoted-printable (RFC 2045, 6.7): lines that were broken, and signs written as `=C3=A9`. */
function unquote(text: string): string {
  const joined = text.replace(/=\r\n/g, "");
  return decodeURIComponent(joined.replaceAll("%", "%25").replace(/=([0-9A-F]{2})/g, "%$1"));
}
