import { useEffect, useState } from "preact/hooks";
import { ReceiptClashNotice } from "../../ui/receipt-clash-notice.tsx";
import { useDealActions } from "../deal-actions.ts";

/** Said under the number, for as long as another deal has it too. */
export function ReceiptClash({ number }: { number: string }) {
  const { packages } = useDealActions();
  const [others, setOthers] = useState<string[]>([]);
  useEffect(() => packages.watchSharing(number, setOthers), [packages, number]);
  return <ReceiptClashNotice number={number} others={others} />;
}
