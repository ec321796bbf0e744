import { type ChildProcess, spawn } from "node:child_process";
import { type BrowserContext, firefox } from "playwright-core";
import type { Relay } from "./bidi-relay.ts";
import { firefoxPath } from "./find-program.ts";
import { waitFor } from "./wait-for.ts";

/** Firefox as it is installed on this machine, without a window. */
export function startFirefox(profile: string): ChildProcess {
  const switches = ["--headless", "--no-remote", "--remote-debugging-port=0", "--remote-allow-system-access"];
  return spawn(firefoxPath(), [...switches, "--profile", profile], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: profile },
  });
}

/** Where it listens to WebDriver BiDi, once it says so. */
export async function addressOfBidi(browser: ChildProcess): Promise<string> {
  let said = "";
  browser.stderr?.on("data", (text) => {
    said += text;
  });
  return waitFor("Firefox to listen", () => /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1], 60_000);
}

/** What Playwright starts: it says where the running Firefox listens, and ends when that one does. */
const standIn = "console.error(process.env.SAY); setInterval(() => process.kill(process.env.FIREFOX, 0), 50)";

/** Playwright knows how to drive a shipped Firefox, but only one it starts itself. So it starts a program that stands in for it. */
export const drive = ({ address }: Relay, { pid }: ChildProcess): Promise<BrowserContext> =>
  firefox.launchPersistentContext("", {
    channel: "moz-firefox",
    executablePath: process.execPath,
    ignoreDefaultArgs: true,
    args: ["-e", standIn],
    env: { ...process.env, SAY: `WebDriver BiDi listening on ${address}`, FIREFOX: String(pid) } as Record<
      string,
      string
    >,
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: null,
  });
