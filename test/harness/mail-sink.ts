import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail as the server of its reader got it. */
export interface TakenMail {
  readonly to: string;
  /** The whole of it, as it came over the line. */
  readonly raw: string;
  readonly messageId: string;
  readonly date: Date;
}

export interface MailSink {
  readonly url: string;
  readonly taken: readonly TakenMail[];
  /** Every address that anybody tried to send to, taken or not. */
  readonly tried: readonly string[];
  /** Decides what is said to an address: null takes it. */
  answer: (address: string) => { readonly code: number; readonly words: string } | null;
  /** Whether the line is cut when a mail to this address was taken, and before that was said. */
  cuts: (address: string) => boolean;
  close(): Promise<void>;
}

/** A real mail server on loopback, which takes what `answer` lets it, and keeps it for the test. */
export async function openMailSink(): Promise<MailSink> {
  const taken: TakenMail[] = [];
  const tried: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onRcptTo({ address }, _, done) {
      tried.push(address);
      const no = sink.answer(address);
      done(no ? Object.assign(new Error(no.words), { responseCode: no.code }) : null);
    },
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        const raw = Buffer.concat(pieces).toString("utf8");
        const head = (name: string) => new RegExp(`^${name}: (.*)$`, "im").exec(raw)?.[1]?.trim() ?? "";
        const to = session.envelope.rcptTo.map(({ address }) => address).join(", ");
        taken.push({ to, raw, messageId: head("message-id"), date: new Date(head("date")) });
        if (!sink.cuts(to)) return done();
        const lines = server.connections as unknown as ReadonlySet<{ readonly id: string; close(): void }>;
        for (const line of lines) if (line.id === session.id) line.close();
      });
    },
  });
  // A sender that goes away in the middle of a sentence is part of what is played.
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await new Promise<void>((resolve, reject) => listening.once("listening", resolve).once("error", reject));
  const { port } = listening.address() as AddressInfo;
  const sink: MailSink = {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    tried,
    answer: () => null,
    cuts: () => false,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return sink;
}
