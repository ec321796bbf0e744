import type { Checklist } from "../checklist/checklist.ts";
import type { Stand } from "../checklist/profile/standing.ts";
import { detailOf, type WriteFound } from "../checklist/sense-checks/warnings.ts";
import type { CrmRecord } from "../crm/record.ts";
import { fieldKinds } from "../field-kinds/index.ts";
import { arrange } from "../inbound/arrange.ts";
import type { Arrangement } from "../inbound/packages.ts";
import type { Company } from "../playbook/playbook.ts";
import type { Words } from "../values/words.ts";
import { announcedWith } from "./announced.ts";
import { frozenField } from "./frozen-field.ts";
import { frozenInbound } from "./frozen-inbound.ts";
import { goodsOfPacket } from "./goods-of-packet.ts";
import { type FrozenField, type Packet, type PacketDepartment, packetVersion } from "./packet.ts";
import { blocksThatStand } from "./page/blocks-that-stand.ts";
import { figuresNamed } from "./page/figures-named.ts";
import { visibleTo } from "./redact.ts";
import { revisionOf, type Why } from "./revise/revision-of.ts";
import { withSaidOptions } from "./said-options.ts";
import { sealed } from "./seal.ts";
import type { PacketContent } from "./signature.ts";

export type Issue = {
  number: string;
  revision: string;
  /** ISO date and time. */
  issuedAt: string;
  issuedBy: string;
  /** Issued although something was missing or blocking: who said so and why. */
  gaps: { name: string; reason: string } | null;
  record: CrmRecord;
  /** Over the playbook's own company. */
  company?: Company | undefined;
  /** Where the answers depart from the customer's standing requirements. */
  exceptions?: Stand[];
  /** What is in which package, where the rep has it otherwise than the rule gives. */
  arrangement?: Arrangement | undefined;
  /** The packet it supersedes, and why. */
  supersedes?: { packet: Packet; why: Why } | undefined;
  /** For the words of warnings and of places ("Salesforce"). */
  words: Words;
};

/** Freezes a checklist into a packet: questions, labels, answers and verdicts as they are now, so that nothing later changes it. */
export function freezePacket(checklist: Checklist, issue: Issue): Packet {
  const { playbook } = checklist.compiled;
  const stage = playbook.stages.find(({ id }) => id === checklist.input.stage);
  const packet: PacketContent = {
    schema: "whitespot-packet",
    version: packetVersion,
    number: issue.number,
    revision: issue.revision,
    issuedAt: issue.issuedAt,
    issuedBy: issue.issuedBy,
    for: null,
    company: issue.company ?? playbook.company,
    record: issue.record,
    recordReaders: playbook.recordReaders,
    stage: { id: checklist.input.stage, name: stage?.short ?? checklist.input.stage },
    playbook: { number: playbook.number, name: playbook.name, language: playbook.language },
    departments: departmentsOf(checklist),
    fields: checklist.compiled.fields
      .flatMap((field) => frozenField(checklist, field, issue.words))
      .map((field) => withSaidOptions(withException(field, issue.exceptions))),
    figures: playbook.figures,
    ...(playbook.order && { order: playbook.order }),
    warnings: checklist.warnings().map((warning) => ({
      id: warning.check.id,
      title: warning.check.title,
      detail: detailOf(warning, inWords(checklist, issue.words)),
      departments: warning.check.departments,
      blocks: warning.check.blocks ?? false,
      stops: warning.check.stops ?? false,
    })),
    gaps: issue.gaps,
  };
  const whole = withOwnBlocks(withAnnounced(withGoods(packet, checklist, issue), issue), issue.words);
  const { supersedes, words } = issue;
  if (!supersedes) return sealed(whole);
  const stops = playbook.stopsOnChange ?? {};
  const revises = revisionOf(supersedes.packet, { ...whole, hash: "" }, supersedes.why, stops, words);
  return sealed({ ...whole, revises });
}

/** Of every page what stands on it, and the figures it names: nothing reaches a packet later, so what does not stand now never will. */
function withOwnBlocks(packet: PacketContent, words: Words): PacketContent {
  const departments = packet.departments.map((department) => {
    const { page, id } = department;
    const blocks = blocksThatStand(
      page.blocks,
      { ...visibleTo({ ...packet, hash: "" }, id), hash: "" },
      words,
    );
    return { ...department, page: { ...page, blocks } };
  });
  return { ...packet, departments, figures: figuresNamed(packet.figures, departments) };
}

/** The dock's calendar goes on from what the revision before put there. */
function withAnnounced(packet: Omit<Packet, "hash">, { supersedes, words }: Issue): Omit<Packet, "hash"> {
  const announced = announcedWith(packet, supersedes?.packet.announced, words);
  return announced.length > 0 ? { ...packet, announced } : packet;
}

/** Every copy numbers its packages alike, so what is in which is settled here, once. */
function withGoods(packet: Omit<Packet, "hash">, checklist: Checklist, issue: Issue): Omit<Packet, "hash"> {
  const inbound = frozenInbound(checklist);
  if (!inbound) return packet;
  const whole = { ...packet, inbound };
  const goods = goodsOfPacket({ ...whole, hash: "" }, issue.words);
  return goods ? { ...whole, arrangement: arrange(goods, issue.arrangement) } : whole;
}

function withException(field: FrozenField, exceptions: Stand[] = []): FrozenField {
  const by = exceptions.find((one) => one.exception && one.field.id === field.id)?.by;
  return by ? { ...field, exception: { requires: by.value, since: by.since, why: by.why ?? "" } } : field;
}

/** A found value as a person reads it. */
export const inWords =
  (checklist: Checklist, words: Words): WriteFound =>
  ({ ref, value }) => {
    const [id = "", part] = ref.split(".");
    const field = checklist.compiled.playbook.fields.find((one) => one.id === id);
    const shape = part ? field?.columns?.find((column) => column.id === part) : field;
    return (shape && fieldKinds.get(shape.kind)?.toText(value, shape, words)) ?? String(value);
  };

/** Every department with something to read; receiving is among them whenever its page can say that nothing is coming. */
function departmentsOf(checklist: Checklist): PacketDepartment[] {
  const ready = new Map(checklist.departments().map((department) => [department.id, department]));
  return checklist.compiled.playbook.departments.flatMap(({ id, name, page }) => {
    const { required = 0, done = 0, missing = [] } = ready.get(id) ?? {};
    const saysNothing = page?.blocks.some(({ kind }) => kind === "nothing") === true;
    if (!page || (!ready.has(id) && !saysNothing)) return [];
    return {
      id,
      name,
      page: { title: page.title, blocks: page.blocks, ...(page.due && { due: page.due }) },
      required,
      done,
      missing,
    };
  });
}
