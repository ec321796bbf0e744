import { useEffect, useRef } from "preact/hooks";
import { type KnownCustomer, knownCustomers } from "../../storage/customers.ts";
import { StatePage } from "../../ui/state-page.tsx";
import { useWords } from "../../ui/words-context.ts";
import { NotRead } from "../not-read.tsx";
import { type Route, writeRoute } from "../route.ts";
import { useRoomBelow } from "../use-room-below.ts";
import { CustomerList } from "./customer-list.tsx";
import { CustomerProfile } from "./customer-profile.tsx";
import { useLive } from "./use-live.ts";
import "./customers-page.css";

/** The customers of this machine, and what the one chosen always requires. On a narrow screen it stands in place of the list. */
export function CustomersPage({ route: { of } }: { route: Route }) {
  const words = useWords();
  const customers = useLive(knownCustomers, "");
  if (customers.state === "failed") return <NotRead problem={customers.problem} />;
  if (customers.state === "reading") return <p class="reading">{words("customers_reading")}</p>;
  if (customers.value.length === 0)
    return (
      <StatePage icon="page" title={words("customers_none_title")}>
        <p>{words("customers_none")}</p>
      </StatePage>
    );
  return <Customers all={customers.value} of={of} />;
}

function Customers({ all, of }: { all: KnownCustomer[]; of: string | undefined }) {
  const words = useWords();
  const page = useRef<HTMLDivElement>(null);
  useRoomBelow(page);
  const chosen = all.find(({ account }) => account === of);
  useEffect(() => {
    // The list went away with the focus in it: take the focus to what came instead. A wide screen keeps both.
    const list = page.current?.querySelector<HTMLElement>(".customer-list");
    if (chosen && list && getComputedStyle(list).display === "none")
      page.current?.querySelector<HTMLElement>(".customer-profile h1")?.focus();
  }, [chosen?.account]);
  return (
    <div ref={page} class={of === undefined ? "customers-page" : "customers-page with-customer"}>
      <CustomerList customers={all} chosen={of} />
      <div class="customer-side">
        {of !== undefined && (
          <a class="customer-back" href={writeRoute({ section: "customers" })}>
            {words("customers_all")}
          </a>
        )}
        {chosen ? (
          <CustomerProfile key={chosen.account} customer={chosen} />
        ) : (
          <Nobody gone={of !== undefined} />
        )}
      </div>
    </div>
  );
}

function Nobody({ gone }: { gone: boolean }) {
  const words = useWords();
  return gone ? (
    <h1 class="customer-nobody">{words("customers_gone")}</h1>
  ) : (
    <p class="customer-nobody">{words("customers_choose")}</p>
  );
}
