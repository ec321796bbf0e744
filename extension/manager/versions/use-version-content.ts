import { useEffect, useState } from "preact/hooks";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { ok, type Result } from "../../../src/values/result.ts";
import { readPlaybook } from "../../storage/playbooks.ts";

/** What a version asks; null while it is read. */
export function useVersionContent(number: number): Result<Playbook> | null {
  const [content, setContent] = useState<Result<Playbook> | null>(null);
  useEffect(() => {
    let gone = false;
    setContent(null);
    void readPlaybook(number).then((read) => {
      if (!gone) setContent(read.ok ? ok(read.value.playbook) : read);
    });
    return () => {
      gone = true;
    };
  }, [number]);
  return content;
}
