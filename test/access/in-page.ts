/** Each runs in the page: all it needs goes with it. What it gives is one line for each thing that is wrong. */

/** What still moves though the person asked for no motion. */
export function motionLeft(): string[] {
  const moving: string[] = [];
  for (const element of document.querySelectorAll("body, body *"))
    for (const part of [undefined, "::before", "::after"]) {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(
        element,
        part,
      );
      const longest = (times: string) => Math.max(...times.split(",").map(Number.parseFloat));
      // A millisecond is no motion: something that appears later is drawn so.
      if (
        (animationName !== "none" && longest(animationDuration) > 0.001) ||
        longest(transitionDuration) > 0 ||
        scrollBehavior === "smooth"
      )
        moving.push(`moves: ${element.outerHTML.slice(0, 120)}`);
    }
  return moving;
}

/** Controls that cannot be told from the page, or whose state cannot be told, where the person's own few colours replace ours. */
export function controlsLostInForcedColours(): string[] {
  const lost: string[] = [];
  const canvas = getComputedStyle(document.body).backgroundColor;
  const isDrawn = (colour: string): boolean =>
    // Opaque black ends in ", 0)" too.
    colour !== canvas && !/^(transparent|rgba\(.*, 0\))$/.test(colour);
  const isFramed = (element: Element): boolean => {
    const style = getComputedStyle(element);
    return ["Top", "Right", "Bottom", "Left"].some((side) => {
      const of = style as unknown as Record<string, string>;
      return Number.parseFloat(of[`border${side}Width`] ?? "") > 0 && isDrawn(of[`border${side}Color`] ?? "");
    });
  };
  const isPicture = (element: Element): boolean =>
    [...element.querySelectorAll("svg")].some((svg) => {
      const { stroke, fill } = getComputedStyle(svg);
      return isDrawn(stroke) || isDrawn(fill);
    });
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  // A control that only holds the state is drawn by its label, and one that cannot be styled by what lies under it.
  const drawnBy = (control: Element): Element => {
    const { labels } = control as HTMLInputElement;
    if (control.getBoundingClientRect().width <= 1) return labels?.[0] ?? control;
    return getComputedStyle(control).opacity === "0" ? (control.parentElement ?? control) : control;
  };
  const controls = "button, a[href], input:not([type=hidden]), select, textarea, summary, [role=option]";
  for (const control of document.querySelectorAll(controls)) {
    const element = drawnBy(control);
    if (!isShown(element) || getComputedStyle(element).appearance !== "none") continue;
    const says = (element as HTMLElement).innerText?.trim();
    if (!says && !isFramed(element) && !isPicture(element))
      lost.push(`lost in forced colours: ${control.outerHTML.slice(0, 120)}`);
  }

  const look = (element: Element): string =>
    [element, ...element.querySelectorAll("*")]
      .map((part) => {
        const { backgroundColor, color, borderColor, borderWidth, fontWeight, textDecorationLine } =
          getComputedStyle(part);
        const before = getComputedStyle(part, "::before").content;
        return [backgroundColor, color, borderColor, borderWidth, fontWeight, textDecorationLine, before];
      })
      .join(" ");
  const on =
    "[aria-current]:not([aria-current=false]), [aria-pressed=true], [aria-selected=true], input:checked";
  for (const control of document.querySelectorAll(on)) {
    const element = drawnBy(control);
    if (!isShown(element) || getComputedStyle(control).appearance === "auto") continue;
    const group = control.closest("ul, ol, nav, fieldset, [role=radiogroup], [role=group], tr, div");
    const twin = [...(group?.querySelectorAll(control.tagName) ?? [])].find(
      (other) => !other.matches(on) && isShown(drawnBy(other)),
    );
    if (twin && look(drawnBy(twin)) === look(element))
      lost.push(`looks like any other in forced colours: ${element.outerHTML.slice(0, 160)}`);
  }
  return lost;
}

/** Places where nobody would see where the focus is. */
export function unseenFocus(): string[] {
  const unseen: string[] = [];
  const before = document.activeElement as HTMLElement | null;
  const stops = "a[href], button, input, select, textarea, summary, iframe, [tabindex='0']";
  for (const element of document.querySelectorAll<HTMLElement>(stops)) {
    if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) continue;
    element.focus();
    // Behind a dialog, disabled, or folded away.
    if (document.activeElement !== element) continue;
    const label = (element as HTMLInputElement).labels?.[0];
    const around = [element, element.parentElement, element.parentElement?.parentElement, label];
    const places = [...around, element.nextElementSibling].filter((one) => one instanceof Element);
    const ring = places.some((one) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      // "auto" is the browser's own ring.
      const isWide = outlineStyle === "auto" || Number.parseFloat(outlineWidth) >= 2;
      return outlineStyle !== "none" && isWide && !/^rgba\(.*, 0\)$/.test(outlineColor);
    });
    if (!ring && element.tagName !== "IFRAME")
      unseen.push(`focus not shown: ${element.outerHTML.slice(0, 120)}`);
    // A control that only holds the state is drawn by its label.
    const drawn = element.getBoundingClientRect().width > 1 ? element : (label ?? element);
    const { left, right, top, bottom } = drawn.getBoundingClientRect();
    const isSeen = [left + 2, (left + right) / 2, right - 2].some((x) =>
      [top + 2, (top + bottom) / 2, bottom - 2].some((y) => {
        const on = document.elementFromPoint(x, y);
        return on !== null && (drawn.contains(on) || on.contains(drawn));
      }),
    );
    if (!isSeen) unseen.push(`focus hidden behind something: ${element.outerHTML.slice(0, 120)}`);
  }
  before?.focus();
  return unseen;
}
