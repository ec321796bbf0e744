import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CompiledPlaybook } from "../../../src/playbook/compile-playbook.ts";
import type { Problem } from "../../../src/values/result.ts";
import { InputSettingsProvider } from "../../inputs/input-settings.ts";
import { readAsked } from "../../messages/preview-address.ts";
import { useHash } from "../../ui/use-hash.ts";
import { useWords } from "../../ui/words-context.ts";
import { originOf } from "../crm-name.ts";
import { DealActionsProvider } from "../deal-actions.ts";
import { DealModel } from "../deal-model.ts";
import { DealPage } from "../deal-page.tsx";
import { inputSettings } from "../input-settings-of.ts";
import { StorageProblem } from "../storage-problem.tsx";
import { memoryActions } from "./memory-actions.ts";
import { previewDeal } from "./preview-deal.ts";
import { useDraftedPlaybook } from "./use-drafted-playbook.ts";
import "./preview.css";

/** The panel as a rep will see it, on a deal that lives in this page's memory, by the rules as they are being written. */
export function Preview({ onStarted }: { onStarted: () => void }) {
  const { compiled, problem } = useDraftedPlaybook();
  useEffect(() => {
    if (compiled || problem) onStarted();
  }, [compiled !== null, problem]);
  const hash = useHash();
  if (problem) return <StorageProblem problem={problem} />;
  return compiled && <PreviewDeal key={hash} hash={hash} compiled={compiled} />;
}

function PreviewDeal({ hash, compiled }: { hash: string; compiled: CompiledPlaybook }) {
  const words = useWords();
  const [model, setModel] = useState<DealModel | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [, drawAgain] = useState(0);
  const latest = useRef(compiled);
  latest.current = compiled;
  const redraw = () => drawAgain((times) => times + 1);
  useEffect(() => {
    let left = false;
    void previewDeal(readAsked(hash), compiled).then((deal) => {
      if (left) return;
      if (deal.ok) setModel(new DealModel({ ...deal.value, compiled: latest.current }));
      else setProblem(deal.problem);
    });
    return () => {
      left = true;
    };
  }, []);
  // Rules change under the deal; what was answered stays.
  useEffect(() => {
    if (!model || model.current.compiled === compiled) return;
    model.read({ ...model.current, compiled });
    redraw();
  }, [compiled, model]);
  const actions = useMemo(() => model && memoryActions(model, redraw, words), [model]);
  if (problem) return <StorageProblem problem={problem} />;
  if (!model || !actions) return null;
  const { record } = model.current;
  return (
    <>
      <p class="preview-ribbon" role="status">
        {words("preview_ribbon")}
      </p>
      <DealActionsProvider value={actions}>
        <InputSettingsProvider value={inputSettings(record, compiled.playbook.settings)}>
          <DealPage view={model.view(originOf(record, words), { kind: "nothing" }, words)} />
        </InputSettingsProvider>
      </DealActionsProvider>
    </>
  );
}
