import { useEffect, useState } from "preact/hooks";
import { readPlaybook } from "../../storage/playbooks.ts";
import { useWords } from "../../ui/words-context.ts";

export type StageName = (stage: string) => string;

/** Our stages by the names the newest playbook gives them, and "Lost"; a stage it does not know by what is stored. */
export function useStageNames(ready: boolean): StageName {
  const words = useWords();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (!ready) return;
    void readPlaybook().then((playbook) => {
      if (playbook.ok) setNames(new Map(playbook.value.playbook.stages.map(({ id, short }) => [id, short])));
    });
  }, [ready]);
  return (stage) => names.get(stage) ?? (stage === "lost" ? words("stage_lost") : stage);
}
