import { useId } from "preact/hooks";
import type { Policy } from "../../../src/policy/policy.ts";
import type { Words } from "../../../src/values/words.ts";
import { adapters } from "../../crm/index.ts";
import { speaks } from "../../setup/policy-words.ts";
import { usePolicy } from "../../setup/under-policy.tsx";
import { type KeptPolicy, noPolicy } from "../../storage/policy.ts";
import { useWords } from "../../ui/words-context.ts";
import type { Book } from "../book.ts";
import { useBook } from "../book-context.ts";
import { ByPolicy } from "../by-policy.tsx";
import { lockedInWords } from "./locked-in-words.ts";
import { PolicyProblems } from "./policy-problems.tsx";
import "./source.css";

/** What the organisation sets on this computer, to be read: nobody changes it here. */
export function PolicySource() {
  const words = useWords();
  const book = useBook();
  const kept = usePolicy() ?? noPolicy;
  const heading = useId();
  return (
    <section class="source" aria-labelledby={heading}>
      <h2 id={heading}>{words("policy_title")}</h2>
      {kept.readAt === null ? (
        <p>{words("policy_none")}</p>
      ) : (
        <>
          <ByPolicy />
          <PolicyProblems kept={kept} />
          <dl class="source-facts">
            {factsOf(kept, book, words).map(([name, lines]) => (
              <div key={name}>
                <dt>{words(name)}</dt>
                {lines.map((line) => (
                  <dd key={line}>{line}</dd>
                ))}
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

/** Key of the name, and the lines; only what is set. */
function factsOf({ policy, playbook }: KeptPolicy, book: Book, words: Words): [string, string[]][] {
  const { locked, crms, company, paper, language, hidePrices } = policy;
  const facts: [string, string[] | undefined | false][] = [
    [
      "policy_playbook",
      playbook && [words(playbook.problem ? "policy_playbook_not_taken" : "policy_playbook_taken")],
    ],
    ["policy_address", policy.playbookAddress !== undefined && [policy.playbookAddress]],
    [
      "policy_locked",
      locked &&
        orNothing(
          locked.map((lock) => lockedInWords(lock, book, words)),
          words,
        ),
    ],
    ["policy_crms", crms && orNothing(crms.map(crmName), words)],
    ["policy_company", company && companyLines(company)],
    ["policy_paper", paper && [words(`paper_${paper}`)]],
    ["policy_language", language !== undefined && [nameOfLanguage(language, words)]],
    [
      "policy_prices",
      hidePrices !== undefined && [words(hidePrices ? "policy_prices_hidden" : "policy_prices_shown")],
    ],
  ];
  return facts.flatMap(([name, lines]): [string, string[]][] => (lines ? [[name, lines]] : []));
}

const orNothing = (lines: string[], words: Words): string[] =>
  lines.length > 0 ? lines : [words("policy_nothing")];

const crmName = (id: string): string => adapters.find((adapter) => adapter.id === id)?.name ?? id;

const companyLines = ({ name, address, docks = [] }: NonNullable<Policy["company"]>): string[] => [
  ...[[name, address].filter(Boolean).join(", ")].filter(Boolean),
  ...docks.map((dock) =>
    [dock.name, dock.address, dock.hours, dock.phone, dock.limits].filter(Boolean).join(" · "),
  ),
];

function nameOfLanguage(tag: string, words: Words): string {
  const name = new Intl.DisplayNames(words.language, { type: "language" }).of(tag) ?? tag;
  return speaks(words, tag) ? name : words("policy_language_not_used", name);
}
