/**
 * The server's settings, given on its command line: they are under version control here, and an update of ours
 * reaches data that were made years ago. Sized for a small machine: some 22 MB at rest, forty connections.
 * @param unsafeFast for tests: nothing is written through to the disk, and a power cut would ruin the data
 */
export function serverSettings(options: {
  readonly socketFolder: string;
  readonly major: number;
  readonly unsafeFast: boolean;
}): string[] {
  const settings: Record<string, string> = {
    // No port at all: who may pass the socket's folder, and has the password, may connect.
    listen_addresses: "",
    unix_socket_directories: quoted(options.socketFolder),
    unix_socket_permissions: "0700",
    shared_buffers: "64MB",
    max_connections: "40",
    max_wal_size: "256MB",
    min_wal_size: "32MB",
    // Nothing copies from this server while it runs, so it need not write what a copy would read.
    wal_level: "minimal",
    max_wal_senders: "0",
    max_logical_replication_workers: "0",
    // Parallel queries want more of /dev/shm than many containers have.
    max_parallel_workers_per_gather: "0",
    timezone: "UTC",
    log_timezone: "UTC",
    // The log tells of the server's life, never of statements: those hold people's words.
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_checkpoints: "off",
    logging_collector: "off",
    log_destination: "stderr",
    ...(options.major >= 18 ? { io_method: "sync" } : {}),
    ...(options.unsafeFast ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } : {}),
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** A list of folders is parted by commas and loses spaces at its ends unless it is quoted. */
function quoted(folder: string): string {
  return `"${folder.replaceAll('"', '""')}"`;
}
