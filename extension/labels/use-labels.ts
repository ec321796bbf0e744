import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../src/values/result.ts";
import type { Words } from "../../src/values/words.ts";
import { readAskedLabels } from "../messages/labels-address.ts";
import { type DealLabels, labelsOfDeal, labelsOfRevision } from "../storage/labels.ts";
import { live, onDatabaseChanged } from "../storage/live.ts";
import { openWhenPossible } from "../storage/reopen.ts";

/** The labels the address asks for, read again whenever the deal changes. */
export function useLabels(hash: string, words: Words) {
  const [read, setRead] = useState<DealLabels | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    onDatabaseChanged(setProblem);
    void openWhenPossible(setProblem, () => !left).then((isOpen) => {
      if (!isOpen) return;
      stop = live(() => readLabels(hash, words), setRead, setProblem);
    });
    return () => {
      left = true;
      stop?.();
    };
  }, [hash, words]);
  return { read, problem };
}

function readLabels(hash: string, words: Words): Promise<DealLabels> {
  const asked = readAskedLabels(hash);
  if (!asked) return Promise.resolve({ state: "gone", name: "" });
  const { deal, packet } = asked;
  return packet ? labelsOfRevision(packet.number, packet.revision, words) : labelsOfDeal(deal, words);
}
