import { useMemo, useState } from "preact/hooks";
import { fold } from "../../../src/values/fold.ts";
import type { KnownCustomer } from "../../storage/customers.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { writeRoute } from "../route.ts";
import { originInWords } from "./origin-in-words.ts";

/** As many as a list is still looked through; the rest is a word away. */
const most = 200;

type Props = { customers: KnownCustomer[]; chosen: string | undefined };

/** Customers by name, to be found by a part of it. Two of one name are told apart by where they are from. */
export function CustomerList({ customers, chosen }: Props) {
  const words = useWords();
  // The chosen customer's name is the page's title; on a narrow screen it stands here alone.
  const Title = chosen === undefined ? "h1" : "h2";
  const [text, setText] = useState("");
  const [whole, setWhole] = useState(false);
  const sorted = useMemo(() => byName(customers, words.language), [customers]);
  const twice = useMemo(() => namedTwice(customers), [customers]);
  const wanted = text.split(/\s+/).map(fold).filter(Boolean);
  const found = sorted.filter(({ name }) => {
    const folded = fold(name);
    return wanted.every((word) => folded.includes(word));
  });
  return (
    <section class="customer-list" aria-labelledby="customers-title">
      <Title id="customers-title">{words("manager_section_customers")}</Title>
      <p class="customer-lead">{words("customers_lead")}</p>
      <search class="customer-search">
        <Icon name="search" />
        <input
          type="search"
          class="control"
          aria-label={words("customers_search")}
          placeholder={words("customers_search")}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </search>
      <p role="status" class="customer-count">
        {found.length === 0 ? words("customers_none_found") : words.count("customers_count", found.length)}
      </p>
      <ul>
        {(whole ? found : found.slice(0, most)).map((customer) => (
          <li key={customer.account}>
            <a
              href={writeRoute({ section: "customers", of: customer.account })}
              aria-current={customer.account === chosen ? "true" : undefined}
            >
              <b dir="auto">{customer.name || words("customers_no_name")}</b>
              <span>{factsOf(customer, twice.has(fold(customer.name)), words)}</span>
            </a>
          </li>
        ))}
      </ul>
      {!whole && found.length > most && (
        <Button tone="quiet" onClick={() => setWhole(true)}>
          {words("customers_show_all", found.length)}
        </Button>
      )}
    </section>
  );
}

function byName(customers: KnownCustomer[], language: string): KnownCustomer[] {
  const collator = new Intl.Collator(language, { sensitivity: "base", numeric: true });
  return customers.toSorted((a, b) => collator.compare(a.name, b.name));
}

/** Names, folded, that more than one customer has. */
function namedTwice(customers: KnownCustomer[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { name } of customers) (once.has(fold(name)) ? twice : once).add(fold(name));
  return twice;
}

function factsOf(
  { account, open, profile }: KnownCustomer,
  twice: boolean,
  words: ReturnType<typeof useWords>,
): string {
  const required = Object.keys(profile?.requirements ?? {}).length;
  return [
    required > 0 && words.count("customers_requirements", required),
    words.count("customers_open", open),
    twice && originInWords(account, words),
  ]
    .filter(Boolean)
    .join(" · ");
}
