import { shadowRootOf } from "./shadow-roots.ts";

/**
 * Reading a page that is built of components. With native shadow DOM a value sits several shadow roots deep, some of
 * them closed to the page but not to an extension; with Salesforce's synthetic shadow it is plain light DOM to us.
 */

const inside = (element: Element): ParentNode & Node => shadowRootOf(element) ?? element;

/**
 * A selector is matched within each root: it cannot name an ancestor that is outside a component. Several are asked one by one, for a
 * list of them, with commas, takes the browser ten times as long on a heavy page (23,000 elements: 1.1 against 0.1 ms); what they find
 * is in the page's order all the same.
 */
export const queryDeep = (roots: ParentNode[], ...selectors: string[]): Element[] =>
  roots.flatMap((root) => {
    const found = selectors.map((selector) => [...root.querySelectorAll(selector)]);
    const [first = [], ...more] = found.filter(({ length }) => length > 0);
    return more.length === 0 ? first : [...new Set([first, ...more].flat())].sort(inPageOrder);
  });

const inPageOrder = (one: Element, other: Element): number =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

export const visibleIn = (roots: ParentNode[], ...selectors: string[]): Element | undefined =>
  queryDeep(roots, ...selectors).find(isVisible);

/** Drawn, though perhaps scrolled out of sight: earlier records stay in the DOM and are hidden. */
export function isVisible(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // Component hosts may be without a box of their own.
  return (
    getComputedStyle(element).display === "contents" && Array.from(inside(element).children).some(isVisible)
  );
}

/** The first of its kind among what is drawn inside an element, itself included. */
export function drawnIn(element: Element, selector: string): Element | undefined {
  if (element.matches(selector)) return element;
  for (const child of drawnChildren(element)) {
    const found = child instanceof Element && drawnIn(child, selector);
    if (found) return found;
  }
  return undefined;
}

/** A slot draws what was put into it, which is no child of the slot. */
export function drawnChildren(element: Element): Node[] {
  const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return slotted.length > 0 ? slotted : [...inside(element).childNodes];
}
