import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface RowsProps {
  count: number;
  label: string;
  /** The row that is open, which shows `detail` below it. */
  open?: number | undefined;
  row: (at: number) => ComponentChildren;
  detail?: (at: number) => ComponentChildren;
  keyOf: (at: number) => string | number;
}

/** How many rows beyond the edges are there before they are scrolled to. */
const MORE = 12;

/**
 * A list of rows of one height of which only those in sight are in the document, so that thousands
 * scroll well. One row may be open.
 */
export function Rows({ count, label, open = -1, row, detail, keyOf }: RowsProps) {
  const box = useRef<HTMLDivElement>(null);
  const opened = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const [extra, setExtra] = useState(0);
  const [height, setHeight] = useState(34);

  useLayoutEffect(() => {
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setHeight(Math.round(rem * 2.6));
      if (box.current) setView({ top: box.current.scrollTop, height: box.current.clientHeight });
    };
    measure();
    const watch = new ResizeObserver(measure);
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    const shown = opened.current;
    if (!shown) return setExtra(0);
    const watch = new ResizeObserver(() => setExtra(shown.offsetHeight));
    watch.observe(shown);
    return () => watch.disconnect();
  }, [open]);

  const within = open >= 0 && open < count;
  const place = (at: number): number => at * height + (within && at > open ? extra : 0);
  const first = Math.max(0, Math.floor(view.top / height) - MORE - (within ? Math.ceil(extra / height) : 0));
  const last = Math.min(count, Math.ceil((view.top + view.height) / height) + MORE);
  const shown = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);

  return (
    <div
      class="rows"
      ref={box}
      onScroll={({ currentTarget }) => setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
    >
      <ol aria-label={label} style={{ height: `${count * height + (within ? extra : 0)}px` }}>
        {shown.map((at) => (
          <li
            key={keyOf(at)}
            aria-setsize={count}
            aria-posinset={at + 1}
            style={{ top: `${place(at)}px` }}
            class={at === open ? 'open' : ''}
          >
            <div class="rows-row" style={{ height: `${height}px` }}>
              {row(at)}
            </div>
            {at === open && detail && (
              <div class="rows-detail" ref={opened}>
                {detail(at)}
              </div>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
