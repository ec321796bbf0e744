import { readFile } from "node:fs/promises";
import type { Browser } from "./browser.ts";
import type { Firefox } from "./firefox.ts";
import { requestsOf, watchRequests } from "./firefox-network.ts";

/** What went to the network, or was looked up there: an address or a host's name, and the origin of the page that asked, if known. */
export type Asked = { what: string; from: string };

/** A browser asks for these by itself: Google's for Chromium, Mozilla's for Firefox. */
const browsersOwn =
  /(^|[/.])(google|googleapis|gstatic|googleusercontent|mozilla|firefox)\.(com|net|org)([:/]|$)/;

/** The addresses of what a page itself holds or makes. */
const local = /^(data|blob|about|chrome|resource|chrome-extension|moz-extension|file):/;

export const isLocal = ({ what }: Asked): boolean => local.test(what) || browsersOwn.test(what);

export type Network = {
  /** Every request of the whole browser, of tabs, panel, worker and files alike. Closes the browser. */
  all(): Promise<Asked[]>;
  /** Whether something with that in it was asked for by now; in Chromium the last few are not written down yet. */
  holds(text: string): Promise<boolean>;
};

/** What is asked for from now on. */
export async function watchNetwork(browser: Browser, log: string): Promise<Network> {
  // Chromium keeps its log from its start, and ends it as it closes.
  if (!("bidi" in browser))
    return {
      holds: async (text) => (await readFile(log, "utf8")).includes(text),
      async all() {
        await browser.close();
        return askedInLog(log);
      },
    };
  const { bidi } = browser as Firefox;
  await watchRequests(bidi);
  return {
    holds: async (text) => (await requestsOf(bidi)).some(({ what }) => what.includes(text)),
    async all() {
      const asked = await requestsOf(bidi);
      await browser.close();
      return asked;
    },
  };
}

type Log = {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string; host?: string } }[];
};

/**
 * By Chromium's own log: also a name that was only looked up, for a page that might be needed, and what a security
 * policy stopped before it left, had it come as far as the network. `from` is the origin that asked.
 */
async function askedInLog(log: string): Promise<Asked[]> {
  const { constants, events } = JSON.parse(await readFile(log, "utf8")) as Log;
  const { URL_REQUEST_START_JOB, HOST_RESOLVER_MANAGER_REQUEST } = constants.logEventTypes;
  return events.flatMap(({ type, params: { url, initiator = "", host } = {} }) => {
    if (type === URL_REQUEST_START_JOB && url) return [{ what: url, from: initiator }];
    return type === HOST_RESOLVER_MANAGER_REQUEST && host ? [{ what: host, from: "" }] : [];
  });
}
