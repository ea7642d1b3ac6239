/** What a running server writes about itself into postmaster.pid in its data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
}

/**
 * Reads the text of postmaster.pid: process, data folder, start, port, socket folder, address, memory, state.
 * Gives nothing while the server has not yet written its socket folder (it writes the file line by line).
 */
export function readPostmasterFile(text: string): Postmaster | undefined {
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  const socketFolder = lines[4] ?? "";
  if (!Number.isInteger(pid) || pid <= 0 || !socketFolder.startsWith("/")) return undefined;
  return { pid, socketFolder };
}
