/** Once something is stored, for the next one: unless the person has gone elsewhere meanwhile, for a disk can take its time. */
export function focusBack(form: HTMLElement | null): void {
  const { activeElement } = document;
  if (activeElement === document.body || form?.contains(activeElement)) form?.querySelector("input")?.focus();
}
