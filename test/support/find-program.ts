import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const places = [
  ...(process.env.PATH ?? "").split(delimiter),
  "/Applications/Chromium.app/Contents/MacOS",
  "/Applications/Firefox.app/Contents/MacOS",
];

/** The program an environment variable names, or the first of `names` on this machine. */
export function findProgram(variable: string, names: string[]): string {
  const told = process.env[variable];
  if (told) return told;
  const found = names.flatMap((name) => places.map((place) => join(place, name))).find(canRun);
  if (!found)
    throw new Error(`None of ${names.join(", ")} is installed. Install one, or set ${variable} to its path.`);
  return found;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Branded Chrome is left out on purpose: it ignores --load-extension.
 */
export const chromiumPath = (): string =>
  findProgram("CHROME_PATH", ["chromium", "chromium-browser", "Chromium"]);

export const firefoxPath = (): string => findProgram("FIREFOX_PATH", ["firefox-esr", "firefox", "Firefox"]);
