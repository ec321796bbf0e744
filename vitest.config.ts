import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumProgram } from "./test/support/chromium-program.ts";

/** A page draws a moment after what was done to it, and on a busy machine the moment is long. */
const expect = { poll: { timeout: 10_000 } };

/** What people do, in the real browser with the built extension. */
const stories = {
  environment: "node" as const,
  include: ["test/e2e/**/*.test.ts"],
  globalSetup: ["test/support/run-folder.ts", "test/support/practice-pages.ts"],
  // What a file imports is there for the next one too, and Firefox with it (test/support/firefox-open.ts).
  isolate: false,
  // A story is long, and four times as long where others keep every core busy; what it waits for has a patience of its own.
  testTimeout: 240_000,
  expect,
  hookTimeout: 240_000,
};

/** Stories of one browser alone; every other one is told in both. */
const chromiumOnly = [
  // Its profile lies on a disk that is full, and Chromium's is the storage that loses what did not fit.
  "disk-full",
  // Three windows with a panel each, as only Chromium's debugger opens them; "two-windows" is told in both.
  "interleaved",
  // The two packages as they are built, which no browser changes, and whether Chromium loads the one.
  "install",
  // A click that opens the panel, which Firefox lets nothing in a page do: "pill-in-firefox" is its story.
  "pill",
  // An organisation's policy, which the tests can set for a Chromium of their own alone.
  "policy",
];
/** In Chromium test/access looks at all that "accessibility" does. */
const firefoxOnly = ["accessibility", "pill-in-firefox", "sidebar"];
const files = (stories: string[]): string[] => stories.map((story) => `test/e2e/${story}.test.ts`);

/** Apart from vite.config.ts: tests must not load the extension's build. */
export default defineConfig({
  test: {
    projects: [
      {
        // The panel's components are tested in Node too; their JSX is Preact's.
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "unit",
          environment: "node",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/e2e/**", "test/storage/**"],
          globalSetup: ["test/support/run-folder.ts"],
          // What takes a second takes half a minute where others keep every core busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect,
          maxWorkers: 2,
          // Starting a process and loading the same modules again took longer than most files' tests.
          isolate: false,
        },
      },
      {
        test: {
          // IndexedDB as the browser has it: transactions, durability and all.
          name: "browser",
          include: ["test/storage/**/*.test.ts"],
          testTimeout: 20_000,
          expect,
          maxWorkers: 2,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumProgram() }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      // One kind after the other: a process goes on with the next file of its own kind only.
      {
        test: {
          ...stories,
          name: "e2e",
          exclude: files(firefoxOnly),
          sequence: { groupOrder: 1 },
          // Chromium fills a core by itself.
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...stories,
          name: "e2e in Firefox",
          env: { WHITESPOT_BROWSER: "firefox" },
          exclude: files(chromiumOnly),
          sequence: { groupOrder: 2 },
          // A story in Firefox waits half of its time.
          maxWorkers: 3,
        },
      },
    ],
  },
});
