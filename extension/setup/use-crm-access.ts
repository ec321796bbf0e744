import { useEffect, useState } from "preact/hooks";
import { adapters } from "../crm/index.ts";
import { grantedHosts, onHostsChanged, removeHosts, requestHosts } from "../platform/host-access.ts";
import { patternsMeet } from "../platform/match-pattern.ts";
import { isBarred } from "../storage/policy.ts";
import { usePolicy } from "./under-policy.tsx";

/** `on`: it may be read, on some of its hosts at least. `barred`: the organisation does not allow it, granted or not. */
export type CrmAccess = { id: string; name: string; on: boolean; barred?: true };

/** Every CRM we can read and whether we may; null until the browser and the organisation's policy have said. */
export function useCrmAccess() {
  const kept = usePolicy();
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
    crms:
      granted &&
      kept &&
      adapters.map(({ id, name }): CrmAccess => {
        if (isBarred(id, kept)) return { id, name, on: false, barred: true };
        return { id, name, on: ofCrm(id).length > 0 };
      }),
    /** Only inside a click, before anything is awaited. False: refused. */
    turnOn: (id: string): Promise<boolean> =>
      requestHosts(adapters.find((adapter) => adapter.id === id)?.hosts ?? []),
    turnOff: (id: string): Promise<boolean> => removeHosts(ofCrm(id)),
  };
}
