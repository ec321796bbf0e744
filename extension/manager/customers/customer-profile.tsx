import { useMemo, useRef, useState } from "preact/hooks";
import { canStand } from "../../../src/checklist/profile/profile.ts";
import { type InputSettings, InputSettingsProvider } from "../../inputs/input-settings.ts";
import { SavedSign, SaveFailure } from "../../inputs/saved-sign.tsx";
import { today } from "../../platform/clock.ts";
import type { KnownCustomer } from "../../storage/customers.ts";
import { UndoProvider } from "../../ui/undo.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { AddRequirement } from "./add-requirement.tsx";
import { originInWords } from "./origin-in-words.ts";
import { ProfileHistory } from "./profile-history.tsx";
import { ProfileNote } from "./profile-note.tsx";
import { RequirementItem } from "./requirement-item.tsx";
import { UnusedRequirements } from "./unused-requirements.tsx";
import { UpdateDeals } from "./update-deals.tsx";
import { useProfileEdits } from "./use-profile-edits.ts";
import "./customer-profile.css";

/** What one customer always requires. Saved at every change; open deals are updated only when somebody says so. */
export function CustomerProfile({ customer }: { customer: KnownCustomer }) {
  const words = useWords();
  const { playbook } = useBook();
  const edits = useProfileEdits(customer);
  const [added, setAdded] = useState<string[]>([]);
  const opener = useRef<HTMLDivElement>(null);
  const settings = useMemo(() => inputSettings(playbook.settings), [playbook]);
  const required = new Set([...Object.keys(customer.profile?.requirements ?? {}), ...added]);
  const fields = playbook.fields.filter((field) => required.has(field.id) && canStand(field));
  return (
    <UndoProvider>
      <InputSettingsProvider value={settings}>
        <article class="customer-profile" aria-labelledby="customer-name">
          <header>
            <h1 id="customer-name" tabIndex={-1} dir="auto">
              {customer.name || words("customers_no_name")}
            </h1>
            <SavedSign save={edits.save} />
            <p>
              {originInWords(customer.account, words)} · {words.count("customers_open", customer.open)}
            </p>
          </header>
          <SaveFailure save={edits.save} onRetry={edits.retry} />
          <UpdateDeals account={customer.account} name={customer.name} />
          <section aria-labelledby="requirements-title">
            <h2 id="requirements-title">{words("customers_requirements_title")}</h2>
            <p class="customer-help">
              {words(fields.length === 0 ? "customers_requirements_none" : "customers_requirements_lead")}
            </p>
            <ul class="requirements">
              {fields.map((field) => (
                <li key={field.id}>
                  <RequirementItem
                    field={field}
                    since={customer.profile?.requirements[field.id]?.since}
                    value={edits.shown(field.id)}
                    fresh={added.at(-1) === field.id}
                    onChange={(value) => edits.require(field.id, value)}
                    onRemove={() => {
                      setAdded((was) => was.filter((id) => id !== field.id));
                      // The button that had the focus goes with its question.
                      opener.current?.querySelector("button")?.focus();
                    }}
                    onBack={() => setAdded((was) => [...was, field.id])}
                  />
                </li>
              ))}
            </ul>
            <AddRequirement
              opener={opener}
              known={required}
              onAdd={(field) => setAdded((was) => [...was.filter((id) => id !== field), field])}
            />
          </section>
          <UnusedRequirements
            requirements={customer.profile?.requirements ?? {}}
            shown={fields}
            onRemove={(field) => edits.require(field, null)}
            onBack={edits.require}
          />
          <ProfileNote text={customer.profile?.note ?? ""} onChange={edits.note} />
          {customer.profile && <ProfileHistory account={customer.account} />}
        </article>
      </InputSettingsProvider>
    </UndoProvider>
  );
}

const inputSettings = (settings: Record<string, unknown>): InputSettings => ({
  homeCurrency: String(settings.homeCurrency ?? "USD"),
  homeCountry: String(settings.homeCountry ?? "US"),
  today: today(),
  people: [],
});
