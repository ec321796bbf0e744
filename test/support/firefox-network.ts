import type { Bidi } from "./bidi.ts";
import { type InsideServices, inside } from "./firefox-inside.ts";
import type { Asked } from "./network.ts";

declare const Services: InsideServices;
declare const Ci: { nsIChannel: unknown };

type Principal = { isSystemPrincipal: boolean; originNoSuffix: string };
type Channel = {
  QueryInterface(of: unknown): void;
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: Principal };
};
type Watched = { asked: Asked[] };

/** Has Firefox note every request as it begins, of whatever page or worker, and every name it looks up. */
export const watchRequests = (bidi: Bidi): Promise<void> => inside(bidi, watchInside);

export const requestsOf = (bidi: Bidi): Promise<Asked[]> =>
  inside(bidi, () => (globalThis as unknown as Watched).asked);

function watchInside(): void {
  const asked: Asked[] = [];
  Object.assign(globalThis, { asked });
  const told = (subject: unknown, topic: string, data: string): void => {
    if (topic === "dns-resolution-request") {
      asked.push({ what: data, from: "" });
      return;
    }
    const channel = subject as Channel;
    channel.QueryInterface(Ci.nsIChannel);
    const { isSystemPrincipal, originNoSuffix } = channel.loadInfo.triggeringPrincipal;
    asked.push({ what: channel.URI.spec, from: isSystemPrincipal ? "" : originNoSuffix });
  };
  // Held by the window, or it would be forgotten with the first clearing up.
  Object.assign(globalThis, { told });
  Services.prefs.setBoolPref("network.dns.notifyResolution", true);
  Services.obs.addObserver(told, "http-on-opening-request");
  Services.obs.addObserver(told, "dns-resolution-request");
}
