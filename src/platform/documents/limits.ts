const MB = 1024 * 1024;

/**
 * Every limit on reading a paper, in one place. A real plan of a partnership is far below each of them
 * (a table of 10,000 rows and six columns still passes); what is above is a mistake or an attack.
 */
export const limits = {
  /** The file as it is uploaded or pasted. */
  uploadBytes: 20 * MB,
  /** Entries of a zip. A Word file has some tens, one with many pictures some hundreds. */
  zipEntries: 4_000,
  /** One part of a zip, counted while it inflates: sizes that a zip declares are never trusted. */
  partBytes: 64 * MB,
  /** All parts that are read together. */
  inflatedBytes: 96 * MB,
  /** Elements within elements, in XML and in HTML. */
  markupDepth: 1_000,
  /** Tables within tables. */
  tableDepth: 60,
  /** Cells of all tables together. */
  cells: 120_000,
  /** Columns of one table. Word stops at 63. */
  columns: 1_000,
  /** Paragraphs and lines, in cells or outside. */
  pieces: 400_000,
  /** Characters of one paragraph or line. */
  pieceLength: 200_000,
  /** Characters of all words together. */
  textLength: 24 * MB,
  child: {
    /** From the start of the child process to its answer. */
    milliseconds: 10_000,
    /** Time on the processor, kept by the system itself where there is a shell. */
    processorSeconds: 10,
    /** JavaScript objects of the child. */
    heapMegabytes: 400,
    /** Everything the child holds, buffers too, kept by the system itself where there is a shell. */
    memoryKilobytes: 900_000,
    /** What the child may answer. */
    answerBytes: 32 * MB,
    /** Papers that wait for a free child. */
    waiting: 50,
  },
} as const;
