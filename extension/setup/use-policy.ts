import { useEffect, useState } from "preact/hooks";
import { openStorage } from "../storage/open-storage.ts";
import { type KeptPolicy, livePolicy } from "../storage/policy.ts";

/** The organisation's policy as this machine last read it, and every change of it; null until that is known. */
export function usePolicy(): KeptPolicy | null {
  const [kept, setKept] = useState<KeptPolicy | null>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void openStorage().then(({ ok }) => {
      if (ok && !gone) stop = livePolicy(setKept);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return kept;
}
