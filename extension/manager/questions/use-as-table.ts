import { useEffect, useState } from "preact/hooks";

/** Where the list has a column of its own to scroll in; narrower, a row of eleven departments is no table any more. */
const wide = "(min-width: 1101px)";
const name = "manager-view";

/** Kept for as long as this tab is open; elsewhere the list is where a person begins. */
export function useAsTable() {
  const [isWide, setWide] = useState(() => matchMedia(wide).matches);
  const [wanted, setWanted] = useState(() => sessionStorage.getItem(name) === "table");
  useEffect(() => {
    const query = matchMedia(wide);
    const change = () => setWide(query.matches);
    query.addEventListener("change", change);
    addEventListener(name, read);
    return () => {
      query.removeEventListener("change", change);
      removeEventListener(name, read);
    };
  }, []);
  function read(): void {
    setWanted(sessionStorage.getItem(name) === "table");
  }
  const choose = (table: boolean): void => {
    sessionStorage.setItem(name, table ? "table" : "list");
    dispatchEvent(new Event(name));
  };
  return { isWide, asTable: isWide && wanted, choose };
}
