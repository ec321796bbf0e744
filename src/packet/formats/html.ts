import { canonicalJson } from "../../values/hash.ts";
import type { Words } from "../../values/words.ts";
import type { Packet } from "../packet.ts";
import { packetElementId, pageHashAttribute } from "../packet-element.ts";
import { coverPage } from "../page/cover-page.ts";
import { departmentPage, departmentsWithPage } from "../page/department-page.ts";
import { packetFooter } from "../page/packet-head.ts";
import { pageHash } from "../page-text.ts";
import { htmlCover } from "./html-cover.ts";
import { htmlDepartment } from "./html-department.ts";
import { htmlDocument, htmlSheet } from "./html-document.ts";
import { Markup, markup } from "./markup.ts";
import type { TextFormat } from "./packet-format.ts";

/** The packet of record: one file that needs nothing else, with the packet's JSON inside. No script in it can run. */
export const html: TextFormat = { id: "html", fileExtension: "html", mimeType: "text/html", write };

function write(packet: Packet, words: Words): string {
  const whole = packet.for === null;
  const departments = departmentsWithPage(packet).filter(({ id }) => whole || id === packet.for);
  const pages = departments.map(({ id }) =>
    htmlDepartment(departmentPage(packet, id, words), words, whole ? 2 : 1),
  );
  const cover = whole ? [htmlCover(coverPage(packet, words), words)] : [];
  const body = htmlSheet([...cover, ...pages], packetFooter(packet, words));
  const data = markup`<script type="application/json" id="${packetElementId}" ${new Markup(pageHashAttribute)}="${pageHash(body.html)}">${dataBlock(packet)}</script>`;
  return htmlDocument(titleOf(packet), body, data, words);
}

/** "HP-26-0147 A Receiving: Harrow Marine - 4 generator skids". */
function titleOf(packet: Packet): string {
  const department = packet.departments.find(({ id }) => id === packet.for)?.name;
  const what = packet.record.name ?? packet.record.id;
  const name = [packet.number, packet.revision, department].filter(Boolean).join(" ");
  return `${name}: ${what}`;
}

/** JSON inside HTML: without "<" nothing can close the element or open a comment. */
const dataBlock = (packet: Packet): Markup => new Markup(canonicalJson(packet).replaceAll("<", "\\u003c"));
