import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";
import type { Clash } from "./use-typed.ts";

/** Under the control: what another window has put there meanwhile, and the choice. `shown`: their value in words, where it is no text. */
export function ClashNotice({ clash, shown }: { clash: Clash | null; shown?: string }) {
  const words = useWords();
  if (!clash) return null;
  const theirs = shown ?? clash.theirs;
  return (
    <Notice
      tone="wait"
      icon="warning"
      role="alert"
      actions={
        <>
          <Button tone="quiet" onClick={clash.keepTheirs}>
            {words("manager_keep_theirs")}
          </Button>
          <Button tone="quiet" onClick={clash.putMine}>
            {words("manager_put_mine")}
          </Button>
        </>
      }
    >
      {theirs === "" ? words("manager_clash_emptied") : words("manager_clash", theirs)}
    </Notice>
  );
}
