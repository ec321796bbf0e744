import { useEffect, useRef } from "preact/hooks";
import { ownWindow } from "../platform/front-tab.ts";
import { openPanel } from "../platform/open-panel.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { problemText } from "../ui/problem-text.ts";
import { useWords } from "../ui/words-context.ts";
import { IssuedPacket } from "./issued-packet.tsx";
import { PracticeRecord } from "./practice-record.tsx";
import { StepFoot } from "./step-foot.tsx";
import { usePractice } from "./use-practice.ts";
import type { StepProps } from "./welcome-page.tsx";

/** A made-up deal with the real panel beside it, up to the first packet. */
export function DealStep({ settings, onNext, onBack }: StepProps) {
  const words = useWords();
  const { record, packet, begun, problem, moveTo, startOver } = usePractice(settings.repName);
  const open = useOpenPanel();
  return (
    <>
      <h1 tabIndex={-1}>{words("welcome_deal_title")}</h1>
      <p class="lead">{words("welcome_deal_lead")}</p>
      {problem && (
        <Notice tone="bad" icon="disk" role="alert">
          {problemText(problem, words)}
        </Notice>
      )}
      {packet ? (
        <IssuedPacket key={`${packet.number} ${packet.revision}`} packet={packet} />
      ) : (
        <ol class="todo">
          <li>
            <Button tone="main" onClick={open}>
              {words("welcome_open_panel")}
            </Button>
            <span>{words("welcome_todo_beside")}</span>
          </li>
          <li>{words("welcome_todo_answer")}</li>
          <li>{words("welcome_todo_issue")}</li>
        </ol>
      )}
      {record && <PracticeRecord record={record} onStage={moveTo} />}
      <div class="after-record">
        {packet && <Button onClick={open}>{words("welcome_open_panel")}</Button>}
        {begun && (
          <Button tone="quiet" onClick={() => void startOver()}>
            {words("welcome_start_over")}
          </Button>
        )}
      </div>
      <StepFoot onBack={onBack} onNext={onNext} done={packet !== null} />
    </>
  );
}

/** Opens the panel beside this page. The window is known before the click: nothing may be awaited in it. */
function useOpenPanel(): () => void {
  const window = useRef<number | null>(null);
  useEffect(() => {
    const look = (): void =>
      void ownWindow().then((id) => {
        window.current = id;
      });
    look();
    // The tab may have been moved to another window meanwhile.
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, []);
  return () => {
    if (window.current !== null) void openPanel(window.current);
  };
}
