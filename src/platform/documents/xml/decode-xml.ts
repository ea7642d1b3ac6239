/**
 * Turns the bytes of an XML part into text as they come. The encoding shows in the first bytes (XML 1.0, appendix F):
 * a byte order mark, UTF-16 by its NULs, else what the declaration names, else UTF-8. Bytes that do not fit throw.
 */
export function xmlDecoder(): (bytes: Uint8Array, last: boolean) => string {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let held = new Uint8Array();
  return (bytes, last) => {
    if (decoder) return decoder.decode(bytes, { stream: !last });
    held = joined(held, bytes);
    // The declaration stands within the first bytes; wait for them, as the first chunk may be short.
    if (held.length < 256 && !last) return "";
    decoder = new TextDecoder(encodingOf(held), { fatal: true });
    return decoder.decode(held, { stream: !last });
  };
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && bytes.length > 1))
    return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  const start = Buffer.from(bytes.subarray(0, 256)).toString("latin1");
  const named = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  // A declaration that says UTF-16 over bytes that are not is the writer's slip.
  if (named === undefined || /^utf-?16/i.test(named)) return "utf-8";
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return "utf-8";
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
