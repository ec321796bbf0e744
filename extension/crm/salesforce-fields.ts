import { isVisible, queryDeep, rootsIn, visibleIn } from "./deep-query.ts";
import { comparable, textOf } from "./text-of.ts";

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

export const knownLabels = Object.values(labels).flatMap((words) => words.split("|"));

/** Finds each field once: by its name in the layout, by its label in the layout, else in the highlights panel. */
export function fieldReader(roots: Roots): (name: string) => Shown | undefined {
  const byName = visibleByKey(roots, `[${hook}^="sfdc:RecordField.Opportunity."]`, (field) =>
    (field.getAttribute(hook) ?? "").slice("sfdc:RecordField.Opportunity.".length),
  );
  // A page that names its fields names all of them: what only has the label is another object's.
  const unnamed = queryDeep(roots, `[${hook}^="sfdc:RecordField."]`).length === 0;
  const layoutItems = unnamed ? "records-record-layout-item[field-label]" : "none";
  const byLabel = ofOpportunity(
    visibleByKey(roots, layoutItems, (field) => label(field.getAttribute("field-label"))),
  );
  const highlights = ofOpportunity(
    visibleByKey(roots, "records-highlights-details-item", (item) => {
      const title = visibleIn(rootsIn(item), ".slds-text-title");
      return label(title && (title.getAttribute("title") || textOf(title)));
    }),
  );

  return (name) => {
    const field = byName.get(name) ?? first(byLabel, name);
    const shown = field && output(field, outputs, false);
    if (shown) return shown;
    const item = first(highlights, name);
    return item && output(item, [".fieldComponent"], true);
  };
}

/** Every object has labels such as "Type". They are an opportunity's only beside what nothing else has. */
function ofOpportunity(found: Map<string, Element>): Map<string, Element> {
  return first(found, "Amount") || first(found, "CloseDate") ? found : new Map();
}

const label = (text: string | null | undefined): string => comparable(text ?? "");

function first(found: Map<string, Element>, name: string): Element | undefined {
  const key = labels[name]?.split("|").find((text) => found.has(text));
  return key ? found.get(key) : undefined;
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
