import type { CustomerPack } from "../../../src/packet/customer-pack.ts";
import { failed, ok } from "../../../src/values/result.ts";
import type { Words } from "../../../src/values/words.ts";
import { packOf } from "../../storage/customer-packs.ts";
import type { PackActions } from "../deal-actions.ts";
import type { DealModel } from "../deal-model.ts";

/** The customer pack of a deal that lives in this page's memory; its expected receipt has no number of its own. */
export function memoryPack(model: DealModel, sent: PackActions["sent"], words: Words): PackActions {
  let last: CustomerPack | undefined;
  const made = (): CustomerPack | null => {
    const deal = model.current;
    const receipt = deal.compiled.playbook.inbound?.receipt;
    const answers = { ...deal.answers };
    if (receipt) answers[receipt] ??= { state: "answered", value: "PREVIEW", source: { from: "system" } };
    return packOf({ ...deal, answers }, { company: undefined, arrangement: undefined, last }, words);
  };
  return {
    draft: async () => {
      const pack = made();
      return ok(pack && { pack, handedOut: pack === last });
    },
    handOut: async () => {
      last = made() ?? undefined;
      return last ? ok(last) : failed("nothing-comes-in");
    },
    sent,
    openLabels: () => {},
  };
}
