import type { HistoryEntry } from "../../src/checklist/history.ts";

/** One deal in one place, as the extension keeps it; begun with what another place knew, if anything. */
export class Place {
  entries: HistoryEntry[] = [];
  values = new Map<string, unknown>();
  constructor(
    readonly who: string,
    from?: Place,
  ) {
    this.entries = [...(from?.entries ?? [])];
    this.values = new Map(from?.values);
  }
}
