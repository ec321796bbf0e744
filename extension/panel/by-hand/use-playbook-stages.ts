import { useEffect, useState } from "preact/hooks";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { readPlaybook } from "../../storage/playbooks.ts";

/** The stages of the newest playbook; none until it is read. */
export function usePlaybookStages(): Playbook["stages"] {
  const [stages, setStages] = useState<Playbook["stages"]>([]);
  useEffect(() => {
    void readPlaybook().then((read) => read.ok && setStages(read.value.playbook.stages));
  }, []);
  return stages;
}
