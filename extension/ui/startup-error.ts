import "./startup-error.css";

/**
 * What a person sees when a page of ours could not start. It depends on nothing, not on Preact, not on `_locales`, not on
 * its own style sheet: any of them may be what failed. Hence the words stand here, in English.
 */
export function showStartupError(root: HTMLElement, cause: unknown): void {
  const element = (name: string, text: string): HTMLElement => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };
  const reload = element("button", "Try again");
  reload.addEventListener("click", () => location.reload());
  const detail = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  const page = document.createElement("div");
  page.className = "startup-error";
  page.setAttribute("role", "alert");
  page.append(
    element("h1", "Whitespot could not start"),
    element("p", "Nothing you entered is lost: it is kept on this computer."),
    reload,
    element("p", "If it happens again, send this line to whoever looks after Whitespot in your company:"),
    element("code", detail),
  );
  root.replaceChildren(page);
}

/** Shows it for whatever fails before `started` is called; import this file before anything that could fail. */
export function watchStartup(root: HTMLElement): { started: () => void } {
  const failed = (event: ErrorEvent | PromiseRejectionEvent): void => {
    stop();
    showStartupError(root, "reason" in event ? event.reason : (event.error ?? event.message));
  };
  const stop = (): void => {
    removeEventListener("error", failed);
    removeEventListener("unhandledrejection", failed);
  };
  addEventListener("error", failed);
  addEventListener("unhandledrejection", failed);
  return { started: stop };
}
