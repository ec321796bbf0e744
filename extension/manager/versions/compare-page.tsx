import { useState } from "preact/hooks";
import type { Version } from "../../storage/versions.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { writeRoute } from "../route.ts";
import { Changes } from "./changes.tsx";
import { CompareBar } from "./compare-bar.tsx";
import { type Comparison, useComparison } from "./use-comparison.ts";
import { draftName, publishedInWords, versionName } from "./version-in-words.ts";

type Props = { from: string; to: string; versions: Version[] };

/** What differs between two versions, or a version and the draft, in words; made to be printed too. */
export function ComparePage({ from, to, versions }: Props) {
  const words = useWords();
  const [department, setDepartment] = useState<string | undefined>(undefined);
  const compared = useComparison(from, to);
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
        playbook={compared?.ok ? compared.value.after : null}
        department={department}
        onDepartment={setDepartment}
      />
      {compared && !compared.ok && (
        <Notice tone="bad" icon="warning">
          {problemText(compared.problem, words)}
        </Notice>
      )}
      {compared?.ok && <Compared {...compared.value} department={department} />}
    </section>
  );
}

function Compared({ patches, department, ...both }: Comparison & { department: string | undefined }) {
  const words = useWords();
  const none = patches.length === 0;
  return (
    <>
      <p class="compare-count" role="status">
        {none ? words("manager_compare_same") : words.count("manager_changes", patches.length)}
      </p>
      <Changes patches={patches} {...both} department={department} />
      {!none && (
        <Button onClick={() => print()}>
          <Icon name="page" /> {words("manager_print")}
        </Button>
      )}
    </>
  );
}
