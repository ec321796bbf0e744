import { useEffect, useRef, useState } from "preact/hooks";

/** Cards built at first: two screens of them. A thousand questions then cost no more than twenty. */
const first = 12;
const step = 10;
/** How far ahead of the view the next ones are built. */
const ahead = "1200px";

/** How many of `total` items to build; more when the end of the built ones comes near, and as many as `wanted` needs. */
export function useGrowing(total: number, wanted: number) {
  const [built, setBuilt] = useState(first);
  const sentinel = useRef<HTMLDivElement>(null);
  const count = Math.min(total, Math.max(built, wanted + 1));
  useEffect(() => {
    if (count >= total || !sentinel.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setBuilt(count + step), {
      rootMargin: ahead,
    });
    observer.observe(sentinel.current);
    return () => observer.disconnect();
  }, [count, total]);
  return { count, sentinel };
}
