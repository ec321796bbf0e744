import type { Permissions } from "webextension-polyfill";
import { browser } from "./browser.ts";

/** Asks the person for access to these hosts. Only inside a click's own handler, before anything is awaited. */
export const requestHosts = (hosts: string[]): Promise<boolean> =>
  browser.permissions.request({ origins: hosts });

/** Gives access back. */
export const removeHosts = (hosts: string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: hosts });

/** Whether all of these hosts are granted. */
export const hasHosts = (hosts: string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: hosts });

/** Match patterns of every host granted now. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

type Change = "granted" | "revoked";

/** Told when hosts are granted or revoked, from our own pages or from the browser's settings. Returns how to stop. */
export function onHostsChanged(told: (change: Change, hosts: string[]) => void): () => void {
  const tell = (change: Change) => (permissions: Permissions.Permissions) => {
    if (permissions.origins?.length) told(change, permissions.origins);
  };
  const granted = tell("granted");
  const revoked = tell("revoked");
  browser.permissions.onAdded.addListener(granted);
  browser.permissions.onRemoved.addListener(revoked);
  return () => {
    browser.permissions.onAdded.removeListener(granted);
    browser.permissions.onRemoved.removeListener(revoked);
  };
}

/** The pattern of the one origin an address is of. The browser knows no ports in patterns: it is the host's on every port. */
export const originPattern = (address: string): string => `https://${new URL(address).hostname}/*`;
