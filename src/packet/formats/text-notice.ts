import type { Words } from "../../values/words.ts";
import {
  actionInShort,
  actionText,
  departmentNames,
  labelSentences,
  noticeTitle,
  nowText,
  unchangedText,
  wasText,
} from "../page/notice-words.ts";
import type { ChangeNotice } from "../page/page-content.ts";
import { plainValue, ruled, wrap } from "./text-layout.ts";

/** The change notice as text, ruled off from the page it heads. */
export function textNotice(notice: ChangeNotice | null, words: Words): string[] {
  if (!notice) return [];
  const { groups, more, effectivity, reason, revision } = notice;
  const labelled = (key: string, text: string | null): string[] =>
    text ? [wrap(`${words(key)} ${text}`)] : [];
  const action = actionText(notice, words);
  const unchanged = unchangedText(notice, words);
  const lines = [
    ...(action ? [wrap(action)] : []),
    ...labelled("packet_change_effective", plainValue(effectivity)),
    ...labelled("packet_change_why", plainValue(reason)),
    ...(unchanged ? [wrap(unchanged)] : []),
    ...groups.flatMap(({ heading, changes }) => [
      ...(heading ? [wrap(words("packet_label", heading), " |  ")] : []),
      ...changes.map((change) => {
        const said = [change.label, wasText(change, words), nowText(change, words)].map(plainValue);
        return wrap(words("packet_change_line", ...said), " |  ", " |    ");
      }),
    ]),
    ...(more > 0 ? [wrap(words.count("packet_change_more", more))] : []),
    ...labelSentences(notice, words).map((line) => wrap(line)),
    ...(notice.own === null ? actions(notice, words) : []),
    ...labelled("packet_change_acknowledge", departmentNames(notice, true)),
    ...labelled("packet_change_not_affected", departmentNames(notice, false)),
    ...(groups.length > 0 && notice.own !== null ? [wrap(words("packet_change_marked", revision))] : []),
  ];
  return [[ruled(noticeTitle(notice, words).toUpperCase(), "="), ...lines].join("\n")];
}

const actions = ({ departments }: ChangeNotice, words: Words): string[] =>
  departments.map((department) => {
    const { name, action, withdrawn } = department;
    const sign =
      action === "none" || withdrawn ? "" : `  ${words("packet_change_acknowledged")} ______________`;
    return `${name.padEnd(24)} ${actionInShort(department, words).padEnd(12)}${sign}`.trimEnd();
  });
