import { defineConfig } from "vitest/config";

const database = [
  "src/**/*.{commands,store,routes,database}.test.{ts,tsx}",
  "test/**/*.database.test.{ts,tsx}",
];

export default defineConfig({
  test: {
    setupFiles: ["test/harness/seeds.setup.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
          exclude: [...database, "**/*.browser.test.*", "**/node_modules/**"],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: database,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          globalSetup: ["test/harness/database.setup.ts"],
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["src/**/*.browser.test.{ts,tsx}", "e2e/**/*.browser.test.ts"],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          globalSetup: ["test/harness/database.setup.ts"],
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
