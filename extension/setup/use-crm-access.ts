import { useEffect, useState } from "preact/hooks";
import { adapters } from "../crm/index.ts";
import { grantedHosts, onHostsChanged, removeHosts, requestHosts } from "../platform/host-access.ts";
import { patternsMeet } from "../platform/match-pattern.ts";

/** `on`: it may be read, on some of its hosts at least. */
export type CrmAccess = { id: string; name: string; on: boolean };

/** Every CRM we can read and whether we may; null until the browser has said. */
export function useCrmAccess() {
  const [granted, setGranted] = useState<string[] | null>(null);
  useEffect(() => {
    const look = (): void => void grantedHosts().then(setGranted);
    look();
    return onHostsChanged(look);
  }, []);
  const ofCrm = (id: string): string[] => {
    const hosts = adapters.find((adapter) => adapter.id === id)?.hosts ?? [];
    return (granted ?? []).filter((one) => hosts.some((host) => patternsMeet(host, one)));
  };
  return {
    crms: granted && adapters.map(({ id, name }): CrmAccess => ({ id, name, on: ofCrm(id).length > 0 })),
    /** Only inside a click, before anything is awaited. False: refused. */
    turnOn: (id: string): Promise<boolean> =>
      requestHosts(adapters.find((adapter) => adapter.id === id)?.hosts ?? []),
    turnOff: (id: string): Promise<boolean> => removeHosts(ofCrm(id)),
  };
}
