import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

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

const rowHeight = (): number => Math.round(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 2.6);

/**
 * A list of rows of one height of which only those in sight are in the document, so that thousands
 * scroll well. One row may be open.
 */
export function Rows({ count, label, open = -1, row, detail, keyOf }: RowsProps) {
  const box = useRef<HTMLDivElement>(null);
  const opened = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const [extra, setExtra] = useState(0);
  const [height, setHeight] = useState(rowHeight);
  const see = ({ scrollTop: top, clientHeight }: HTMLElement): void =>
    setView((before) => (before.top === top && before.height === clientHeight ? before : { top, height: clientHeight }));

  // It tells at once, after a layout that is made anyway; to measure before would make another one
  useEffect(() => {
    const list = box.current;
    if (!list) return;
    const watch = new ResizeObserver(() => {
      setHeight(rowHeight());
      see(list);
    });
    watch.observe(list);
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
  const made = (at: number): VNode => (
    <li key={keyOf(at)} aria-setsize={count} aria-posinset={at + 1} style={{ top: `${place(at)}px` }} class={at === open ? 'open' : ''}>
      <div class="rows-row" style={{ height: `${height}px` }}>
        {row(at)}
      </div>
      {at === open && detail && (
        <div class="rows-detail" ref={opened}>
          {detail(at)}
        </div>
      )}
    </li>
  );
  // A row that stays in sight while one scrolls is the same, so that nothing of it is compared
  const kept = useMemo(() => new Map<number, VNode>(), [row, detail, height, open, extra]);
  for (const at of [...kept.keys()]) if (at < first || at >= last) kept.delete(at);
  for (const at of shown) if (!kept.has(at)) kept.set(at, made(at));

  return (
    <div class="rows" ref={box} onScroll={({ currentTarget }) => see(currentTarget)}>
      <ol aria-label={label} style={{ height: `${count * height + (within ? extra : 0)}px` }}>
        {shown.map((at) => kept.get(at))}
      </ol>
    </div>
  );
}
