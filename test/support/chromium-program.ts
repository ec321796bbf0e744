import { type Browser, chromium } from "playwright-core";
import { chromiumPath } from "./find-program.ts";

/**
 * Suggestions under the address bar are pages of their own, made anew with every window; here nobody types there, and they took
 * as much time as the pages that are tested. The rest is Playwright's own list: of two such switches only the last counts.
 */
const withoutFeatures = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** How every Chromium of the tests is started, whatever is in it. */
export const chromiumProgram = (...switches: string[]) => ({
  executablePath: chromiumPath(),
  chromiumSandbox: false,
  args: [`--disable-features=${withoutFeatures.join(",")}`, ...switches],
});

/** Chromium with nothing of ours in it, and switches of its own. */
export const startChromium = (...switches: string[]): Promise<Browser> =>
  chromium.launch(chromiumProgram(...switches));

let plain: Promise<Browser> | undefined;

/**
 * Chromium with nothing of ours in it: one for all the files that a process runs one after the other, because starting it takes longer
 * than most of their tests. What each opens is its own and goes with `leaveChromium`.
 */
export async function plainChromium(): Promise<Browser> {
  if (!(await plain)?.isConnected()) plain = startChromium();
  return plain as Promise<Browser>;
}

export const leaveChromium = async (browser: Browser | undefined): Promise<void> => {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
};
