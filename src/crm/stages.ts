import { byHand, type CrmRecord, practice } from "./record.ts";

/** Per CRM, its own stage names to our stages. */
export type StageMap = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The practice deal's own stages, whatever a playbook says of real CRMs. */
export const practiceStages: StageMap = {
  [practice]: { Qualify: "qualify", Quote: "quote", Commit: "commit", Won: "won" },
};

/** What the CRM's own flag says. */
export const won = "won";

/** Begins with the first packet of a won deal: no CRM has a name for it, and nobody chooses it. */
export const release = "release";

/** What a deal counts as while nobody has said what the CRM's name for its stage means. */
const untranslated = "quote";

/** Stages that deals come to without anybody's saying: a playbook may call them what it likes, but not do without them. */
export const neededStages: readonly string[] = [untranslated, won];

/** Stages our rules know by name, which a manager cannot remove. */
export const fixedStages: readonly string[] = [...neededStages, release];

/** A lost deal is at no stage of a playbook; this is what it is kept under. */
export const lostStage = "lost";

/** The stages a rep may say a deal is in. */
export const stagesToChoose = <Stage extends { id: string }>(stages: readonly Stage[]): Stage[] =>
  stages.filter(({ id }) => id !== release);

export type KnownStage =
  /** `known: false`: the CRM's name is in no map, so it counts as quote until somebody says which it is. */
  | { kind: "open"; stage: string; known: boolean }
  /** Nothing is due on a lost deal. */
  | { kind: "lost" };

/**
 * Our stage of a record, one of `stages`. Won or lost comes from the CRM's own flag where there is one, never from the words.
 * What a rep said of a stage that was removed meanwhile does not count: nothing would ever be due.
 */
export function stageOf(
  record: Pick<CrmRecord, "crm" | "stage" | "closed">,
  maps: StageMap[],
  stages: readonly { id: string }[],
): KnownStage {
  if (record.closed === "lost") return { kind: "lost" };
  if (record.closed === "won") return { kind: "open", stage: won, known: true };
  const name = record.stage ?? "";
  const meanings = maps.flatMap((map) => {
    const names = Object.hasOwn(map, record.crm) ? map[record.crm] : undefined;
    return names && Object.hasOwn(names, name) ? [names[name] as string] : [];
  });
  // By hand it is chosen among our own stages.
  const said = record.crm === byHand ? [name, ...meanings] : meanings;
  const stage = said.find((one) => stages.some(({ id }) => id === one));
  return stage === undefined
    ? { kind: "open", stage: untranslated, known: false }
    : { kind: "open", stage, known: true };
}

/** A won deal goes on to release with its first packet, where there is such a stage. */
export function stageWithPackets(
  stage: KnownStage,
  packets: number,
  stages: readonly { id: string }[],
): KnownStage {
  const released = packets > 0 && stage.kind === "open" && stage.stage === won;
  return released && stages.some(({ id }) => id === release) ? { ...stage, stage: release } : stage;
}
