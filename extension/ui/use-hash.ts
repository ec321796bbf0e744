import { useEffect, useState } from "preact/hooks";

/** What stands behind the "#" of the page's address, with it; whoever asks is drawn again when it changes. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    addEventListener("hashchange", changed);
    // Effects come after the first picture: it may have changed before anybody listened.
    changed();
    return () => removeEventListener("hashchange", changed);
  }, []);
  return hash;
}
