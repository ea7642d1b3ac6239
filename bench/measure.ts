/** Something that is done again and again, and what it takes. */
export interface Task {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Measured {
  readonly name: string;
  /** The middle of all rounds, in milliseconds. */
  readonly median: number;
  readonly quickest: number;
  readonly slowest: number;
}

/**
 * Runs all tasks in turn, round after round, so that whatever else the machine does meanwhile falls on each of them
 * alike: figures of one run can be compared with each other, those of two machines cannot.
 */
export async function measure(tasks: readonly Task[], rounds: number): Promise<Measured[]> {
  const times = tasks.map((): number[] => []);
  // The first round only warms up: code is compiled and files are read.
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) {
      const start = performance.now();
      await task.run();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return tasks.map(({ name }, index) => {
    const sorted = (times[index] ?? []).sort((a, b) => a - b);
    return {
      name,
      median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
      quickest: sorted[0] ?? Number.NaN,
      slowest: sorted.at(-1) ?? Number.NaN,
    };
  });
}
