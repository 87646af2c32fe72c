import { useEffect } from 'preact/hooks';
import type { Shape } from '../api/shapes.js';
import { useAsked } from '../state/asked.js';
import { clock } from '../state/clock.js';
import { followRequests } from '../state/live.js';
import { goTo, linkTo, type Route } from '../state/route.js';
import { Card, Head, Problem } from '../ui/parts.js';
import { Search } from '../ui/search.js';
import { stamp } from '../ui/words.js';
import { Plot } from './plot.js';

/** Numbers that people would rather see than read. */
export function PlotsView({ route: { query } }: { route: Route }) {
  useEffect(followRequests, []);
  const sku = query.get('sku') ?? '';
  // A clock that stands still has one time for all that happens
  const by = clock.value?.frozen ? { by: 'change', axis: 'by change, because the clock is frozen' } : { by: 'time' };
  return (
    <>
      <Head title="Numbers" note="As far back as the tenant’s changes are kept">
        <Search value={sku} found={(text) => goTo(linkTo('plots', undefined, { sku: text }), true)} hint="SKU, for its stock" />
      </Head>
      <div class="plots">
        <Shown title="Orders by status" query={{ name: 'ordersByStatus' }} {...by} only={changes} rest="did not change" />
        {sku !== '' && <Shown title={`Stock of ${sku}`} query={{ name: 'stock', sku }} {...by} />}
        <Shown title="Requests a second" query={{ name: 'requests' }} only={({ name }) => !name.endsWith('Ms')} />
        <Shown title="How long requests took, in ms" query={{ name: 'requests' }} only={({ name }) => name.endsWith('Ms')} />
      </div>
    </>
  );
}

type Line = Shape<'Series'>['series'][number];

const changes = ({ values }: Line): boolean => values.some((value) => value !== values[0]);

interface ShownProps {
  title: string;
  query: Record<string, string>;
  by?: string;
  /** What the numbers are told by, where it is not the time. */
  axis?: string;
  /** Which of the lines to draw. */
  only?: (line: Line) => boolean;
  /** What to say of the others. */
  rest?: string;
}

const joined = (...notes: (string | undefined)[]): string | undefined => notes.filter((note) => note !== undefined).join('; ') || undefined;

/** Why there is no plot. */
function reason({ times, series }: Shape<'Series'>, query: Record<string, string>): string {
  if (times.length === 0) return 'No request is kept.';
  if (query['name'] === 'requests') return `All requests that are kept came within the second ${stamp(times[0]!)}.`;
  return times.length > 1 && series.length > 0 ? 'These numbers did not change.' : 'Nothing has changed yet, as far as changes are kept.';
}

function Shown({ title, query, by = 'time', axis, only = () => true, rest }: ShownProps) {
  const { data, error } = useAsked<Shape<'Series'>>(`/series?${new URLSearchParams({ ...query, by })}`);
  const series = data?.series.filter(only) ?? [];
  const others = (data?.series.length ?? 0) - series.length;
  return (
    <Card title={title} note={joined(axis, rest !== undefined && others > 0 ? `${others} of ${data?.series.length} ${rest}` : undefined)}>
      <Problem error={error} />
      {data &&
        (data.times.length > 1 && series.length > 0 ? (
          <Plot data={{ ...data, series }} label={title} />
        ) : (
          <p class="quiet">{reason(data, query)}</p>
        ))}
    </Card>
  );
}
