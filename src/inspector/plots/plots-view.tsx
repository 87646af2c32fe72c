import { useEffect } from 'preact/hooks';
import type { Shape } from '../api/shapes.js';
import { useAsked } from '../state/asked.js';
import { followRequests } from '../state/live.js';
import { goTo, linkTo, type Route } from '../state/route.js';
import { Card, Head, Problem } from '../ui/parts.js';
import { Search } from '../ui/search.js';
import { Plot } from './plot.js';

/** Numbers that people would rather see than read. */
export function PlotsView({ route: { query } }: { route: Route }) {
  useEffect(followRequests, []);
  const sku = query.get('sku') ?? '';
  return (
    <>
      <Head title="Numbers" note="As far back as the tenant’s changes are kept">
        <Search value={sku} found={(text) => goTo(linkTo('plots', undefined, { sku: text }), true)} hint="SKU, for its stock" />
      </Head>
      <div class="plots">
        <Shown title="Orders by status" query={{ name: 'ordersByStatus' }} only={changes} rest="did not change" />
        {sku !== '' && <Shown title={`Stock of ${sku}`} query={{ name: 'stock', sku }} />}
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
  /** Which of the lines to draw. */
  only?: (line: Line) => boolean;
  /** What to say of the others. */
  rest?: string;
}

function Shown({ title, query, only = () => true, rest }: ShownProps) {
  const { data, error } = useAsked<Shape<'Series'>>(`/series?${new URLSearchParams(query)}`);
  const series = data?.series.filter(only) ?? [];
  const others = (data?.series.length ?? 0) - series.length;
  return (
    <Card title={title} note={rest !== undefined && others > 0 ? `${others} of ${data?.series.length} ${rest}` : undefined}>
      <Problem error={error} />
      {data &&
        (data.times.length > 1 && series.length > 0 ? (
          <Plot data={{ ...data, series }} label={title} />
        ) : (
          <p class="quiet">Nothing has changed yet.</p>
        ))}
    </Card>
  );
}
