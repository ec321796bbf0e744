import { useLayoutEffect } from "preact/hooks";

/**
 * Tells a page's style sheet how much stands above it (`--above`): the bar, which has a second row in a narrow window, and
 * notices. Called again whenever one of these, or the page, changes its size.
 */
export function useRoomBelow(
  page: { current: HTMLElement | null },
  onMeasure: (page: HTMLElement) => void = () => {},
): void {
  useLayoutEffect(() => {
    const { current } = page;
    if (!current) return;
    const measure = (): void => {
      const above = Math.round(current.getBoundingClientRect().top + scrollY);
      current.style.setProperty("--above", `${above}px`);
      onMeasure(current);
    };
    const observer = new ResizeObserver(measure);
    for (const element of [current, ...document.querySelectorAll(".top-bar, main")])
      observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
}
