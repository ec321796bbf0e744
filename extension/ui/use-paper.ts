import { useEffect } from "preact/hooks";

/** Whatever is printed from this page starts on this paper, whichever the printer would take. */
export function usePaper(paper: "letter" | "a4" | undefined): void {
  useEffect(() => {
    if (!paper) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { size: ${paper}; }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [paper]);
}
