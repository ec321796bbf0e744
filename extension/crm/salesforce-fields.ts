import { isVisible, queryDeep, visibleIn } from "./deep-query.ts";
import { type Labels, nameOfLabel } from "./salesforce-labels.ts";
import { rootsIn } from "./shadow-roots.ts";
import { textOf } from "./text-of.ts";

/** A value on the page, and whether it was found only where Salesforce cuts text off. */
export type Shown = { element: Element; text: string; lossy: boolean };
type Roots = ReturnType<typeof rootsIn>;

const hook = "data-target-selection-name";
const outputs = [".test-id__field-value", '[data-output-element-id="output-field"]'];

/** The fields of one object of Salesforce, as a page may show them. */
export type ObjectFields = {
  /** "Opportunity". */
  object: string;
  labels: Labels;
  /** Every object has labels such as "Type"; they are this object's only beside one that nothing else has. */
  own: string[];
};

/** Finds each field once: by its name in the layout, by its label in the layout, else in the highlights panel. */
export function fieldReader(roots: Roots, { object, labels, own }: ObjectFields): FieldReader {
  const prefix = `sfdc:RecordField.${object}.`;
  const byName = visibleByKey(roots, `[${hook}^="${prefix}"]`, (field) =>
    (field.getAttribute(hook) ?? "").slice(prefix.length),
  );
  const labelled = (selector: string, labelOf: (element: Element) => string | null | undefined) => {
    const found = visibleByKey(
      roots,
      selector,
      (element) => nameOfLabel(labels, labelOf(element) ?? "") ?? "",
    );
    return own.some((name) => found.has(name)) ? found : new Map<string, Element>();
  };
  // A page that names its fields names all of them: what only has the label is another object's.
  const unnamed = queryDeep(roots, `[${hook}^="sfdc:RecordField."]`).length === 0;
  const byLabel = labelled(unnamed ? "records-record-layout-item[field-label]" : "none", (field) =>
    field.getAttribute("field-label"),
  );
  const highlights = labelled("records-highlights-details-item", (item) => {
    const title = visibleIn(rootsIn(item), ".slds-text-title");
    return title && (title.getAttribute("title") || textOf(title));
  });

  const read = (name: string): Shown | undefined => {
    const field = byName.get(name) ?? byLabel.get(name);
    const shown = field && output(field, outputs, false);
    if (shown) return shown;
    const item = highlights.get(name);
    return item && output(item, [".fieldComponent"], true);
  };
  return { read, names: [...byName.keys()] };
}

export type FieldReader = {
  read(name: string): Shown | undefined;
  /** The names the page gives to the object's fields. */
  names: string[];
};

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
