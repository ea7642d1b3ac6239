import { crc32 } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { limits } from "../limits.ts";
import { refuse, UnusablePaper } from "../unusable.ts";

/** A zip whose directory has been read and found honest as far as it can be known before inflating. */
export interface Zip {
  readonly names: readonly string[];
  /** The entry's own spelling of a name, whatever its case; null where there is none. */
  find(name: string): string | null;
  /** Hands on an entry in chunks while it inflates. Stops at the limits, whatever the zip declared. */
  read(name: string, take: (chunk: Buffer) => void): Promise<void>;
}

/** Reads the directory of a zip in memory. Refuses what is cut off, locked, doubled or points outside. */
export async function openZip(bytes: Buffer): Promise<Zip> {
  const file = await open(bytes);
  if (file.entryCount > limits.zipEntries) refuse("too-many-entries", { limit: limits.zipEntries });
  const entries = await listEntries(file);
  let inflated = 0;

  return {
    names: [...entries.values()].map((entry) => entry.fileName),
    find: (name) => entries.get(name.toLowerCase())?.fileName ?? null,
    async read(name, take) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return refuse("damaged", { part: name });
      if (entry.isEncrypted()) refuse("encrypted", { part: name });
      let bytesOfPart = 0;
      let checksum = 0;
      await inflate(file, entry, (chunk) => {
        bytesOfPart += chunk.length;
        inflated += chunk.length;
        if (bytesOfPart > limits.partBytes)
          refuse("inflates-too-far", { limit: limits.partBytes, part: name });
        if (inflated > limits.inflatedBytes) refuse("inflates-too-far", { limit: limits.inflatedBytes });
        checksum = crc32(chunk, checksum);
        take(chunk);
      });
      // A flipped bit in a deflated part can still inflate, to other words.
      if (checksum !== entry.crc32) refuse("damaged", { part: name });
    },
  };
}

/** A small entry as a whole. */
export async function readEntry(zip: Zip, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await zip.read(name, (chunk) => chunks.push(chunk));
  return Buffer.concat(chunks);
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, file) =>
      error ? reject(asRefusal(error)) : resolve(file),
    );
  });
}

function listEntries(file: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    file.on("error", (error: Error) => reject(asRefusal(error)));
    file.on("end", () => resolve(entries));
    file.on("entry", (entry: Entry) => {
      // Part names differ by more than case (ECMA-376 part 2, 6.2.2): two that do not are the same part twice.
      const key = entry.fileName.toLowerCase();
      if (entries.has(key)) {
        reject(new UnusablePaper("duplicate-entry", { part: entry.fileName }));
        return;
      }
      if (entries.size >= limits.zipEntries) {
        reject(new UnusablePaper("too-many-entries", { limit: limits.zipEntries }));
        return;
      }
      entries.set(key, entry);
      file.readEntry();
    });
    file.readEntry();
  });
}

function inflate(file: ZipFile, entry: Entry, take: (chunk: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    file.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(asRefusal(error, entry.fileName));
        return;
      }
      stream.on("error", (cause: Error) => reject(asRefusal(cause, entry.fileName)));
      stream.on("end", resolve);
      stream.on("data", (chunk: Buffer) => {
        try {
          take(chunk);
        } catch (cause) {
          stream.destroy();
          reject(cause);
        }
      });
    });
  });
}

/** What yauzl and zlib say, as one of our reasons. */
function asRefusal(error: Error, part?: string): Error {
  if (error instanceof UnusablePaper) return error;
  const facts = { detail: error.message, ...(part === undefined ? {} : { part }) };
  if (/end of central directory|unexpected end|unexpected EOF/i.test(error.message))
    return new UnusablePaper("truncated", facts);
  if (/relative path|absolute path|invalid characters in fileName/i.test(error.message))
    return new UnusablePaper("path-escape", facts);
  if (/bytes in the stream/i.test(error.message)) return new UnusablePaper("lying-size", facts);
  if (/encrypt/i.test(error.message)) return new UnusablePaper("encrypted", facts);
  return new UnusablePaper("damaged", facts);
}
