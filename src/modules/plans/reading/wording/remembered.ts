/**
 * The same answers as the function itself, each text asked once as long as it is remembered: tables say few wordings
 * many times. For pure functions of a text only. What is long is not kept, and when too many are, all are forgotten.
 */
export function rememberedByText<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = find(text);
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}

const LONGEST = 200;
const MOST = 2_000;
