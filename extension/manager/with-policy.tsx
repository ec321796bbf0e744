import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { tellBackground } from "../messages/transport.ts";
import { UnderPolicy, usePolicy } from "../setup/under-policy.tsx";
import { usePaper } from "../ui/use-paper.ts";

/** The manager page under the organisation's policy, which it has the background look at again. */
export function WithPolicy({ children }: { children: ComponentChildren }) {
  useEffect(() => {
    // The worker is being replaced by an update; then it looks by itself.
    void tellBackground({ kind: "look-for-news", now: false }).catch(() => {});
  }, []);
  return (
    <UnderPolicy>
      <OnPaper />
      {children}
    </UnderPolicy>
  );
}

function OnPaper() {
  usePaper(usePolicy()?.policy.paper);
  return null;
}
