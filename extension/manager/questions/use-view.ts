import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import { useRoomBelow } from "../use-room-below.ts";

/** Where the list has a column of its own to scroll in; narrower, a row of eleven departments is no table any more. */
const wide = 1101;
const name = "manager-view";

type View = { isWide: boolean; asTable: boolean; choose: (table: boolean) => void };

const ViewContext = createContext<View>({ isWide: false, asTable: false, choose: () => {} });

export const ViewProvider = ViewContext.Provider;

/** Cards or a table, and whether there is room to choose. */
export const useView = (): View => useContext(ViewContext);

/** By the room the page has beside the preview. What was chosen is kept for as long as this tab is open. */
export function useViewIn(frame: { current: HTMLElement | null }): View {
  const [width, setWidth] = useState(innerWidth);
  const [table, setTable] = useState(() => sessionStorage.getItem(name) === "table");
  useRoomBelow(frame, ({ clientWidth }) => setWidth(clientWidth));
  const choose = (chosen: boolean): void => {
    sessionStorage.setItem(name, chosen ? "table" : "list");
    setTable(chosen);
  };
  return { isWide: width >= wide, asTable: width >= wide && table, choose };
}
