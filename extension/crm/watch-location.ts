/** How often the address is looked at where the browser does not tell (no Navigation API, or not in this world). */
const pollMs = 500;

type Navigation = EventTarget;

/** Calls `onChange` when the page changes its address without being loaded. This is all that runs on an idle page. */
export function watchLocation(window: Window, onChange: () => void): () => void {
  let known = window.location.href;
  const look = () => {
    if (window.location.href === known) return;
    known = window.location.href;
    onChange();
  };
  const navigation = (window as Window & { navigation?: Navigation }).navigation;
  const heard: [EventTarget, string][] = navigation
    ? [
        [navigation, "currententrychange"],
        [navigation, "navigatesuccess"],
      ]
    : [[window, "popstate"]];
  for (const [target, event] of heard) target.addEventListener(event, look);
  // pushState in the page's world fires nothing in ours, so without the Navigation API there is only looking.
  const poll = navigation ? undefined : window.setInterval(look, pollMs);
  return () => {
    for (const [target, event] of heard) target.removeEventListener(event, look);
    window.clearInterval(poll);
  };
}
