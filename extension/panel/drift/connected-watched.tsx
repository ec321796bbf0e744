import type { ComponentProps } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { readPlaybook } from "../../storage/playbooks.ts";
import { WatchedList } from "./watched-list.tsx";

/** What can be watched is what the newest playbook reads from a page. */
export function ConnectedWatched(props: Omit<ComponentProps<typeof WatchedList>, "playbook">) {
  const [playbook, setPlaybook] = useState<Playbook | null>(null);
  useEffect(() => {
    void readPlaybook().then((read) => read.ok && setPlaybook(read.value.playbook));
  }, []);
  return playbook && <WatchedList {...props} playbook={playbook} />;
}
