import type { Words } from "../../values/words.ts";
import type {
  LabelledValue,
  Line,
  OpenItems,
  PacketHead,
  PrintedWarning,
  PrintedWarnings,
  Shown,
} from "../page/page-content.ts";
import { plainValue, ruled, wrap } from "./text-layout.ts";

export function textLine(line: Line, words: Words): string {
  return line
    .map((piece) => {
      if (typeof piece === "string") return piece;
      return piece.changed
        ? `${pieceText(piece, words)} ${words("packet_change_mark")}`
        : pieceText(piece, words);
    })
    .join("");
}

function pieceText(piece: Shown, words: Words): string {
  if (piece.mark === "missing" || piece.mark === "waiting") return `[${plainValue(piece.value)}]`;
  const value = plainValue(piece.value);
  return piece.mark === "assumed" ? `${value} (${words("packet_assumed")})` : value;
}

export const textItem = ({ label, value }: LabelledValue, words: Words, bullet = "- "): string =>
  wrap(value.length > 0 ? `${words("packet_label", label)} ${textLine(value, words)}` : label, bullet);

export const textWarnings = ({ stops, others }: PrintedWarnings, words: Words): string[] => {
  const text = ({ title, detail }: PrintedWarning) => (detail ? `${title}: ${plainValue(detail)}` : title);
  const lines = [
    ...stops.map((stop) => wrap(`${words("packet_stop")} ${text(stop)}`, "!! ")),
    ...others.map((warning) => wrap(text(warning), "! ")),
  ];
  return lines.length > 0 ? [lines.join("\n")] : [];
};

/** The same order as on paper: gaps, verdict, waiting, assumed, missing. */
export function textOpen(
  { gaps }: PacketHead,
  readiness: { ready: boolean; missing: number } | null,
  { waiting, assumed, missing }: OpenItems,
  words: Words,
): string[] {
  const items = (key: string, list: LabelledValue[]): string[] =>
    list.length > 0 ? [`${words(key)}:\n${list.map((item) => textItem(item, words)).join("\n")}`] : [];
  const lists = [
    ...items("packet_waiting_for", waiting),
    ...items("packet_assumed_items", assumed),
    ...items("packet_missing_items", missing),
  ];
  return [
    ...(gaps ? [wrap(`${words("packet_gaps")}. ${plainValue(gaps.name)}: ${plainValue(gaps.reason)}`)] : []),
    ...(readiness
      ? [readiness.ready ? words("packet_ready") : words.count("packet_not_ready", readiness.missing)]
      : []),
    ...(lists.length > 0 ? [[ruled(words("packet_open_items")), ...lists].join("\n")] : []),
  ];
}

export const textSection = (heading: string, lines: string[]): string =>
  [ruled(heading), ...lines].join("\n");
