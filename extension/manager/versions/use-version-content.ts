import { useEffect, useState } from "preact/hooks";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { readPlaybook } from "../../storage/playbooks.ts";

/** What a version asks; null while it is read, or when there is none of that number. */
export function useVersionContent(number: number | null): Playbook | null {
  const [content, setContent] = useState<Playbook | null>(null);
  useEffect(() => {
    let gone = false;
    setContent(null);
    if (number !== null)
      void readPlaybook(number).then((read) => {
        if (!gone) setContent(read.ok ? read.value.playbook : null);
      });
    return () => {
      gone = true;
    };
  }, [number]);
  return content;
}
