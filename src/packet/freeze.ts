import type { Answer } from "../checklist/answer.ts";
import type { Checklist } from "../checklist/checklist.ts";
import { missingCells } from "../checklist/readiness.ts";
import { detailOf, type WriteFound } from "../checklist/sense-checks/warnings.ts";
import type { CrmRecord } from "../crm/record.ts";
import { fieldKinds } from "../field-kinds/index.ts";
import type { CompiledField } from "../playbook/compile-playbook.ts";
import type { Company } from "../playbook/playbook.ts";
import { contentHash } from "../values/hash.ts";
import type { Words } from "../values/words.ts";
import { type FrozenField, type Packet, type PacketDepartment, packetVersion } from "./packet.ts";

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
  /** For the words of warnings and of places ("Salesforce"). */
  words: Words;
};

/** Freezes a checklist into a packet: questions, labels, answers and verdicts as they are now, so that nothing later changes it. */
export function freezePacket(checklist: Checklist, issue: Issue): Packet {
  const { playbook } = checklist.compiled;
  const stage = playbook.stages.find(({ id }) => id === checklist.input.stage);
  const packet: Omit<Packet, "hash"> = {
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
    fields: checklist.compiled.fields.flatMap((field) => frozen(checklist, field, issue.words)),
    figures: playbook.figures,
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
  return sealed(packet);
}

/** The packet with the hash of its content. */
export const sealed = (packet: Omit<Packet, "hash">): Packet => ({ ...packet, hash: contentHash(packet) });

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
    return { id, name, page, required, done, missing };
  });
}

/** What stands in the packet: every open question that is asked or has an answer. Dormant answers stay behind. */
function frozen(checklist: Checklist, compiled: CompiledField, words: Words): FrozenField[] {
  const { atLevel, full } = checklist;
  const { index, field } = compiled;
  const answer = full.answer(index);
  const asked = atLevel.asked[index] === 1;
  if (!full.asked[index] || (!asked && !answer)) return [];
  const {
    askedWhen: _askedWhen,
    why: _why,
    owner: _owner,
    dueFrom: _dueFrom,
    level: _level,
    prefill: _prefill,
    columns,
    ...rest
  } = field;
  const shown: FrozenField = { ...rest, state: stateOf(), ...contentOf(answer, words) };
  if (columns)
    shown.columns = columns.map(
      ({ askedWhen: _w, why: _y, owner: _o, dueFrom: _d, level: _l, ...column }) => column,
    );
  if (columns && asked && atLevel.required[index] && !atLevel.done[index]) {
    shown.missingCells = missingCells(atLevel, compiled);
    if (answer && "value" in answer) shown.value = answer.value;
  }
  return [shown];

  function stateOf(): FrozenField["state"] {
    if (answer?.state === "waiting" || answer?.state === "not-applicable") return answer.state;
    const done = asked ? atLevel.done[index] === 1 : full.done[index] === 1;
    if (answer && done) return answer.state;
    return asked && atLevel.required[index] ? "missing" : answer ? answer.state : "open";
  }
}

function contentOf(answer: Answer | undefined, words: Words): Partial<FrozenField> {
  switch (answer?.state) {
    case "answered":
      return answer.source.from === "record"
        ? { value: answer.value, from: words(`crm_${answer.source.crm}`) }
        : { value: answer.value };
    case "assumed":
      return { value: answer.value, confirmWith: answer.confirmWith };
    case "waiting":
      return {
        on: answer.on,
        ...(answer.by && { by: answer.by }),
        ...(answer.because && { because: answer.because }),
      };
    case "not-applicable":
      return { because: answer.because };
    default:
      return {};
  }
}
