import { createContext } from "preact";
import { useContext, useLayoutEffect, useState } from "preact/hooks";

/** Where the list has a column of its own to scroll in; narrower, a row of eleven departments is no table any more. */
const wide = 1101;
const name = "manager-view";

type View = { isWide: boolean; asTable: boolean; choose: (table: boolean) => void };

const ViewContext = createContext<View>({ isWide: false, asTable: false, choose: () => {} });

export const ViewProvider = ViewContext.Provider;

/** Cards or a table, and whether there is room to choose. */
export const useView = (): View => useContext(ViewContext);

/**
 * The room the page has, beside the preview and below whatever stands above it (`--above`). What was chosen is kept for as long as
 * this tab is open.
 */
export function useViewIn(frame: { current: HTMLElement | null }): View {
  const [width, setWidth] = useState(innerWidth);
  const [table, setTable] = useState(() => sessionStorage.getItem(name) === "table");
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const measure = (): void => {
      setWidth(current.clientWidth);
      const above = Math.round(current.getBoundingClientRect().top + scrollY);
      current.style.setProperty("--above", `${above}px`);
    };
    const observer = new ResizeObserver(measure);
    for (const element of [current, ...document.querySelectorAll(".top-bar, main")])
      observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  const choose = (chosen: boolean): void => {
    sessionStorage.setItem(name, chosen ? "table" : "list");
    setTable(chosen);
  };
  return { isWide: width >= wide, asTable: width >= wide && table, choose };
}
