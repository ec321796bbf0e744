import type { Words } from "../../values/words.ts";
import type { RevisedDepartment } from "../revise/change.ts";
import { idRanges } from "./id-ranges.ts";
import type { ChangeNotice, PrintedChange } from "./page-content.ts";

/** "Revision B supersedes revision A". */
export const noticeTitle = ({ revision, supersedes }: ChangeNotice, words: Words): string =>
  words("packet_change_title", revision, supersedes);

/** What the page's department does now; null on the cover. */
export const actionText = ({ own, supersedes }: ChangeNotice, words: Words): string | null =>
  own && words(own.added ? "packet_action_added" : `packet_action_${own.action}`, supersedes);

/** The same in a word or two, where departments stand in a list. */
export function actionInShort({ action, withdrawn, added }: RevisedDepartment, words: Words): string {
  if (withdrawn) return words("packet_action_withdrawn");
  return words(added ? "packet_action_short_added" : `packet_action_short_${action}`);
}

/** Nothing changed that this reader reads; null: something did. */
export function unchangedText({ groups, own, supersedes }: ChangeNotice, words: Words): string | null {
  if (groups.length > 0 || own !== null) return null;
  return words("packet_change_nothing", supersedes);
}

/** What was there, or that nothing was. */
export const wasText = ({ kind, was }: PrintedChange, words: Words): string =>
  was ||
  words(kind === "row-added" || kind === "warning" ? "packet_change_not_there" : "packet_change_blank");

/** What is there now, or that it is gone. */
export const nowText = ({ kind, now }: PrintedChange, words: Words): string =>
  now || words(kind === "row-removed" || kind === "warning" ? "packet_change_gone" : "packet_change_blank");

/** "Receiving, Production"; null: none. */
export function departmentNames({ departments }: ChangeNotice, affected: boolean): string | null {
  const names = departments.filter(({ action, withdrawn }) =>
    affected ? action !== "none" && !withdrawn : action === "none",
  );
  return names.length > 0 ? names.map(({ name }) => name).join(", ") : null;
}

/** What becomes of labels and of the customer's sheet, a sentence each. */
export function labelSentences(
  { labels, resendInstructions }: Pick<ChangeNotice, "labels" | "resendInstructions">,
  words: Words,
): string[] {
  const said = (["replace", "print", "destroy", "keep"] as const).flatMap((what) => {
    const ids = labels?.[what] ?? [];
    return ids.length > 0 ? [words(`packet_labels_${what}`, idRanges(ids))] : [];
  });
  return [...said, ...(resendInstructions ? [words("packet_change_resend")] : [])];
}
