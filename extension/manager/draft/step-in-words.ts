import { applyPatches } from "../../../src/playbook/editing/apply.ts";
import type { Step } from "../../../src/playbook/editing/draft-log.ts";
import { invertPatches } from "../../../src/playbook/editing/invert.ts";
import { inOneLine } from "../../../src/playbook/editing/words/in-one-line.ts";
import { patchesInWords } from "../../../src/playbook/editing/words/patches-in-words.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import type { Words } from "../../../src/values/words.ts";

/** The step that undo takes back from this playbook, or redo puts into it, in one sentence. */
export function stepInWords(step: Step, way: "undo" | "redo", playbook: Playbook, words: Words): string {
  const made = applyPatches(playbook, way === "undo" ? invertPatches(step.patches) : step.patches);
  // While a change of this window is on its way, another stands last for a moment.
  if (!made.ok) return "";
  const [before, after] = way === "undo" ? [made.value, playbook] : [playbook, made.value];
  return inOneLine(patchesInWords(step.patches, before, after, words), words);
}
