import { useState } from "preact/hooks";
import { nowText, wasText } from "../../../src/packet/page/notice-words.ts";
import type { Change } from "../../../src/packet/revise/change.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import "./packets.css";

/** More would push what is to be done about them out of sight. */
const shownAtFirst = 6;

/** Was and now, one under the other. */
export function ChangeList({ changes }: { changes: Change[] }) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const more = changes.length - shownAtFirst;
  return (
    <>
      <ul class="change-list">
        {(whole ? changes : changes.slice(0, shownAtFirst)).map((change) => (
          <li key={change.path}>
            <bdi class="change-what">{change.label}</bdi>
            <span class="change-was" dir="auto">
              <span class="visually-hidden">{words("packet_change_was")} </span>
              {wasText(change, words)}
            </span>
            <span class="change-now" dir="auto">
              <span class="visually-hidden">{words("packet_change_now")} </span>
              {nowText(change, words)}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button tone="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? words("drift_show_fewer") : words.count("drift_show_more", more)}
        </Button>
      )}
    </>
  );
}
