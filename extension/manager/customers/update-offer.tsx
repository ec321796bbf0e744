import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";

type Props = { deals: number; name: string; onOpen: () => void };

/** How many open deals differ, and the way to what would change in each. */
export function UpdateOffer({ deals, name, onOpen }: Props) {
  const words = useWords();
  return (
    <Notice
      tone="info"
      icon="changed"
      actions={<Button onClick={onOpen}>{words.count("customers_update", deals)}</Button>}
    >
      {words.count("customers_differ", deals, name || words("customers_no_name"))}
    </Notice>
  );
}
