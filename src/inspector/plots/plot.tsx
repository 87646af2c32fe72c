import { useEffect, useRef } from 'preact/hooks';
import type uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Shape } from '../api/shapes.js';
import { theme } from '../state/theme.js';
import { number, words } from '../ui/words.js';

const COLORS = [
  'allocated',
  'delivered',
  'backordered',
  'shipped',
  'pending-return',
  'cancelled',
  'ready',
  'exchanged',
  'returned',
  'open',
];
const HEIGHT = 240;

/** A color of the design system as the canvas wants it. */
function colorOf(box: HTMLElement, name: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(--${name})`;
  box.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Draws the numbers. The library is loaded when the first plot is shown. */
async function draw(target: HTMLElement, { times, changes, series }: Shape<'Series'>): Promise<uPlot> {
  const { default: Library } = await import('uplot');
  const axis = { stroke: colorOf(target, 'muted'), grid: { stroke: colorOf(target, 'line'), width: 1 }, ticks: { show: false } };
  const options: uPlot.Options = {
    width: target.clientWidth,
    height: HEIGHT,
    tzDate: (seconds) => Library.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    scales: { x: { time: !changes } },
    axes: [axis, { ...axis, size: 44 }],
    series: [
      changes ? { label: 'Change', value: (_: uPlot, at: number | null) => (at === null ? '–' : number(at)) } : { label: 'Time' },
      ...series.map(({ name }, at) => ({
        label: words(name),
        stroke: colorOf(target, COLORS[at % COLORS.length]!),
        width: 1.5,
        spanGaps: true,
        value: (_: uPlot, value: number | null) => (value === null ? '–' : number(value)),
      })),
    ],
  };
  return new Library(options, [changes ?? times.map((time) => Date.parse(time) / 1000), ...series.map(({ values }) => values)], target);
}

/** Numbers over time or changes as lines. Times are shown in UTC, as everywhere here. */
export function Plot({ data, label }: { data: Shape<'Series'>; label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const shown = theme.value;
  const text = JSON.stringify(data);
  useEffect(() => {
    const target = box.current;
    if (!target) return;
    let gone = false;
    let plot: uPlot | undefined;
    const watch = new ResizeObserver(() => plot?.setSize({ width: target.clientWidth, height: HEIGHT }));
    void draw(target, data).then((drawn) => {
      if (gone) return drawn.destroy();
      plot = drawn;
      watch.observe(target);
    });
    return () => {
      gone = true;
      watch.disconnect();
      plot?.destroy();
    };
  }, [text, shown]);
  return <div class="plot" ref={box} role="img" aria-label={`${label}: ${data.series.map(({ name }) => words(name)).join(', ')}`} />;
}
