import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { openStorage } from "../storage/open-storage.ts";
import { livePolicy, noPolicy } from "../storage/policy.ts";
import { PolicyProvider } from "./locks.ts";

/** The page under the organisation's policy: first as it was last read, then every change of it. */
export function WithPolicy({ children }: { children: ComponentChildren }) {
  const [kept, setKept] = useState(noPolicy);
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
  return <PolicyProvider value={kept}>{children}</PolicyProvider>;
}
