import type { Words } from "../../values/words.ts";
import type { Packet } from "../packet.ts";
import { coverPage } from "../page/cover-page.ts";
import { departmentPage, departmentsWithPage } from "../page/department-page.ts";
import { packetFooter } from "../page/packet-head.ts";
import type { CoverPage, DepartmentPage, LabelledValue, PacketHead } from "../page/page-content.ts";
import { displayable } from "./displayable.ts";
import type { TextFormat } from "./packet-format.ts";
import { textBlock } from "./text-blocks.ts";
import { plainValue, textWidth, wrap } from "./text-layout.ts";
import { textItem, textLine, textOpen, textSection, textWarnings } from "./text-lines.ts";
import { textNotice } from "./text-notice.ts";

/** For an e-mail: the same pages in the same order, without anything a mail program could spoil. */
export const text: TextFormat = {
  id: "text",
  folder: "text",
  fileExtension: "txt",
  mimeType: "text/plain",
  write,
};

function write(issued: Packet, words: Words): string {
  const packet = shown(issued);
  const departments = departmentsWithPage(packet).filter(
    ({ id }) => packet.for === null || id === packet.for,
  );
  const pages = [
    ...(packet.for === null ? [textCover(coverPage(packet, words), words)] : []),
    ...departments.map(({ id }) => textDepartment(departmentPage(packet, id, words), words)),
  ];
  return `${pages.join(`\n\n\n`)}\n\n${"-".repeat(textWidth)}\n${wrap(packetFooter(packet, words))}\n`;
}

/** Every text of it as it may stand on a page: a playbook's words come from a file of anybody's, as answers do. */
const shown = (packet: Packet): Packet =>
  JSON.parse(JSON.stringify(packet), (_, part) => (typeof part === "string" ? displayable(part) : part));

function textHead(head: PacketHead, lines: string[], words: Words): string {
  const rule = "=".repeat(textWidth);
  const issue = `${words("packet_issued")} ${head.issuedAt} ${words("packet_by")} ${plainValue(head.issuedBy)}`;
  const number = `${head.number}  ${words("packet_revision", head.revision)}`;
  return [
    rule,
    ...[head.practice ? words("packet_practice") : "", ...lines, number, issue]
      .filter((line) => line !== "")
      .map((line) => wrap(line)),
    rule,
  ].join("\n");
}

function textDepartment(page: DepartmentPage, words: Words): string {
  const { head } = page;
  const headline = textLine(page.headline, words);
  const names = [head.accountName, head.recordName]
    .map(plainValue)
    .filter((name) => name !== headline && name !== "");
  return [
    textHead(head, [`${page.department.name}: ${page.title}`, headline, names.join(" - ")], words),
    ...textNotice(page.change, words),
    ...textOpen(head, page.readiness, page.open, words),
    ...textWarnings(page.warnings, words),
    ...listed("packet_exceptions", page.exceptions, words),
    ...page.blocks.map((block) => textBlock(block, words)),
    ...listed("packet_not_applicable_items", page.notApplicable, words),
    textReply(words),
  ].join("\n\n");
}

function textCover(cover: CoverPage, words: Words): string {
  const { head } = cover;
  const departments = cover.departments.map(({ name, required, done }) => {
    const state =
      done >= required ? words("packet_cover_complete") : words.count("packet_cover_lacks", required - done);
    return `${name.padEnd(24)} ${words("packet_cover_done_of", done, required)}  ${state}`;
  });
  return [
    textHead(
      head,
      [`${plainValue(head.company)}: ${words("packet_cover_title")}`, plainValue(head.recordName)],
      words,
    ),
    ...textNotice(cover.change, words),
    ...textOpen(head, null, cover.open, words),
    ...textWarnings(cover.warnings, words),
    ...listed("packet_exceptions", cover.exceptions, words),
    textSection(
      words("packet_cover_facts"),
      cover.facts.map((item) => textItem(item, words)),
    ),
    textSection(words("packet_cover_departments"), departments),
    ...listed("packet_not_applicable_items", cover.notApplicable, words),
  ].join("\n\n");
}

const listed = (key: string, items: LabelledValue[], words: Words): string[] =>
  items.length === 0
    ? []
    : [
        textSection(
          words(key),
          items.map((item) => textItem(item, words)),
        ),
      ];

function textReply(words: Words): string {
  const ticks = ["packet_reply_accepted", "packet_reply_issues", "packet_reply_returned"];
  return [
    `${words("packet_reply")} ${ticks.map((key) => `[ ] ${words(key)}`).join("  ")}`,
    `${words("packet_reply_wrong")} ${"_".repeat(20)}`,
  ].join("\n");
}
