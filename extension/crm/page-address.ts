/** The address a deal made by hand is bound to. Knows nothing else, so that a content script may compare its own page's. */
export function pageAddress(url: string): string {
  const address = new URL(url);
  // A fragment is a place within the page, unless it is how the CRM finds the record: #id=42, #/deals/42.
  if (!/[=/]/.test(address.hash)) address.hash = "";
  return address.href;
}
