import type { Answer } from "../../../src/checklist/answer.ts";
import { prefillFrom } from "../../../src/checklist/prefill.ts";
import { readWorkedDeal } from "../../../src/checklist/worked-deal.ts";
import { fieldsRead } from "../../../src/conditions/condition.ts";
import type { CompiledPlaybook } from "../../../src/playbook/compile-playbook.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";
import { failed, ok, type Result } from "../../../src/values/result.ts";
import { type AskedPreview, isSampleId } from "../../messages/preview-address.ts";
import { clock, today } from "../../platform/clock.ts";
import { type Deal, readDeal, storedChecklist } from "../../storage/deals.ts";
import { datesMoved } from "./dates-moved.ts";
import { sampleDeal } from "./samples.ts";

type Known = Pick<Deal, "record" | "answers" | "stage">;

/** A deal to try a playbook on, out of reach of the database. Problem preview-no-deal: there is none of that name. */
export async function previewDeal(asked: AskedPreview, compiled: CompiledPlaybook): Promise<Result<Deal>> {
  const known = "stored" in asked.deal ? await stored(asked.deal.stored) : await sample(asked.deal.sample);
  if (!known) return failed("preview-no-deal");
  const { record, answers, stage } = known;
  return ok({
    key: "preview",
    record,
    checklist: null,
    answers: {
      ...prefillFrom(record, compiled.playbook, clock().toISOString()),
      ...(asked.answered ? answers : ofGates(answers, compiled)),
    },
    compiled,
    stage: asked.stage === null ? stage : { kind: "open", stage: asked.stage, known: true },
    packets: [],
    repName: "",
    lastPacket: null,
    unwatched: [],
  });
}

/** Its answers fit the questions a company starts with; those the playbook asks no more are not shown. */
async function sample(id: string): Promise<Known | null> {
  if (!isSampleId(id)) return null;
  const worked = await sampleDeal(id);
  const deal = readWorkedDeal(datesMoved(worked, worked.deal.closeDate, today()), starterPlaybook());
  if (!deal.ok) throw new Error(`The sample deal ${id} cannot be read: ${deal.problem.code}`);
  const { record, answers, stage } = deal.value;
  return { record, answers, stage: { kind: "open", stage, known: true } };
}

async function stored(key: string): Promise<Known | null> {
  const checklist = await storedChecklist(key);
  return checklist ? readDeal(checklist.record, checklist.readAt) : null;
}

/** What opens branches: a rep finds the rest of a new deal unanswered. */
function ofGates(answers: Record<string, Answer>, { playbook }: CompiledPlaybook): Record<string, Answer> {
  const gates = new Set(playbook.fields.flatMap(({ askedWhen }) => (askedWhen ? fieldsRead(askedWhen) : [])));
  return Object.fromEntries(Object.entries(answers).filter(([field]) => gates.has(field)));
}
