import type { Field, Prefill } from "../../../src/playbook/field.ts";
import { prefillInWords } from "../../../src/playbook/words/prefill-in-words.ts";
import { useWords } from "../../ui/words-context.ts";
import { Fold } from "../editing/fold.tsx";
import { SelectSetting } from "../editing/select-setting.tsx";
import { useChoice } from "./use-item.ts";

/** What of the record can answer a question of that kind (src/checklist/prefill.ts). */
const facts: Record<string, string[]> = {
  contact: ["owner", "contacts.primary", "contacts.technical"],
  address: ["account.shippingAddress", "account.billingAddress"],
  date: ["lines.lastDate"],
  text: ["account.paymentTerms"],
  longtext: ["account.paymentTerms"],
};

/** What a present prefill is called in the list while it is none of the facts. */
const asItIs = "as-it-is";

/** Where the answer comes from when the CRM's page shows it. */
export function PrefillSetting({ field }: { field: Field }) {
  const words = useWords();
  const { set, refused, locked } = useChoice({ field: field.id }, "prefill");
  const { prefill } = field;
  const from = prefill && "from" in prefill ? prefill.from : undefined;
  const offered = [...new Set([...(from === undefined ? [] : [from]), ...(facts[field.kind] ?? [])])];
  if (offered.length === 0 && !prefill) return null;
  const said = prefillInWords(field, words).join(" ");
  const option = (one: Prefill) => prefillInWords({ ...field, prefill: one }, words).join(" ");
  return (
    <Fold name={words("manager_prefill")} said={said || words("manager_prefill_none")}>
      <SelectSetting
        label={words("manager_prefill_source")}
        value={prefill === undefined ? "" : (from ?? asItIs)}
        options={[
          { value: "", label: words("manager_prefill_none") },
          ...(prefill && from === undefined ? [{ value: asItIs, label: said }] : []),
          ...offered.map((fact) => ({ value: fact, label: option({ from: fact }) })),
        ]}
        onChange={(chosen) => {
          if (chosen !== asItIs) void set(chosen === "" ? undefined : { from: chosen });
        }}
        problems={refused}
        locked={locked}
      />
    </Fold>
  );
}
