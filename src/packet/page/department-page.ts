import type { PageBlock } from "../../playbook/page-block.ts";
import type { Words } from "../../values/words.ts";
import type { Packet, PacketDepartment } from "../packet.ts";
import { visibleTo } from "../redact.ts";
import { resolveBlocks } from "./blocks.ts";
import { changeNotice } from "./change-notice.ts";
import { exceptionItems } from "./exceptions.ts";
import { openItems } from "./open-items.ts";
import { lockedNotApplicable, packetHead, printedWarnings } from "./packet-head.ts";
import type { DepartmentPage, Line, OpenItems } from "./page-content.ts";
import { type PageContext, pageScope, standing } from "./page-context.ts";
import { readableAnswers } from "./readable-answers.ts";
import { anyRowLeft, isMet } from "./rows-where.ts";

/**
 * One department's page, ready for any format to lay out: only what that department may read, in the order of its work.
 * Throws for a department the packet does not have.
 */
export function departmentPage(packet: Packet, departmentId: string, words: Words): DepartmentPage {
  const department = packet.departments.find(({ id }) => id === departmentId);
  if (!department) throw new Error(`Packet ${packet.number} has no department ${departmentId}`);
  // One place decides what a department may see: the page in the whole packet is the page of its own copy.
  const copy =
    packet.for === departmentId ? packet : { ...visibleTo(packet, departmentId), hash: packet.hash };
  const answers = readableAnswers(copy);
  const { title, blocks } = department.page;
  const context: PageContext = { answers, words, blocks, shown: new Set() };
  return {
    head: packetHead(packet, words),
    change: changeNotice(copy),
    department: { id: department.id, name: department.name },
    title,
    headline: headline(blocks, context) ?? [{ value: packet.record.name ?? packet.record.id }],
    readiness: blocks.some(({ kind }) => kind === "readiness") ? verdict(department) : null,
    open: withoutRegister(openItems(answers, words), blocks),
    exceptions: exceptionItems(answers, words),
    notApplicable: lockedNotApplicable(answers),
    warnings: printedWarnings(copy.warnings),
    blocks: resolveBlocks(context),
  };
}

/** Departments of a packet that have something to read, in the playbook's order. */
export const departmentsWithPage = (packet: Packet): PacketDepartment[] =>
  packet.departments.filter(({ page }) => page.blocks.length > 0);

/** What has a register of its own on the page is not listed at its head as well. */
const withoutRegister = (open: OpenItems, blocks: PageBlock[]): OpenItems =>
  blocks.some(({ kind }) => kind === "assumptions") ? { ...open, assumed: [] } : open;

const verdict = ({ missing }: PacketDepartment) => ({ ready: missing.length === 0, missing: missing.length });

function headline(blocks: PageBlock[], context: PageContext): Line | null {
  for (const block of blocks) {
    if (block.kind !== "headline" || !isMet(block.when, context.answers.read)) continue;
    if (block.whenRows && !anyRowLeft(context.answers, block.whenRows)) continue;
    const [first] = standing(block.lines, pageScope(context));
    if (first) return first;
  }
  return null;
}
