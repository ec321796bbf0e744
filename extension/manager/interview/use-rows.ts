import { useState } from "preact/hooks";
import { spotsOf } from "../../../src/playbook/editing/edits/white-spots.ts";
import { today } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { useBook } from "../book-context.ts";
import type { Row } from "./use-spot.ts";

/**
 * A department's rows: what was written down, and where a new one is wanted a blank one, which is stored with its first word. The
 * next need is mostly told by the same person.
 */
export function useRows(department: string) {
  const { playbook } = useBook();
  const spots = spotsOf(playbook, department);
  const [blank, setBlank] = useState({ id: newId(), wanted: false });
  const isStored = spots.some(({ id }) => id === blank.id);
  const from = spots.at(-1)?.from;
  const rows: Row[] = spots.map((spot) => ({ spot, stored: true }));
  if (!isStored && (blank.wanted || spots.length === 0))
    rows.push({
      spot: { id: blank.id, department, need: "", ...(from && { from }), on: today() },
      stored: false,
    });
  return {
    rows,
    /** The id of the row that is blank from now on. */
    addRow: (): string => {
      const id = isStored ? newId() : blank.id;
      setBlank({ id, wanted: true });
      return id;
    },
    /** Of a row that is taken away: the id of the row a person goes on with. It does not stay as a blank one. */
    leaveRow: (id: string): string => {
      const at = spots.findIndex((spot) => spot.id === id);
      const next = id === blank.id ? newId() : blank.id;
      if (id === blank.id) setBlank({ id: next, wanted: false });
      return rows.filter(({ spot }) => spot.id !== id).at(Math.min(at, rows.length - 2))?.spot.id ?? next;
    },
  };
}
