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

/** Chromium with nothing of ours in it. */
export const startChromium = (...switches: string[]): Promise<Browser> =>
  chromium.launch(chromiumProgram(...switches));
