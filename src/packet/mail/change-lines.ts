import type { Words } from "../../values/words.ts";
import type { Packet } from "../packet.ts";
import { changeNotice } from "../page/change-notice.ts";
import { actionText, noticeTitle, nowText, wasText } from "../page/notice-words.ts";
import { oneLine } from "./one-line.ts";

/** A mail says whether it is worth opening the page at once; everything else stands there. */
const mostNamed = 4;

/** What a new revision changes for whoever gets this copy, shortly; nothing for a first issue. */
export function changeLines(copy: Packet, words: Words): string[] {
  const notice = changeNotice(copy);
  if (!notice) return [];
  const { groups, effectivity, reason } = notice;
  const changes = groups.flatMap(({ changes }) => changes);
  const more = changes.length + notice.more - mostNamed;
  return [
    noticeTitle(notice, words),
    actionText(notice, words) ?? "",
    effectivity && `${words("packet_change_effective")} ${oneLine(effectivity, 100)}`,
    reason && `${words("packet_change_why")} ${oneLine(reason, 200)}`,
    ...changes
      .slice(0, mostNamed)
      .map((change) =>
        words(
          "packet_change_line",
          oneLine(change.label, 60),
          oneLine(wasText(change, words), 40),
          oneLine(nowText(change, words), 40),
        ),
      ),
    more > 0 ? words.count("packet_change_more", more) : "",
  ];
}
