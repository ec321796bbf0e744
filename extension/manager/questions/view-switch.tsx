import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useView } from "./use-view.ts";

/** Cards to read, or a table of who reads what; a narrow screen has room for cards only. */
export function ViewSwitch() {
  const words = useWords();
  const { isWide, asTable, choose } = useView();
  if (!isWide) return null;
  return (
    <Button aria-pressed={asTable} onClick={() => choose(!asTable)}>
      {words("manager_as_table")}
    </Button>
  );
}
