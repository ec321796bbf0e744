import type { ComponentChild } from "preact";
import { useEffect, useState } from "preact/hooks";
import { GapList } from "../../../extension/panel/lists/gap-list.tsx";
import type { OpenDeal } from "../../../extension/panel/lists/open-deal.ts";
import { SearchPage } from "../../../extension/panel/lists/search-page.tsx";
import type { Shown } from "../../../extension/panel/lists/use-search.ts";
import type { SummaryRow } from "../../../extension/storage/db.ts";
import { markTerms } from "../../../src/search/marks.ts";
import { termsOfQuery } from "../../../src/search/query.ts";
import { addDays } from "../../../src/values/dates.ts";

declare global {
  interface Window {
    openedDeals: string[];
  }
}

const today = "2026-12-17";
const stageName = (stage: string): string =>
  ({ won: "Won", quote: "Quote", release: "Release" })[stage] ?? stage;
const onOpen: OpenDeal = (key) => {
  window.openedDeals ??= [];
  window.openedDeals.push(key);
};

const row = (checklist: string, name: string, change: Partial<SummaryRow> = {}): SummaryRow => ({
  checklist,
  name,
  account: "Harrow Marine Inc",
  accountId: "",
  url: `https://a.example/${checklist}`,
  stage: "won",
  due: 5,
  needBy: "none",
  gap: 1,
  changedAt: "2026-12-01T09:00:00Z",
  ...change,
});

const few = [
  row("a", "Harrow Marine - 4 generator skids", { needBy: "2026-12-14", due: 12 }),
  row("b", "Hobart Foods mixer repair", { account: "Hobart Foods", needBy: "2026-12-16", due: 1 }),
  row("c", "Conveyor guards", { account: "Kestrel Packaging", needBy: "2026-12-17", stage: "quote", due: 3 }),
  row("d", "", { account: "", needBy: "2026-12-18" }),
  row("e", "Press line 4 relocation", { account: "Ostrava Ocel", needBy: "2027-01-05", stage: "release" }),
  row("f", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2), {
    account: "x".repeat(200),
    stage: "Verbal yes, but legal still wants to look at the terms again",
    due: 1234,
  }),
];
const many = Array.from({ length: 400 }, (_, at) =>
  row(`m${at}`, `Deal ${at}`, { needBy: addDays("2026-12-10", Math.floor(at / 8)) }),
);

function Gaps({ all }: { all: SummaryRow[] }) {
  const [most, setMost] = useState(50);
  const found = { rows: all.slice(0, most), total: all.length };
  return <GapList {...{ found, today, stageName, onOpen }} onMore={() => setMost((was) => was + 50)} />;
}

const serials =
  "Crate 2 of 4, engine serials DE-4512, DE-4513, DE-4514 and DE-4515, each strapped to its own pallet with the harness in a bag";

/** The page over a search that only looks at names and one line: what the index finds has tests of its own. */
function Search({ first = "", whole = true, late = 0 }: { first?: string; whole?: boolean; late?: number }) {
  const [text, setText] = useState(first);
  const [most, setMost] = useState(50);
  const terms = termsOfQuery(text);
  const line = { place: "csm-items.serial-nos", label: "Serial numbers", text: serials };
  const found = [...few, ...many].filter(({ name }) =>
    terms.every((term) => `${name} ${line.text}`.toLowerCase().includes(term.replace("de", ""))),
  );
  const deals = found.slice(0, most).map((summary) => ({
    summary,
    name: markTerms(summary.name, new Set(terms)),
    account: markTerms(summary.account, new Set(terms)),
    lines: terms.some((term) => term.includes("4512"))
      ? [{ ...line, parts: markTerms(serials, new Set(["de4512"])) }]
      : [],
  }));
  const result = terms.length === 0 ? null : { deals, more: most < found.length };
  const shown = useLate<Shown>({ text, result }, late);
  const onMore = (): void => setMost((was) => was + 50);
  return <SearchPage {...{ text, shown, whole, stageName, onOpen, onMore }} onText={setText} />;
}

/** The answer of a slow machine: the last one until this one is there. */
function useLate<T extends { text: string }>(answer: T, late: number): T {
  const [shown, setShown] = useState(answer);
  useEffect(() => {
    const timer = setTimeout(() => setShown(answer), late);
    return () => clearTimeout(timer);
  }, [answer.text]);
  return late > 0 ? shown : answer;
}

/** My gaps and search, in every state. */
export const listScenes: Record<string, () => ComponentChild> = {
  gaps: () => <Gaps all={few} />,
  "gaps-many": () => <Gaps all={many} />,
  "gaps-none": () => <Gaps all={[]} />,
  search: () => <Search />,
  "search-late": () => <Search late={400} />,
  "search-found": () => <Search first="4512" />,
  "search-many": () => <Search first="deal" />,
  "search-none": () => <Search first="zeppelin" />,
  "search-not-whole": () => <Search first="harrow" whole={false} />,
};
