import { useEffect, useRef } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";

/** How far ahead of the view the next rows are fetched. */
const ahead = "600px";

/** The end of a long list: more comes by itself when it is nearly reached, or by pressing. */
export function ShowMore({ shown, onMore }: { shown: number; onMore: () => void }) {
  const words = useWords();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore(), {
      rootMargin: ahead,
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [shown, onMore]);
  return (
    <div ref={end} class="list-more">
      <Button onClick={onMore}>{words("lists_more")}</Button>
    </div>
  );
}
