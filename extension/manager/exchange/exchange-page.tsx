import { useWords } from "../../ui/words-context.ts";
import type { Route } from "../route.ts";
import { AddressSource } from "./address.tsx";
import { FileSource } from "./files.tsx";
import { PolicySource } from "./policy.tsx";

/** How a playbook comes here and leaves. */
export function ExchangePage(_: { route: Route }) {
  const words = useWords();
  return (
    <section class="section-page" aria-labelledby="exchange-title">
      <h1 id="exchange-title">{words("manager_section_exchange")}</h1>
      <p class="section-lead">{words("exchange_lead")}</p>
      <FileSource />
      <AddressSource />
      <PolicySource />
    </section>
  );
}
