import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { tellBackground } from "../messages/transport.ts";
import { usePolicy } from "../setup/use-policy.ts";
import { noPolicy } from "../storage/policy.ts";
import { PolicyProvider } from "./locks.ts";

/** The page under the organisation's policy: first as it was last read, then every change of it. */
export function WithPolicy({ children }: { children: ComponentChildren }) {
  const kept = usePolicy();
  useEffect(() => {
    // The worker is being replaced by an update; then it looks by itself.
    void tellBackground({ kind: "look-for-news", now: false }).catch(() => {});
  }, []);
  return <PolicyProvider value={kept ?? noPolicy}>{children}</PolicyProvider>;
}
