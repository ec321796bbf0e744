import { browser, sidePanel } from "./browser.ts";

export const version = (): string => browser.runtime.getManifest().version;

/** Where things of the browser are differs: its settings, its words, its toolbar. */
export const browserKind = (): "chromium" | "firefox" => (sidePanel ? "chromium" : "firefox");
