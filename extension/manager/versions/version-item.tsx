import { useState } from "preact/hooks";
import type { Version } from "../../storage/versions.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { writeRoute } from "../route.ts";
import { AgainDialog } from "./again-dialog.tsx";
import { moveRoute } from "./move-route.ts";
import { publishedInWords } from "./version-in-words.ts";

type Props = {
  version: Version;
  previous: number | undefined;
  newest: boolean;
  /** Of the newest: how many open deals go by an older one. */
  older: number;
};

/** One version: who published it, when and why, who still works with it, and what can be done with it. */
export function VersionItem({ version, previous, newest, older }: Props) {
  const words = useWords();
  const [again, setAgain] = useState(false);
  const { number, note, deals } = version;
  return (
    <li class="version">
      <h2>
        {words("manager_version", number)}
        {newest && <span class="version-newest">{words("manager_version_newest")}</span>}
      </h2>
      {note && <p class="version-note">{note}</p>}
      <p class="version-signed">{publishedInWords(version, words)}</p>
      <p class="version-deals">
        {deals === 0 ? words("manager_version_no_deals") : words.count("manager_version_deals", deals)}
      </p>
      <div class="version-actions">
        {previous !== undefined && (
          <a
            class="button button-plain"
            href={writeRoute({ section: "versions", of: String(previous), question: String(number) })}
          >
            {words("manager_compare_with", previous)}
          </a>
        )}
        {older > 0 && (
          <a class="button button-plain" href={writeRoute({ section: "versions", of: moveRoute })}>
            {words.count("move_deals", older)}
          </a>
        )}
        {!newest && <Button onClick={() => setAgain(true)}>{words("manager_again", number)}</Button>}
      </div>
      {again && <AgainDialog number={number} onClose={() => setAgain(false)} />}
    </li>
  );
}
