import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumProgram } from "../../../test/support/chromium-program.ts";
import { type PartName, parts, programs } from "./parts.ts";
import { SmallFirst } from "./small-first.ts";

const part = process.env.WHITESPOT_MUTATED as PartName;

/** The tests of one part, as quick as they can be: they run again for every change made to the code. */
export default defineConfig({
  test: {
    include: [...parts[part].tests],
    exclude: [...programs],
    sequence: { sequencer: SmallFirst },
    globalSetup: ["test/support/run-folder.ts"],
    setupFiles: ["scripts/torture/mutation/few-runs.ts"],
    // A change that makes the database never open is noticed by waiting for it, and many do.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    ...(part === "storage"
      ? {
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumProgram() }),
            instances: [{ browser: "chromium" as const }],
          },
        }
      : {}),
  },
});
