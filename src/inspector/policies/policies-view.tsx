import { useState } from 'preact/hooks';
import { call } from '../api/call.js';
import type { Shape } from '../api/shapes.js';
import { useAsked } from '../state/asked.js';
import { act } from '../state/notices.js';
import { Button } from '../ui/button.js';
import { Head, Problem } from '../ui/parts.js';
import { Search } from '../ui/search.js';
import { counted, words } from '../ui/words.js';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/**
 * Every choice that the sandbox makes where the documentation is silent: what it means, and how to
 * change it.
 */
export function PoliciesView() {
  const { data, error } = useAsked<Shape<'Policies'>>('/policies');
  const [search, setSearch] = useState('');
  const all = Object.entries(data ?? {});
  const fits = search.toLowerCase();
  const shown = all.filter(([name, { describes }]) => `${name} ${words(name)} ${describes}`.toLowerCase().includes(fits));
  const changed = all.filter(([, policy]) => isChanged(policy)).length;
  const note = changed === 0 ? `${counted(all.length, 'choice')}, all as they are by default` : `${changed} of ${all.length} changed`;
  return (
    <>
      <Head title="Policies" note={data && note}>
        <Search value={search} found={setSearch} hint="Name or meaning" />
      </Head>
      <Problem error={error} />
      <ul class="card policies" aria-label="Policies">
        {shown.map(([name, policy]) => (
          <Policy key={name} name={name} policy={policy} />
        ))}
      </ul>
    </>
  );
}

const isChanged = ({ value, default: usual }: Shape<'Policy'>): boolean => JSON.stringify(value) !== JSON.stringify(usual);

function Policy({ name, policy }: { name: string; policy: Shape<'Policy'> }) {
  const [typed, setTyped] = useState<string>();
  const { value, describes } = policy;
  const set = (next: unknown) =>
    act(
      async () => {
        await call('PATCH', '/policies', { body: { [name]: next } });
        setTyped(undefined);
      },
      () => `${words(name)}: ${next === null ? 'as by default' : textOf(next)}`,
    );
  const save = () => set(typeof value === 'string' ? typed : meantBy(typed ?? ''));
  return (
    <li>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed !== undefined) void save();
        }}
      >
        <label for={`policy-${name}`}>
          <b>{words(name)}</b> <code class="muted">{name}</code>
          <span class="note">{describes}</span>
        </label>
        {typeof value === 'boolean' ? (
          <input id={`policy-${name}`} type="checkbox" checked={value} onChange={({ currentTarget }) => set(currentTarget.checked)} />
        ) : (
          <input
            id={`policy-${name}`}
            type="text"
            value={typed ?? textOf(value)}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            spellcheck={false}
          />
        )}
        <div class="actions">
          {typed !== undefined && (
            <Button does={save} kind="main" label={`Save ${words(name)}`}>
              Save
            </Button>
          )}
          {isChanged(policy) && (
            <Button does={() => set(null)} kind="quiet" icon="again" label={`Back to default: ${words(name)}`}>
              Back to default
            </Button>
          )}
        </div>
      </form>
    </li>
  );
}

/** What was typed as JSON, or as a text where it is not JSON: the sandbox says what it expected. */
function meantBy(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return typed;
  }
}
