import { useState } from 'preact/hooks';
import type { Shape } from '../api/shapes.js';
import { linkTo } from '../state/route.js';
import { Button } from '../ui/button.js';
import { JsonView } from '../ui/json-view.js';
import { Rows } from '../ui/rows.js';
import { counted, stamp, words } from '../ui/words.js';

export type Timeline = Shape<'Timeline'>;
export type TimelineEntry = Shape<'TimelineEntry'>;

const KINDS = ['call', 'move', 'history', 'event', 'timer', 'money', 'webhook', 'stock'];

/** Everything that happened to an order; each entry opens to what is known of it. */
export function TimelineCard({ timeline }: { timeline: Timeline }) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string>();
  const entries = timeline.entries;
  const shown = entries.filter(({ kind }) => !hidden.has(kind));
  const there = KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  const turn = (kind: string): void => setHidden(new Set(hidden.has(kind) ? [...hidden].filter((one) => one !== kind) : [...hidden, kind]));
  return (
    <section class="card timeline" aria-label="Timeline">
      <header>
        <h2>Timeline</h2>
        <span class="note">{counted(shown.length, 'entry', 'entries')}</span>
        <fieldset class="chips">
          <legend class="hidden">Show</legend>
          {there.map((kind) => (
            <Button key={kind} does={() => turn(kind)} kind="quiet" pressed={!hidden.has(kind)}>
              <i class={`dot kind-${kind}`} />
              {words(kind)}
            </Button>
          ))}
        </fieldset>
      </header>
      <Rows
        count={shown.length}
        label="Timeline"
        open={shown.findIndex(({ id }) => id === open)}
        keyOf={(at) => shown[at]!.id}
        row={(at) => <Entry entry={shown[at]!} before={shown[at - 1]} open={open} setOpen={setOpen} />}
        detail={(at) => <Detail entry={shown[at]!} />}
      />
    </section>
  );
}

interface EntryProps {
  entry: TimelineEntry;
  before: TimelineEntry | undefined;
  open: string | undefined;
  setOpen: (id: string | undefined) => void;
}

function Entry({ entry: { id, at, kind, title }, before, open, setOpen }: EntryProps) {
  const day = stamp(at).slice(0, 10);
  return (
    <button type="button" class="entry" aria-expanded={id === open} onClick={() => setOpen(id === open ? undefined : id)}>
      <time dateTime={at} class="number">
        <span class={before && stamp(before.at).startsWith(day) ? 'same' : ''}>{day}</span> {stamp(at).slice(11)}
      </time>
      <i class={`dot kind-${kind}`} title={kind} />
      <span class="entry-title">{title}</span>
      <span class="entry-kind">{kind}</span>
    </button>
  );
}

function Detail({ entry: { detail, requestId, note } }: { entry: TimelineEntry }) {
  return (
    <>
      {requestId !== undefined && (
        <p class="note">
          <a href={linkTo('requests', String(requestId))}>Request {requestId}, with its answer</a>
        </p>
      )}
      {note !== undefined && <p class="note">{note}.</p>}
      <JsonView value={detail} />
    </>
  );
}
