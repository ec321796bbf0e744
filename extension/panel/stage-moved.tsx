import { useRef, useState } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";
import type { DealView } from "./deal-view.ts";

/** The deal came to another stage while the panel was open: how many more questions that brings. */
export function StageMoved({ view }: { view: DealView }) {
  const words = useWords();
  const stage = view.stage.kind === "open" ? view.stage.stage : null;
  const missing = view.readiness.missing.length;
  const before = useRef({ stage, missing });
  const [more, setMore] = useState(0);
  if (before.current.stage !== stage) {
    setMore(stage === null ? 0 : missing - before.current.missing);
    before.current = { stage, missing };
  }
  before.current.missing = missing;
  const name = view.playbook.stages.find(({ id }) => id === stage)?.short;
  if (more <= 0 || name === undefined) return null;
  return (
    <Notice
      tone="due"
      icon="clock"
      role="status"
      actions={
        <Button tone="quiet" onClick={() => setMore(0)}>
          {words("ui_close")}
        </Button>
      }
    >
      {words.count("panel_stage_moved", more, name)}
    </Notice>
  );
}
