import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { FoundRow } from "./found-row.tsx";
import type { OpenDeal } from "./open-deal.ts";
import { SearchNothing } from "./search-nothing.tsx";
import { ShowMore } from "./show-more.tsx";
import type { Shown } from "./use-search.ts";
import type { StageName } from "./use-stage-names.ts";
import "../../inputs/input.css";
import "./deal-lists.css";
import "./search-page.css";

type Props = {
  text: string;
  shown: Shown | null;
  /** Every deal has been taken in. */
  whole: boolean;
  stageName: StageName;
  onText: (text: string) => void;
  onOpen: OpenDeal;
  onMore: () => void;
};

const list = "search-results";
const optionId = (at: number): string => `${list}-${at}`;

/** One box over everything. The focus stays in it: arrows go through what was found, Enter opens it. */
export function SearchPage({ text, shown, whole, stageName, onText, onOpen, onMore }: Props) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(-1);
  const deals = shown?.result?.deals ?? [];
  // Enter may come before the answer does, from a scanner always: then it opens the first of that answer, and none of the last.
  const [entered, setEntered] = useState(false);
  const answered = shown?.text === text;
  useEffect(() => input.current?.focus(), []);
  useEffect(() => document.getElementById(optionId(active))?.scrollIntoView({ block: "nearest" }), [active]);

  const open = (at: number): void => {
    const key = deals[at]?.summary.checklist;
    if (key !== undefined) onOpen(key);
  };
  useEffect(() => {
    if (!entered || !answered) return;
    setEntered(false);
    open(Math.max(active, 0));
  }, [entered, answered]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // A word that is still being composed takes these keys itself.
    if (event.isComposing) return;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key];
    if (to !== undefined && deals.length > 0) setActive(Math.max(-1, Math.min(to, deals.length - 1)));
    else if (event.key === "Enter") setEntered(true);
    else if (event.key === "Escape" && text !== "") onText("");
    else return;
    event.preventDefault();
  };
  return (
    <main class="list-page">
      <div class="search-box">
        <h1 class="visually-hidden">{words("search_title")}</h1>
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          // biome-ignore lint/a11y/noRedundantRoles: without a datalist it is a plain box to a screen reader
          role="combobox"
          list={undefined}
          class="control"
          value={text}
          placeholder={words("search_placeholder")}
          aria-label={words("search_title")}
          aria-controls={list}
          aria-expanded={deals.length > 0}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 && active < deals.length ? optionId(active) : undefined}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          onInput={(event) => {
            setActive(-1);
            setEntered(false);
            onText(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p class="search-said" role="status">
        {!whole && words("search_not_whole")}
        <span class="visually-hidden">
          {deals.length > 0
            ? words.count("search_found", deals.length)
            : whole && shown?.result && words("search_none", shown.text.trim())}
        </span>
      </p>
      {deals.length === 0 && shown && <SearchNothing shown={shown} whole={whole} />}
      <div class="list-group" hidden={deals.length === 0}>
        <div id={list} role="listbox" aria-label={words("search_results")} tabIndex={-1}>
          {deals.map((deal, at) => (
            <FoundRow
              key={deal.summary.checklist}
              {...{ deal, stageName }}
              id={optionId(at)}
              active={at === active}
              onOpen={() => open(at)}
            />
          ))}
        </div>
      </div>
      {shown?.result?.more && <ShowMore shown={deals.length} onMore={onMore} />}
    </main>
  );
}
