import { isVisible, queryDeep, rootsIn, textOf, visibleIn } from "./deep-query.ts";

/** A value on the page, and whether it was found only where Salesforce cuts text off. */
export type Shown = { element: Element; text: string; lossy: boolean };
type Roots = ReturnType<typeof rootsIn>;

const hook = "data-target-selection-name";
const outputs = [".test-id__field-value", '[data-output-element-id="output-field"]'];

/**
 * Labels in English, German, French and Spanish, for pages that carry no field names, such as the highlights panel. The
 * price of another language is a fact that is not read, never a wrong one.
 */
const labels: Record<string, string> = {
  AccountId: "account name|accountname|nom du compte|nombre de la cuenta",
  Amount: "amount|betrag|montant|importe",
  CloseDate: "close date|schlusstermin|date de clôture|date de fermeture|fecha de cierre",
  StageName: "stage|phase|étape|etapa",
  OwnerId:
    "opportunity owner|opportunity-inhaber|propriétaire de l'opportunité|propietario de la oportunidad",
  Type: "type|typ|tipo",
};

/** Finds each field once: by its name in the layout, by its label in the layout, else in the highlights panel. */
export function fieldReader(roots: Roots): (name: string) => Shown | undefined {
  const byName = visibleByKey(roots, `[${hook}^="sfdc:RecordField.Opportunity."]`, (field) =>
    (field.getAttribute(hook) ?? "").slice("sfdc:RecordField.Opportunity.".length),
  );
  const byLabel = visibleByKey(roots, "records-record-layout-item[field-label]", (field) =>
    label(field.getAttribute("field-label")),
  );
  const highlights = visibleByKey(roots, "records-highlights-details-item", (item) => {
    const title = visibleIn(rootsIn(item), ".slds-text-title");
    return label(title && (title.getAttribute("title") || textOf(title)));
  });
  const has = (name: string) => known(name).some((text) => highlights.has(text));
  // Every object has highlights. These are an opportunity's only if they show what only an opportunity has.
  const trusted = has("Amount") || has("CloseDate");

  return (name) => {
    const named = byName.get(name) ?? first(byLabel, known(name));
    const shown = named && output(named, outputs, false);
    if (shown) return shown;
    const item = trusted && first(highlights, known(name));
    return item ? output(item, [".fieldComponent"], true) : undefined;
  };
}

const known = (name: string): string[] => labels[name]?.split("|") ?? [];
const label = (text: string | null | undefined): string =>
  (text ?? "").replace(/[*:]/g, "").trim().toLowerCase();

function first(found: Map<string, Element>, keys: string[]): Element | undefined {
  return keys.map((key) => found.get(key)).find((element) => element);
}

function visibleByKey(
  roots: Roots,
  selector: string,
  keyOf: (element: Element) => string,
): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const element of queryDeep(roots, selector)) {
    if (!isVisible(element)) continue;
    const key = keyOf(element);
    if (!found.has(key)) found.set(key, element);
  }
  return found;
}

function output(field: Element, selectors: string[], lossy: boolean): Shown | undefined {
  const roots = rootsIn(field);
  for (const selector of selectors) {
    const element = visibleIn(roots, selector);
    if (element) return { element, text: textOf(element), lossy };
  }
  return undefined;
}
