import fc from "fast-check";

/**
 * Generated examples are the same in every run, so that a red run can be run again and a green one means the same everywhere.
 * With `FRESH_SEEDS=1` they are new ones each time: for a long look before a release.
 */
if (process.env.FRESH_SEEDS !== "1") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_123 });
