import type { ComponentChildren } from "preact";
import type { Address, CrmRecord } from "../../src/crm/record.ts";
import { dayToText } from "../../src/values/dates.ts";
import { moneyToText } from "../../src/values/money.ts";
import { useWords } from "../ui/words-context.ts";
import { practiceStages } from "./practice-deal.ts";
import "./practice-record.css";

type Props = { record: CrmRecord; onStage: (stage: string) => void };

/** The deal as a CRM would show it; its stage can be moved, as there. */
export function PracticeRecord({ record, onStage }: Props) {
  const words = useWords();
  const { name, stage, amount = 0, currency = "USD", closeDate, account, owner, contacts = [] } = record;
  return (
    <article class="record" aria-labelledby="practice-name">
      <header>
        <p>
          {words("practice_opportunity")} <b>{words("practice_made_up")}</b>
        </p>
        <h2 id="practice-name">{name}</h2>
      </header>
      <ol class="path" aria-label={words("practice_stage")}>
        {practiceStages.map((one) => (
          <li key={one}>
            <button
              type="button"
              aria-current={one === stage ? "step" : undefined}
              onClick={() => onStage(one)}
            >
              {one}
            </button>
          </li>
        ))}
      </ol>
      <p class="path-hint">{words("practice_move")}</p>
      <dl class="record-facts">
        <Fact label={words("practice_account")}>{account?.name}</Fact>
        <Fact label={words("practice_amount")}>{moneyToText({ amount, currency }, words.language)}</Fact>
        <Fact label={words("practice_close")}>{closeDate && dayToText(closeDate, words.language)}</Fact>
        {owner && <Fact label={words("practice_owner")}>{owner.name}</Fact>}
        <Fact label={words("practice_terms")}>{account?.paymentTerms}</Fact>
        <Fact label={words("practice_ship_to")}>{lineOf(account?.shippingAddress)}</Fact>
        <Fact label={words("practice_next_step")} wide>
          {words("practice_story")}
        </Fact>
      </dl>
      <Products record={record} />
      <h3>{words("practice_contacts")}</h3>
      <ul class="record-contacts">
        {contacts.map((person) => (
          <li key={person.name}>
            <b>{person.name}</b> {person.role}
            <br />
            {person.phone}
          </li>
        ))}
      </ul>
    </article>
  );
}

function Fact({ label, wide, children }: { label: string; wide?: boolean; children: ComponentChildren }) {
  return (
    <div class={wide ? "wide" : undefined}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Products({ record: { lines = [], currency = "USD" } }: { record: CrmRecord }) {
  const words = useWords();
  return (
    <table>
      <caption>{words("practice_products")}</caption>
      <thead>
        <tr>
          <th scope="col">{words("practice_product")}</th>
          <th scope="col">{words("practice_quantity")}</th>
          <th scope="col">{words("practice_price")}</th>
          <th scope="col">{words("practice_date")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ code, name, quantity, unitPrice = 0, date }) => (
          <tr key={code}>
            <td>
              <b>{code}</b> {name}
            </td>
            <td>{quantity}</td>
            <td>{moneyToText({ amount: unitPrice, currency }, words.language)}</td>
            <td>{date && dayToText(date, words.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const lineOf = ({ name, street, city, region, postalCode }: Address = {}): string =>
  [name, street, [city, region, postalCode].filter(Boolean).join(" ")].filter(Boolean).join(", ");
