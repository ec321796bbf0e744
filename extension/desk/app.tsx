import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../src/values/result.ts";
import { TroublePage } from "../setup/trouble-page.tsx";
import { live, onDatabaseChanged } from "../storage/live.ts";
import { type KnownRevisions, knownRevisions } from "../storage/opened-packets.ts";
import { openWhenPossible } from "../storage/reopen.ts";
import { useWords } from "../ui/words-context.ts";
import { DeskPage } from "./desk-page.tsx";

/** `onStarted`: what goes wrong from now on is shown by the page itself. */
export function App({ onStarted }: { onStarted: () => void }) {
  const words = useWords();
  const { known, problem } = useKnownRevisions();
  useEffect(() => {
    if (known || problem) onStarted();
  }, [known === null, problem]);
  if (problem) return <TroublePage title={words("desk_problem")} problem={problem} />;
  return known ? <DeskPage known={known} /> : <main aria-busy="true" />;
}

/** Every revision this machine knows of, live. */
function useKnownRevisions() {
  const [known, setKnown] = useState<KnownRevisions | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    onDatabaseChanged(setProblem);
    void openWhenPossible(setProblem, () => !left).then((isOpen) => {
      if (isOpen) stop = live(knownRevisions, setKnown, setProblem);
    });
    return () => {
      left = true;
      stop?.();
    };
  }, []);
  return { known, problem };
}
