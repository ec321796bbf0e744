import { byHand, type CrmRecord, practice } from "./record.ts";

/** Per CRM, its own stage names to our stages. */
export type StageMap = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The practice deal's own stages, whatever a playbook says of real CRMs. */
export const practiceStages: StageMap = {
  [practice]: { Qualify: "qualify", Quote: "quote", Commit: "commit", Won: "won" },
};

/** Begins with the first packet of a won deal: no CRM has a name for it, and nobody chooses it. */
export const release = "release";

/** The stages a rep may say a deal is in. */
export const stagesToChoose = <Stage extends { id: string }>(stages: readonly Stage[]): Stage[] =>
  stages.filter(({ id }) => id !== release);

export type KnownStage =
  /** `known: false`: the CRM's name is in no map, so it counts as quote until somebody says which it is. */
  | { kind: "open"; stage: string; known: boolean }
  /** Nothing is due on a lost deal. */
  | { kind: "lost" };

/** Our stage of a record. Won or lost comes from the CRM's own flag where there is one, never from the words. */
export function stageOf(record: Pick<CrmRecord, "crm" | "stage" | "closed">, maps: StageMap[]): KnownStage {
  if (record.closed === "lost") return { kind: "lost" };
  if (record.closed === "won") return { kind: "open", stage: "won", known: true };
  const name = record.stage ?? "";
  // Chosen by hand among our own stages.
  if (record.crm === byHand && name) return { kind: "open", stage: name, known: true };
  for (const map of maps) {
    const names = Object.hasOwn(map, record.crm) ? map[record.crm] : undefined;
    if (names && Object.hasOwn(names, name))
      return { kind: "open", stage: names[name] as string, known: true };
  }
  return { kind: "open", stage: "quote", known: false };
}
