import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, sep } from "node:path";

/** Where the typesetter's program and the fonts lie: packages that are never bundled. Absolute paths. */
export interface Typesetter {
  readonly compiler: string;
  /** Regular, bold, italic, and signs. */
  readonly fonts: readonly string[];
  /** What a process must be allowed to read to use them. */
  readonly readable: readonly string[];
}

const COMPILER = "@myriaddreamin/typst-ts-node-compiler";
const FONTS = [
  "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
  "@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf",
];

/** Finds the typesetter; null where its packages are not installed. Whether it runs on this machine shows when it is loaded. */
export function findTypesetter(): Typesetter | null {
  const require = createRequire(import.meta.url);
  try {
    const compiler = realpathSync(require.resolve(COMPILER));
    const fonts = FONTS.map((font) => realpathSync(require.resolve(font)));
    // The platform's own program is a package beside the compiler's.
    return { compiler, fonts, readable: [dirname(dirname(compiler)) + sep, ...fonts] };
  } catch {
    return null;
  }
}
