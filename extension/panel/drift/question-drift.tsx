import type { Difference } from "../../../src/checklist/differences.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";
import { driftWords } from "./drift-words.ts";
import { useDriftActions } from "./use-drift-actions.ts";

export type QuestionDriftProps = {
  /** What the page says otherwise about this question. */
  open: Difference[];
  /** What it says otherwise and the rep has left aside. */
  aside: Difference[];
  crmName: string;
};

/** In the question itself: the page's value, to be taken or not. Nothing is taken by itself. */
export function QuestionDrift({ open, aside, crmName }: QuestionDriftProps) {
  const words = useWords();
  const { take, keep } = useDriftActions({ crmName });
  // Of a table only what is news: a rep who prices every line otherwise knows it.
  const left = aside.filter(({ kind }) => kind === "answer");
  return (
    <>
      {open.map((one) => (
        <Notice
          key={one.path}
          tone="info"
          icon="changed"
          actions={
            <>
              <Button tone="quiet" onClick={() => take([one])}>
                {words("drift_take")}
              </Button>
              <Button tone="quiet" onClick={() => keep([one])}>
                {words("drift_keep")}
              </Button>
            </>
          }
        >
          <Shows one={one} crmName={crmName} />
        </Notice>
      ))}
      {left.map((one) => (
        <p key={one.path} class="drift-aside">
          <Shows one={one} crmName={crmName} />{" "}
          <Button tone="quiet" onClick={() => take([one])}>
            {words("drift_take")}
          </Button>
        </p>
      ))}
    </>
  );
}

function Shows({ one, crmName }: { one: Difference; crmName: string }) {
  const words = useWords();
  const { what, was, now } = driftWords(one, words);
  return (
    <bdi>
      {one.kind === "answer"
        ? words("panel_on_page", crmName, now)
        : one.kind === "line-removed"
          ? words("drift_line_gone", crmName, what)
          : one.kind === "line-added"
            ? words("drift_line_new", crmName, now)
            : words("drift_cell_now", what, was, crmName, now)}
    </bdi>
  );
}
