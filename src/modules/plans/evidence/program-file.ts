/** Endings that a computer takes for a program, or for an order to start one, when somebody opens the file. */
const PROGRAMS = new Set(
  (
    "exe com scr pif msi msp msix appx bat cmd ps1 psm1 vbs vbe js jse wsf wsh hta jar cpl dll sys reg lnk url scf inf " +
    "gadget application app command sh bash run apk dmg pkg deb rpm appimage chm iso img vhd xll scpt workflow"
  ).split(" "),
);

/** Programs for Windows, Linux and Mac begin with these bytes, whatever the file calls itself. */
const BEGINNINGS: readonly (readonly number[])[] = [
  [0x7f, 0x45, 0x4c, 0x46],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
];

/**
 * Whether a file is a program, by its name or its first bytes. Evidence is read by people in twelve organisations who trust
 * each other: nothing of it starts anything on their machines. Dots and blanks at the end of a name do not hide its ending.
 */
export function isProgram({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): boolean {
  const ending = /\.([^.\s]+)[.\s]*$/.exec(name.toLowerCase())?.[1] ?? "";
  if (PROGRAMS.has(ending)) return true;
  if (BEGINNINGS.some((beginning) => beginning.every((byte, index) => bytes[index] === byte))) return true;
  return isWindowsProgram(bytes);
}

/** “MZ”, and where its word at 0x3C points, “PE”: a text may well begin with the first two letters. */
function isWindowsProgram(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x4d || bytes[1] !== 0x5a || bytes.byteLength < 0x40) return false;
  const at = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0x3c, true);
  return bytes[at] === 0x50 && bytes[at + 1] === 0x45;
}
