import { useEffect, useState } from "preact/hooks";
import type { ItemRef } from "../../../src/playbook/editing/edits/item.ts";
import { type Readings, readingsOf } from "../../../src/playbook/editing/edits/reads.ts";
import { idle } from "../../platform/idle.ts";
import { useBook } from "../book-context.ts";

/** Who reads an answer, once there is time to look through every page and check; null until then. */
export function useReadings({ field, column }: ItemRef): Readings | null {
  const { playbook } = useBook();
  const [found, setFound] = useState<Readings | null>(null);
  useEffect(() => {
    let gone = false;
    void idle().then(() => {
      if (!gone) setFound(readingsOf(playbook, { field, column }));
    });
    return () => {
      gone = true;
    };
  }, [playbook, field, column]);
  return found;
}
