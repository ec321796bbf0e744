/** Each runs in the page, and leaves there what axe shall look at: what it finds depends on nothing else. */

/**
 * Text of a look that is not among `known` is left in `window.newLooks`; gives what those looks are known by from now on. A look is all that
 * its contrast depends on: colour, size and weight, and what it lies on, with the classes these come from.
 */
export function findNewLooks(known: number[]): number[] {
  const wasKnown = new Set(known);
  const found = new Map<number, Element>();
  const isOpaque = (colour: string): boolean => colour.startsWith("rgb(");
  const describe = (element: Element): string => {
    const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
    const lines = [color, fontSize, fontWeight, textDecorationLine];
    let opacity = 1;
    let isOnGround = false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      opacity *= Number(style.opacity);
      if (isOnGround) continue;
      const { backgroundColor, backgroundImage, position } = style;
      lines.push(at.tagName, at.getAttribute("class") ?? "", backgroundColor, backgroundImage, position);
      isOnGround = isOpaque(backgroundColor);
    }
    const control = (element.closest("label") as HTMLLabelElement | null)?.control ?? element;
    // What cannot be used may be pale.
    lines.push(String(opacity), String(control.closest(":disabled, [aria-disabled=true]") !== null));
    return lines.join("|");
  };
  const short = (text: string): number => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash;
  };
  for (const element of document.body.querySelectorAll("*")) {
    const hasText =
      element.matches("input, textarea, select") ||
      [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim());
    if (!hasText || !element.checkVisibility({ visibilityProperty: true })) continue;
    const look = short(describe(element));
    if (!wasKnown.has(look) && !found.has(look)) found.set(look, element);
  }
  window.newLooks = [...found.values()];
  return [...found.keys()];
}

/** What is pressed and small, or lies over something else that is, is left in `window.tightTargets`; gives how many they are. */
export function findTightTargets(): number {
  const least = 24;
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .sort((one, other) => one.box.top - other.box.top);
  const tight = new Set<Element>();
  for (const [place, { element, box }] of all.entries()) {
    if (box.width < least || box.height < least) tight.add(element);
    for (const other of all.slice(place + 1)) {
      if (other.box.top >= box.bottom) break;
      const isBeside = other.box.left >= box.right || other.box.right <= box.left;
      if (!isBeside) tight.add(element).add(other.element);
    }
  }
  window.tightTargets = [...tight];
  return tight.size;
}
