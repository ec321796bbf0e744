import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bidi, connectBidi } from "./bidi.ts";
import { firefoxPath } from "./find-program.ts";
import { waitFor } from "./wait-for.ts";

export type Options = {
  hosts?: Record<string, number>;
  /** Leaves the page open that welcomes a person after the installation. */
  firstRun?: boolean;
};

export type Firefox = {
  /** Address of a page of the extension: `extension/panel/index.html`. */
  addressOf(path: string): string;
  /** Opens the address in a new tab and gives the tab's id. */
  open(address: string): Promise<string>;
  /** Runs a function's text in the tab; what it returns or resolves to comes back as JSON. */
  evaluate(tab: string, script: string): Promise<unknown>;
  /** A real click in the middle of the first element that matches: some things a browser allows only then. */
  click(tab: string, selector: string): Promise<void>;
  /** PNG of what the tab shows. */
  screenshot(tab: string): Promise<Buffer>;
  close(): Promise<void>;
};

export const builtForFirefox = join(import.meta.dirname, "../../dist/firefox");

const extension = "whitespot@whitespot.example";
/** Firefox gives every installation a random one; the test chooses it, so that it knows the pages' addresses. */
const uuid = "0b6f1c1e-5d1f-4c56-9a3e-6d1a3f5b7c21";

/** Firefox with the built extension in it, driven by WebDriver BiDi. Always headless. */
export async function launchFirefox({ hosts = {}, firstRun = false }: Options = {}): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), "whitespot-firefox-"));
  await writeFile(join(profile, "user.js"), preferences(hosts));
  const browser = spawn(
    firefoxPath(),
    [
      "--headless",
      "--no-remote",
      "--profile",
      profile,
      "--remote-debugging-port=0",
      "--remote-allow-system-access",
    ],
    { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, HOME: profile } },
  );
  const bidi = await connectBidi(`${await addressOfBidi(browser)}/session`);
  await bidi.send("session.new", { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await bidi.send("webExtension.install", { extensionData: { type: "path", path: builtForFirefox } });
  const welcome = await firstRunTab(bidi);
  if (!firstRun) await bidi.send("browsingContext.close", { context: welcome });

  return {
    ...tabs(bidi),
    addressOf: (path) => `moz-extension://${uuid}/${path}`,
    async close() {
      bidi.close();
      const gone = once(browser, "exit");
      browser.kill();
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** It opens by itself after the installation, in front of whatever a test opens meanwhile. */
const firstRunTab = (bidi: Bidi): Promise<string> =>
  waitFor("the first-run page", async () => {
    const { contexts } = await bidi.send("browsingContext.getTree", { maxDepth: 0 });
    return contexts.find(({ url }) => url.endsWith("/extension/welcome/index.html"))?.context;
  });

function tabs(bidi: Bidi): Pick<Firefox, "open" | "evaluate" | "click" | "screenshot"> {
  const evaluate = async (context: string, script: string): Promise<unknown> => {
    const answer = await bidi.send("script.evaluate", {
      expression: `(async () => JSON.stringify(await (${script})()))()`,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  };
  return {
    evaluate,
    async open(url) {
      const { context } = await bidi.send("browsingContext.create", { type: "tab" });
      // "complete" never comes for a page of an extension: it is loaded in another process than BiDi expects.
      await bidi.send("browsingContext.navigate", { context, url, wait: "none" });
      const isThere = () =>
        evaluate(
          context,
          `() => location.href.startsWith(${JSON.stringify(url)}) && document.readyState === "complete"`,
        );
      await waitFor(url, () => isThere().then(Boolean, () => false));
      return context;
    },
    async click(context, selector) {
      const middle = (await evaluate(
        context,
        `() => {
          const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
          return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
        }`,
      )) as { x: number; y: number };
      const actions = [
        { type: "pointerMove", ...middle },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      await bidi.send("input.performActions", {
        context,
        actions: [{ type: "pointer", id: "mouse", actions }],
      });
    },
    async screenshot(context) {
      const { data } = await bidi.send("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },
  };
}

function preferences(hosts: Record<string, number>): string {
  const [port] = new Set(Object.values(hosts));
  const values = {
    "extensions.webextensions.uuids": JSON.stringify({ [extension]: uuid }),
    // Grants without asking: its prompt is part of the browser's window, which BiDi does not reach.
    "extensions.webextOptionalPermissionPrompts": false,
    "network.dns.localDomains": Object.keys(hosts).join(","),
    ...(port && { "network.socket.forcePort": `443=${port}` }),
    "datareporting.policy.dataSubmissionEnabled": false,
    "app.update.enabled": false,
    "browser.shell.checkDefaultBrowser": false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}

async function addressOfBidi(browser: ChildProcess): Promise<string> {
  let said = "";
  browser.stderr?.on("data", (text) => {
    said += text;
  });
  return waitFor("Firefox to listen", () => /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1], 60_000);
}
