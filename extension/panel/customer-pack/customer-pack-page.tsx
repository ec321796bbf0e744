import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import type { DealView } from "../deal-view.ts";
import { HandOver } from "./hand-over.tsx";
import { PackAsks } from "./pack-asks.tsx";
import { PackFooter } from "./pack-footer.tsx";
import { openAsks, type PackQuestions } from "./pack-questions.ts";
import { Sent } from "./sent.tsx";
import { SheetPreview } from "./sheet-preview.tsx";
import { useHandOut } from "./use-hand-out.ts";
import { usePack } from "./use-pack.ts";
import "./customer-pack.css";

type Props = { view: DealView; of: PackQuestions; onBack: () => void };

/** From what the customer will send to an e-mail that says how: what is missing, what it will say, the ways to hand it over. */
export function CustomerPackPage({ view, of, onBack }: Props) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [handedOut, setHandedOut] = useState(0);
  const { draft: made, problem } = usePack(view, handedOut);
  // Of goods nobody has named there is nothing to say yet.
  const draft = openAsks(of).has("goods") ? null : made;
  const again = useCallback(() => setHandedOut((times) => times + 1), []);
  const hands = useHandOut(draft, again);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const failure = problem ?? hands.problem;
  return (
    <>
      <main class="deal-main pack">
        <div class="pack-head">
          <Button tone="quiet" onClick={onBack}>
            <span class="pack-back">
              <Icon name="chevron" />
            </span>
            {words("pack_back")}
          </Button>
          <h2 ref={heading} tabIndex={-1}>
            {words("pack_title")}
          </h2>
          <p>{words("pack_lead")}</p>
        </div>
        <PackAsks view={view} of={of} />
        {failure && (
          <Notice tone="bad" icon="warning" role="alert">
            {problemText(failure, words)}
          </Notice>
        )}
        {draft === null && (
          <p class="pack-empty">
            <Icon name="question" />
            {words("pack_nothing_yet")}
          </p>
        )}
        {draft && (
          <>
            <HandOver hands={hands} draft={draft} onPackages={again} />
            <Sent of={of} draft={draft} />
            <SheetPreview draft={draft} />
          </>
        )}
      </main>
      <PackFooter draft={draft} hands={hands} />
    </>
  );
}
