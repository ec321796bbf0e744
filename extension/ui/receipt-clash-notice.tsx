import { Notice } from "./notice.tsx";
import { useWords } from "./words-context.ts";

/** Goods of two deals under one number: the dock could not tell whose they are. */
export function ReceiptClashNotice({ number, others }: { number: string; others: string[] }) {
  const words = useWords();
  if (others.length === 0) return null;
  const named = new Intl.ListFormat(words.language).format(others.map((name) => `“${name}”`));
  return (
    <Notice tone="bad" icon="warning" title={words("receipt_clash")} role="status">
      {words("receipt_clash_with", number, named)}
    </Notice>
  );
}
