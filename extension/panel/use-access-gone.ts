import { useEffect, useState } from "preact/hooks";
import { adapters } from "../crm/index.ts";
import { onHostsChanged } from "../platform/host-access.ts";
import { patternsMeet } from "../platform/match-pattern.ts";

/** The CRM that was turned off while the panel was open, until one is turned on again: what stopped the reading is then said. */
export function useAccessGone(): string | null {
  const [crm, setCrm] = useState<string | null>(null);
  useEffect(
    () =>
      onHostsChanged((change, changed) => {
        const met = adapters.find(({ hosts }) =>
          hosts.some((host) => changed.some((one) => patternsMeet(host, one))),
        );
        if (met) setCrm(change === "revoked" ? met.name : null);
      }),
    [],
  );
  return crm;
}
