import { useState } from "preact/hooks";
import { StorageProblem } from "../storage-problem.tsx";
import type { OpenDeal } from "./open-deal.ts";
import { SearchPage } from "./search-page.tsx";
import { useSearch } from "./use-search.ts";
import { useStageNames } from "./use-stage-names.ts";

/** Search, joined to the database. `ready`: it is open and holds a playbook. */
export function SearchDeals({ ready, onOpen }: { ready: boolean; onOpen: OpenDeal }) {
  const [text, setText] = useState("");
  const { shown, whole, problem, more } = useSearch(ready, text);
  const stageName = useStageNames(ready);
  if (problem) return <StorageProblem problem={problem} />;
  return <SearchPage {...{ text, shown, whole, stageName, onOpen }} onText={setText} onMore={more} />;
}
