import { useEffect, useMemo, useState } from "preact/hooks";
import { type CrmRecord, practice } from "../../src/crm/record.ts";
import type { Problem } from "../../src/values/result.ts";
import { onReadAsked, tellAsPage } from "../messages/as-page.ts";
import { today } from "../platform/clock.ts";
import { live } from "../storage/live.ts";
import { type PracticeSoFar, practiceSoFar, startPracticeOver } from "../storage/practice.ts";
import { ownedBy, practiceDeal, practiceKey } from "./practice-deal.ts";

/** The practice deal, as it was left, shown to the panel the way a CRM's page shows its deal. */
export function usePractice(repName: string) {
  const [soFar, setSoFar] = useState<PracticeSoFar | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [deal, setDeal] = useState<CrmRecord | null>(null);
  useEffect(
    () =>
      live(
        () => practiceSoFar(practiceKey),
        (read) => {
          setSoFar(read);
          setProblem(null);
          // Dates and stage as they were begun with; from here on this page decides them.
          setDeal((shown) => shown ?? read.record ?? practiceDeal(today(), location.href));
        },
        setProblem,
      ),
    [],
  );
  const record = useMemo(() => deal && ownedBy({ ...deal, url: location.href }, repName), [deal, repName]);
  useShown(record);
  return {
    record,
    packet: soFar?.packet ?? null,
    begun: soFar?.record != null,
    problem,
    moveTo: (stage: string) => setDeal((was) => was && { ...was, stage }),
    async startOver(): Promise<void> {
      const result = await startPracticeOver(practiceKey);
      if (result.ok) setDeal(practiceDeal(today(), location.href));
      else setProblem(result.problem);
    },
  };
}

/** Tells the panel what this page shows, for as long as it does. */
function useShown(record: CrmRecord | null): void {
  useEffect(() => {
    if (!record) return;
    const tell = (): void =>
      void tellAsPage({ kind: "reading", crm: practice, reading: { kind: "record", record } });
    tell();
    return onReadAsked(tell);
  }, [record]);
  useEffect(() => () => void tellAsPage({ kind: "page-gone" }), []);
}
