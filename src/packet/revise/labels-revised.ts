import type { Label } from "../../inbound/labels.ts";
import { canonicalJson } from "../../values/hash.ts";
import type { RevisedLabels } from "./change.ts";

/** A label stays while everything on it does: the same package number with anything else on it is another label. */
export function labelsRevised(old: Label[], now: Label[]): RevisedLabels | null {
  const [was, is] = [contents(old), contents(now)];
  if (was.size + is.size === 0) return null;
  const ids = [...is.keys()];
  return {
    replace: ids.filter((id) => was.has(id) && was.get(id) !== is.get(id)),
    print: ids.filter((id) => !was.has(id)),
    destroy: [...was.keys()].filter((id) => !is.has(id)),
    keep: ids.filter((id) => was.get(id) === is.get(id)),
  };
}

/** Per package what its labels say, in their order. */
function contents(labels: Label[]): Map<string, string> {
  const byPackage = new Map<string, Label[]>();
  for (const label of labels) {
    const { id } = label.package;
    byPackage.set(id, [...(byPackage.get(id) ?? []), label]);
  }
  return new Map(
    [...byPackage].map(([id, group]) => [
      id,
      canonicalJson(group.map(({ di, phoneText, text }) => [di, phoneText, text])),
    ]),
  );
}
