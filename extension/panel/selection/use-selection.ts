import { useEffect, useState } from "preact/hooks";
import { type Selection, watchSelection } from "../../messages/selection.ts";

/** The text that waits in this window to be put into an answer; null for none. */
export function useSelection(): Selection | null {
  const [selection, setSelection] = useState<Selection | null>(null);
  useEffect(() => watchSelection(setSelection), []);
  return selection;
}
