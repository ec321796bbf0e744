import { browser } from "./browser.ts";
import { grantedHosts } from "./host-access.ts";
import { matchesAny, patternsMeet } from "./match-pattern.ts";

/** A content script and the hosts it may read once they are granted. */
export type PageScript = { id: string; hosts: string[]; file: string };

/**
 * Makes the browser's list of registered scripts what the granted hosts call for, and returns the scripts that were missing.
 * Registered scripts get lost when a profile is copied and name an old file after an update, so this runs at every start.
 */
export async function mendScripts(scripts: PageScript[]): Promise<PageScript[]> {
  const granted = await grantedHosts();
  const wanted = scripts.filter(({ hosts }) =>
    hosts.some((host) => granted.some((g) => patternsMeet(host, g))),
  );
  const registered = await browser.scripting.getRegisteredContentScripts();
  const right = registered.filter((found) => wanted.some((script) => isRegisteredAs(script, found)));
  const wrong = registered.filter((found) => !right.includes(found)).map(({ id }) => id);
  if (wrong.length > 0) await browser.scripting.unregisterContentScripts({ ids: wrong });
  const missing = wanted.filter(({ id }) => !right.some((found) => found.id === id));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(registration));
  return missing;
}

/**
 * Puts the script into every open tab it may read: a registration alone only reaches pages that load later. Only by what is granted: a
 * tab that is merely lent by a click may be one whose access was taken back since, and reading it on would look like a refusal ignored.
 */
export async function putIntoOpenTabs({ file, hosts }: Omit<PageScript, "id">): Promise<void> {
  const [tabs, granted] = await Promise.all([browser.tabs.query({ url: hosts }), grantedHosts()]);
  const readable = tabs.filter(({ url }) => matchesAny(granted, url));
  await Promise.all(readable.map(({ id }) => (id === undefined ? false : putIntoTab(id, file))));
}

/**
 * On a busy machine Chromium refuses for a moment what a click has just allowed: its page learns of the click later than we do
 * (seen in 2 of 20 clicks under load, right again 100 ms later).
 */
const triesAfterMs = [0, 100, 300, 1000];

/** Puts the script into one tab. False where that is not allowed: a page of the browser's own, or access never given. */
export async function putIntoTab(tabId: number, file: string): Promise<boolean> {
  for (const wait of triesAfterMs) {
    await new Promise((wake) => setTimeout(wake, wait));
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: [file] });
      return true;
    } catch {
      // Tried again, or answered below.
    }
  }
  return false;
}

const registration = ({ id, hosts, file }: PageScript) => ({
  id,
  matches: hosts,
  js: [file],
  runAt: "document_idle" as const,
});

type Registered = { id: string; js?: string[]; matches?: string[] };

function isRegisteredAs({ id, hosts, file }: PageScript, found: Registered): boolean {
  // Chromium gives the file back with its leading slash cut, Firefox as it was written.
  const sameFile = found.js?.length === 1 && file.endsWith(found.js[0]?.replace(/^\//, "") ?? "?");
  // Chromium also gives the hosts back sorted.
  const sameHosts = [...hosts].sort().join() === [...(found.matches ?? [])].sort().join();
  return found.id === id && sameFile && sameHosts;
}

/** Runs a script in a tab once and gives the text it leaves in `whitespotResult`; null where that is not allowed. */
export async function textFromTab(tabId: number, file: string): Promise<string | null> {
  if (!(await putIntoTab(tabId, file))) return null;
  const [taken] = await browser.scripting.executeScript({ target: { tabId }, func: takeResult });
  return typeof taken?.result === "string" ? taken.result : null;
}

/** Calls the function a script left in `whitespotAsked`, once; null where the page went away before it answered. */
export async function askInTab(tabId: number, request: object): Promise<unknown> {
  try {
    const args = [request];
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: callAsked, args });
    return answer?.result ?? null;
  } catch {
    return null;
  }
}

/** Goes into the page by itself, so it knows nothing of this file. */
function callAsked(request: object): Promise<string> | undefined {
  const world = globalThis as { whitespotAsked?: (request: object) => Promise<string> };
  return world.whitespotAsked?.(request);
}

/** Goes into the page by itself, so it knows nothing of this file. */
function takeResult(): string | undefined {
  const world = globalThis as { whitespotResult?: string };
  const result = world.whitespotResult;
  delete world.whitespotResult;
  return result;
}
