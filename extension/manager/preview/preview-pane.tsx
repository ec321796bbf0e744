import { useState } from "preact/hooks";
import type { AskedPreview } from "../../messages/preview-address.ts";
import { sampleIds, writeAsked } from "../../messages/preview-address.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { useStoredDeals } from "./use-stored-deals.ts";
import "./preview-pane.css";

/** As wide as most people keep the panel. */
const address = "/extension/panel/preview/index.html";

/** The real panel beside the editor: what a rep will be asked, on a deal of the manager's choice, while the rules are written. */
export function PreviewPane({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { playbook } = useBook();
  const stored = useStoredDeals();
  const [asked, setAsked] = useState<AskedPreview>({
    deal: { sample: sampleIds[0] },
    stage: null,
    answered: false,
  });
  // Asked for again: the answers tried so far are gone.
  const [times, setTimes] = useState(0);
  return (
    <aside class="preview-pane" aria-labelledby="preview-pane-title">
      <header>
        <h2 id="preview-pane-title">{words("manager_preview")}</h2>
        <Button tone="quiet" onClick={onClose}>
          {words("ui_close")}
        </Button>
      </header>
      <div class="preview-pane-choices">
        <label>
          <span>{words("manager_preview_deal")}</span>
          <select
            value={JSON.stringify(asked.deal)}
            onChange={({ currentTarget }) =>
              setAsked({ ...asked, deal: JSON.parse(currentTarget.value) as AskedPreview["deal"] })
            }
          >
            <optgroup label={words("manager_preview_samples")}>
              {sampleIds.map((sample) => (
                <option key={sample} value={JSON.stringify({ sample })}>
                  {words(`manager_preview_sample_${sample.replaceAll("-", "_")}`)}
                </option>
              ))}
            </optgroup>
            {stored.length > 0 && (
              <optgroup label={words("manager_preview_stored")}>
                {stored.map(({ checklist, name }) => (
                  <option key={checklist} value={JSON.stringify({ stored: checklist })}>
                    {name || checklist}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        </label>
        <label>
          <span>{words("manager_preview_stage")}</span>
          <select
            value={asked.stage ?? ""}
            onChange={({ currentTarget }) => setAsked({ ...asked, stage: currentTarget.value || null })}
          >
            <option value="">{words("manager_preview_own_stage")}</option>
            {playbook.stages.map(({ id, short }) => (
              <option key={id} value={id}>
                {short}
              </option>
            ))}
          </select>
        </label>
        <label class="preview-pane-answered">
          <input
            type="checkbox"
            checked={asked.answered}
            onChange={({ currentTarget }) => setAsked({ ...asked, answered: currentTarget.checked })}
          />
          <span>{words("manager_preview_answered")}</span>
        </label>
        <Button tone="quiet" onClick={() => setTimes(times + 1)}>
          {words("manager_preview_again")}
        </Button>
      </div>
      <iframe key={times} title={words("manager_preview_frame")} src={`${address}${writeAsked(asked)}`} />
    </aside>
  );
}
