import type { SenseCheck } from "../../playbook/sense-check.ts";
import type { Evaluation } from "../evaluation.ts";
import { checkKindOf } from "./index.ts";
import { type Finding, type Found, fieldOf, lookAt } from "./look.ts";

/** A sense check that found something. It never blocks saving; `blocks` refuses the packet. */
export type Warning = { check: SenseCheck; findings: Finding[] };

/** How a found value is written: as a person reads it on screen, as codes and ISO dates in replay. */
export type WriteFound = (found: Found) => string;

/** Runs the playbook's checks over an evaluation with every level on, again only those that read what changed. */
export class SenseChecks {
  private readonly found = new Map<SenseCheck, Finding[]>();
  private readonly byField = new Map<string, SenseCheck[]>();
  private readonly stale = new Set<SenseCheck>();

  constructor(private readonly evaluation: Evaluation) {
    for (const check of evaluation.compiled.playbook.senseChecks) {
      this.stale.add(check);
      for (const field of new Set(checkKindOf(check).reads(check).map(fieldOf)))
        this.byField.set(field, [...(this.byField.get(field) ?? []), check]);
    }
  }

  changed(fields: number[]): void {
    for (const index of fields)
      for (const check of this.byField.get(this.evaluation.compiled.fields[index]?.field.id ?? "") ?? [])
        this.stale.add(check);
  }

  warnings(): Warning[] {
    const look = this.stale.size > 0 ? lookAt(this.evaluation) : null;
    for (const check of this.stale) if (look) this.found.set(check, checkKindOf(check).find(check, look));
    this.stale.clear();
    return this.evaluation.compiled.playbook.senseChecks.flatMap((check) => {
      const findings = this.found.get(check) ?? [];
      return findings.length > 0 ? [{ check, findings }] : [];
    });
  }
}

const named = /\{(\d)\}/g;

/** What was seen, in the words of the check: one part per row that triggers it. */
export function detailOf({ check, findings }: Warning, write: WriteFound): string {
  const text = (part: Finding[number] | undefined): string => {
    if (Array.isArray(part)) return part.map(write).join(", ");
    return part === undefined ? "" : typeof part === "object" ? write(part) : String(part);
  };
  const details = findings.map((finding) => {
    const valueAt = (at: string) => text(finding[Number(at)]);
    const lacksOne = (piece: string) => [...piece.matchAll(named)].some(([, at = ""]) => valueAt(at) === "");
    return check.detail
      .replace(/\[([^\]]*)\]/g, (_, piece: string) => (lacksOne(piece) ? "" : piece))
      .replace(named, (_, at: string) => valueAt(at));
  });
  return [...new Set(details)].filter(Boolean).join("; ");
}
