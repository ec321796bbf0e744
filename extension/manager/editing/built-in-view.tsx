import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** Rows that are built, and taken down, together. */
const together = 20;
/** How far outside the view rows are built already. */
const ahead = "600px 0px";

type Props<Of> = {
  items: Of[];
  /** Built whether in view or not: what is chosen, what Tab leads to. */
  always: (item: Of) => boolean;
  /** A row's height before any was seen, in px. */
  height: number;
  /** The first rows of the page are built before anybody looks where the view is. */
  first: boolean;
  children: (item: Of, at: number) => ComponentChildren;
};

/** A long list of which only what is in view, and a little around it, is built. Its scroll bar is that of all of it. */
export function BuiltInView<Of>({ items, always, height, first, children }: Props<Of>) {
  const starts = Array.from({ length: Math.ceil(items.length / together) }, (_, at) => at * together);
  return (
    <>
      {starts.map((start) => {
        const some = items.slice(start, start + together);
        return (
          <Together
            key={start}
            count={some.length}
            height={height}
            build={some.some(always)}
            first={first && start === 0}
          >
            {() => some.map((item, at) => children(item, start + at))}
          </Together>
        );
      })}
    </>
  );
}

type TogetherProps = {
  count: number;
  height: number;
  build: boolean;
  first: boolean;
  children: () => ComponentChildren;
};

function Together({ count, height, build, first, children }: TogetherProps) {
  const element = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(first);
  /** How high a row was when it was last seen. */
  const row = useRef(height);
  useEffect(() => {
    const options = { rootMargin: ahead, scrollMargin: ahead };
    const observer = new IntersectionObserver((entries) => {
      const now = entries.at(-1);
      if (!now) return;
      // Not when it is hidden as a whole: then nothing has a height.
      if (!now.isIntersecting && now.boundingClientRect.height > 0)
        row.current = now.boundingClientRect.height / count;
      setNear(now.isIntersecting);
    }, options);
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [count]);
  const built = near || build;
  return (
    <div
      ref={element}
      class="built-in-view"
      style={built ? {} : { blockSize: `${Math.round(row.current * count)}px` }}
    >
      {built && children()}
    </div>
  );
}
