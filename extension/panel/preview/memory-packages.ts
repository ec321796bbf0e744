import { arrange } from "../../../src/inbound/arrange.ts";
import type { Arrangement } from "../../../src/inbound/packages.ts";
import type { Words } from "../../../src/values/words.ts";
import { goodsOf } from "../../storage/packages.ts";
import type { PackageActions } from "../deal-actions.ts";
import type { DealModel } from "../deal-model.ts";

/** What is in which package, for as long as the page is there. */
export function packagesInMemory(model: DealModel, words: Words): PackageActions {
  let own: Arrangement | undefined;
  const told = new Set<() => void>();
  return {
    watch(tell) {
      const now = (): void => {
        const goods = goodsOf(model.current, words);
        tell(goods && { goods, own });
      };
      told.add(now);
      now();
      return () => void told.delete(now);
    },
    watchSharing: () => () => {},
    change(by) {
      const goods = goodsOf(model.current, words);
      if (!goods) return;
      own = by(arrange(goods, own)) ?? undefined;
      for (const tell of told) tell();
    },
  };
}
