import { useId } from "preact/hooks";
import type { Company } from "../../src/playbook/playbook.ts";
import { DraftControl } from "../inputs/draft-control.tsx";
import { useWords } from "../ui/words-context.ts";
import { type CompanyPart, partOf, withPart } from "./company.ts";
import { GivenCompany } from "./given-company.tsx";
import "./identity-form.css";

/** As typed in the form; `company` gets the change, so that two quick ones never overwrite each other. */
export type IdentityProps = {
  name: string;
  company: Company | null;
  /** What the organisation set of it: shown, not asked. */
  given?: Partial<Company> | undefined;
  onName: (name: string) => void;
  onCompany: (change: (was: Company | null) => Company | null) => void;
};

/** Who hands over, for whom, and where goods arrive. Asked once, unless the organisation has said it; every packet prints it. */
export function IdentityForm({ name, company, given = {}, onName, onCompany }: IdentityProps) {
  const words = useWords();
  const part = (id: CompanyPart, autocomplete: string) => (
    <Line
      label={words(`setup_${id}`)}
      text={partOf(company, id)}
      autocomplete={autocomplete}
      onChange={(text) => onCompany((was) => withPart(was, id, text))}
    />
  );
  return (
    <div class="identity">
      <Line
        label={words("setup_name")}
        text={name}
        autocomplete="name"
        onChange={(text) => onName(text.trim())}
      />
      {given.name === undefined && part("company", "organization")}
      <GivenCompany given={given} />
      {given.docks === undefined && (
        <fieldset>
          <legend>{words("setup_dock")}</legend>
          <p>{words("setup_dock_why")}</p>
          {part("dockName", "off")}
          {part("dockAddress", "street-address")}
          {part("dockHours", "off")}
          {part("dockPhone", "tel")}
        </fieldset>
      )}
    </div>
  );
}

type LineProps = { label: string; text: string; autocomplete: string; onChange: (text: string) => void };

function Line({ label, text, autocomplete, onChange }: LineProps) {
  const id = useId();
  const commit = (typed: string): boolean => {
    onChange(typed.slice(0, mostCharacters));
    return true;
  };
  return (
    <div class="part">
      <label class="part-name" for={id}>
        {label}
      </label>
      <DraftControl id={id} text={text} commit={commit} autocomplete={autocomplete} />
    </div>
  );
}

/** The most that a text of a record may hold. */
const mostCharacters = 500;
