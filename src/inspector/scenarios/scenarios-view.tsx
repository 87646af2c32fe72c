import { useState } from 'preact/hooks';
import type { Shape } from '../api/shapes.js';
import { useAsked } from '../state/asked.js';
import { act } from '../state/notices.js';
import { goTo, linkTo, type Route } from '../state/route.js';
import { Empty, Head, Problem } from '../ui/parts.js';
import { Search } from '../ui/search.js';
import { counted } from '../ui/words.js';
import { Play } from './play.js';
import { playScenario, type Run, toneOf } from './run.js';

/** The stories that come with the sandbox: read them, play them, see each step. */
export function ScenariosView({ route: { id, query } }: { route: Route }) {
  const { data, error } = useAsked<Shape<'Scenarios'>>('/scenarios', { fixed: true });
  const [runs, setRuns] = useState<Readonly<Record<string, Run>>>({});
  const search = query.get('search') ?? '';
  const fits = search.toLowerCase();
  const all = data?.scenarios ?? [];
  const shown = all.filter(({ name, scenario, shows = '' }) => `${name} ${scenario} ${shows}`.toLowerCase().includes(fits));
  const chosen = all.find(({ name }) => name === id);
  const play = async (name: string, body: object): Promise<void> => {
    const show = (run: Run): void => setRuns((before) => ({ ...before, [name]: run }));
    await act(
      () => playScenario(name, body, show),
      (ok) => (ok ? 'The scenario went as it says' : 'A step did not go as the scenario says'),
    );
  };
  return (
    <>
      <Head title="Scenarios" note={data && counted(all.length, 'scenario')}>
        <Search value={search} found={(text) => goTo(linkTo('scenarios', id, { search: text }), true)} hint="Name or what it shows" />
      </Head>
      <Problem error={error} />
      <div class="master">
        <nav class="card list" aria-label="Scenarios">
          <ul>
            {shown.map(({ name, scenario, steps }) => (
              <li key={name}>
                <a href={linkTo('scenarios', name, { search })} aria-current={name === id ? 'page' : undefined}>
                  <i class={`dot ${toneOf(runs[name])}`} />
                  <span>
                    {scenario}
                    <small class="muted">
                      {name}, {counted(steps, 'step')}
                    </small>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {data === undefined ? (
          <Empty icon="wait">The scenarios are being read …</Empty>
        ) : chosen ? (
          <Play key={chosen.name} scenario={chosen} run={runs[chosen.name]} play={(body) => play(chosen.name, body)} />
        ) : (
          <Empty icon="scenarios">Choose a scenario. It is played on a tenant of its own, unless you say otherwise.</Empty>
        )}
      </div>
    </>
  );
}
