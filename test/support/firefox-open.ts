import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { type Bidi, connectBidi } from "./bidi.ts";
import { relay } from "./bidi-relay.ts";
import { focusPage, setColorScheme } from "./firefox-driver.ts";
import { showExtensionPages } from "./firefox-pages.ts";
import { preferences } from "./firefox-preferences.ts";
import { addressOfBidi, drive, startFirefox } from "./firefox-program.ts";

export type OpenFirefox = { bidi: Bidi; context: BrowserContext; folder: string; close(): Promise<void> };

/** Firefox with that profile, driven by Playwright and by ourselves; nothing is installed in it yet. */
export async function openFirefox(folder: string): Promise<OpenFirefox> {
  await writeFile(join(folder, "user.js"), preferences);
  const program = startFirefox(folder);
  const gone = once(program, "exit");
  process.once("exit", () => program.kill());
  const bidi = await connectBidi(`${await addressOfBidi(program)}/session`);
  const between = await relay(bidi, {
    instead: { "emulation.setMediaFeaturesOverride": (command) => setColorScheme(bidi, command) },
    first: { "input.performActions": (command) => focusPage(bidi, command) },
  });
  const context = await drive(between, program);
  await showExtensionPages(bidi);
  const close = async (): Promise<void> => {
    await context.close();
    bidi.close();
    between.close();
    program.kill();
    await gone;
  };
  return { bidi, context, folder, close };
}

let idle: OpenFirefox | undefined;

/**
 * Firefox starts slowly, so one launch after the other takes the same. What `giveBack` never came for, because something went wrong in
 * it, nobody takes again. It ends with the process that runs the tests, and its profile with the run's folder.
 */
export async function sharedFirefox(): Promise<OpenFirefox> {
  const found = idle;
  idle = undefined;
  return found ?? openFirefox(await mkdtemp(join(process.env.WHITESPOT_RUN_FOLDER ?? tmpdir(), "firefox-")));
}

/** For the next one to take. */
export async function giveBack(firefox: OpenFirefox): Promise<void> {
  if (idle) await firefox.close();
  else idle = firefox;
}
