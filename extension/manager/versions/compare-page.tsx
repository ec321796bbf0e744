import { useMemo, useState } from "preact/hooks";
import { diffPlaybooks } from "../../../src/playbook/editing/diff.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import type { Version } from "../../storage/versions.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { writeRoute } from "../route.ts";
import { useDraft } from "../use-draft.ts";
import { Changes } from "./changes.tsx";
import { CompareBar } from "./compare-bar.tsx";
import { useVersionContent } from "./use-version-content.ts";
import { draftName, publishedInWords, versionName } from "./version-in-words.ts";

type Props = { from: string; to: string; versions: Version[] };

/** What differs between two versions, or a version and the draft, in words; made to be printed too. */
export function ComparePage({ from, to, versions }: Props) {
  const words = useWords();
  const [department, setDepartment] = useState<string | undefined>(undefined);
  const before = useContent(from);
  const after = useContent(to);
  const patches = useMemo(() => (before && after ? diffPlaybooks(before, after) : []), [before, after]);
  const signed = (name: string) => versions.find(({ number }) => String(number) === name);
  const inSentence = (name: string): string =>
    name === draftName ? words("manager_the_draft") : words("manager_version_in_sentence", name);
  return (
    <section class="section-page compare" aria-labelledby="compare-title">
      <a class="compare-back" href={writeRoute({ section: "versions" })}>
        <Icon name="chevron" /> {words("manager_back_to", words("manager_section_versions"))}
      </a>
      <h1 id="compare-title" tabIndex={-1}>
        {words("manager_compare_title", inSentence(from), inSentence(to))}
      </h1>
      {[from, to].flatMap((name) => {
        const version = signed(name);
        return version ? (
          <p key={name} class="compare-signed">
            <b>{versionName(name, words)}</b> {version.note} <span>{publishedInWords(version, words)}</span>
          </p>
        ) : (
          []
        );
      })}
      <CompareBar
        from={from}
        to={to}
        versions={versions}
        playbook={after ?? before}
        department={department}
        onDepartment={setDepartment}
      />
      {!before || !after ? (
        <p>{words("manager_compare_gone")}</p>
      ) : (
        <>
          <p class="compare-count" role="status">
            {patches.length === 0
              ? words("manager_compare_same")
              : words.count("manager_changes", patches.length)}
          </p>
          <Changes patches={patches} before={before} after={after} department={department} />
          {patches.length > 0 && (
            <Button onClick={() => print()}>
              <Icon name="page" /> {words("manager_print")}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function useContent(name: string): Playbook | null {
  const { playbook } = useDraft().draft;
  const number = Number(name);
  const stored = useVersionContent(Number.isInteger(number) ? number : null);
  return name === draftName ? playbook : stored;
}
