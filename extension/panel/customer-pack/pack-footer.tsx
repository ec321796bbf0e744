import type { PackDraft } from "../../storage/customer-packs.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import type { Hands } from "./use-hand-out.ts";

/** The one thing most often done is always at hand, and what came of it stands beside it. */
export function PackFooter({ draft, hands }: { draft: PackDraft | null | undefined; hands: Hands }) {
  const words = useWords();
  const { done } = hands;
  const state = done
    ? words(`pack_done_${done.replace("-", "_")}`)
    : draft
      ? words(draft.handedOut ? "pack_handed_out" : "pack_not_handed_out")
      : "";
  return (
    <footer class="deal-footer">
      <div>
        <strong class={done ? "footer-ready" : ""}>
          {draft ? words("pack_footer", draft.pack.receipt, draft.pack.revision) : words("pack_title")}
        </strong>
        <span role="status">{state}</span>
      </div>
      <Button tone="main" disabled={!draft} onClick={() => void hands.copyMail()}>
        {words("pack_copy_mail")}
      </Button>
    </footer>
  );
}
