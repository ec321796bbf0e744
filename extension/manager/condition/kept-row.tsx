import { describeCondition } from "../../../src/conditions/describe.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBuilder } from "./builder-context.ts";
import { PartButtons } from "./part-buttons.tsx";
import type { Kept } from "./tree.ts";

/** What a file holds and nobody would build ("in no case"): it stays until it is taken away. */
export function KeptRow({ part }: { part: Kept }) {
  const words = useWords();
  const { naming } = useBuilder();
  return (
    <div class="condition-row" data-key={part.key}>
      <p class="condition-kept">{describeCondition(part.kept, naming, words)}</p>
      <PartButtons part={part} />
    </div>
  );
}
