import type { Company } from "../../src/playbook/playbook.ts";
import { useWords } from "../ui/words-context.ts";

/** What the organisation's policy says of the company, to be read. Nothing where it says nothing. */
export function GivenCompany({ given: { name, address, docks } }: { given: Partial<Company> }) {
  const words = useWords();
  if (name === undefined && docks === undefined) return null;
  return (
    <div class="given-company">
      {name !== undefined && (
        <p>
          <b>{name}</b>
          {address && <>, {address}</>}
        </p>
      )}
      {docks && (
        <ul aria-label={words("setup_docks")}>
          {docks.map((dock) => (
            <li key={dock.id}>
              {[dock.name, dock.address, dock.hours, dock.phone, dock.limits].filter(Boolean).join(" · ")}
            </li>
          ))}
        </ul>
      )}
      <p class="given-by">{words("setup_given")}</p>
    </div>
  );
}
