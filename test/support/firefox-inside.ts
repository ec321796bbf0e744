import type { Bidi } from "./bidi.ts";

/** The few names of Firefox's own scripts that the tests use inside its window; searchfox.org shows them all. */

export type InsideContext = {
  embedderElement: InsideBrowser | null;
  currentRemoteType: string | null;
  prefersColorSchemeOverride: string;
};

/** The element that holds a page: of a tab, or of the sidebar. */
export type InsideBrowser = HTMLElement & {
  permanentKey?: object;
  currentURI: { spec: string };
  browsingContext: InsideContext;
};

/** A browser window: the page that is Firefox itself, with its bars and buttons. */
export type InsideWindow = Window & {
  gURLBar: { focus(): void };
  gBrowser: { selectedBrowser: InsideBrowser; tabs: { linkedBrowser: InsideBrowser }[] };
};

export type InsideModules = { importESModule<Module>(address: string): Module };

export type InsideServices = {
  wm: { getEnumerator(type: "navigator:browser"): Iterable<InsideWindow> };
  obs: {
    addObserver<Subject>(told: (subject: Subject, topic: string, data: string) => void, topic: string): void;
    notifyObservers(context: InsideContext, topic: string, data?: string): void;
  };
  prefs: {
    setStringPref(name: string, value: string): void;
    setBoolPref(name: string, value: boolean): void;
  };
  ppmm: { loadProcessScript(address: string, alsoLater: boolean): void };
};

/** Runs a function inside Firefox itself, with all its rights. All it needs goes with it; what it gives comes back as JSON. */
export async function inside<Argument, Answer>(
  bidi: Bidi,
  run: (argument: Argument) => Answer | Promise<Answer>,
  argument?: Argument,
): Promise<Answer> {
  // Any of its windows will do: the scripts reach all of them.
  const { contexts } = await bidi.send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
  const answer = await bidi.send("script.evaluate", {
    expression: `(async () => JSON.stringify(await (${run})(${JSON.stringify(argument)})))()`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
  return (answer.result.value === undefined ? undefined : JSON.parse(answer.result.value)) as Answer;
}
