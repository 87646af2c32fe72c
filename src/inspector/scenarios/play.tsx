import { useState } from 'preact/hooks';
import type { Shape } from '../api/shapes.js';
import { useAccount } from '../requests/use-account.js';
import { goTo } from '../state/route.js';
import { tenant } from '../state/tenant.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icons.js';
import { JsonView } from '../ui/json-view.js';
import { Card } from '../ui/parts.js';
import { counted } from '../ui/words.js';
import type { Run, Step } from './run.js';

interface PlayProps {
  scenario: Shape<'Scenarios'>['scenarios'][number];
  run: Run | undefined;
  play: (body: object) => Promise<void>;
}

/** One scenario, and how its last run went. */
export function Play({ scenario: { scenario, name, shows, steps }, run, play }: PlayProps) {
  const account = useAccount();
  const [here, setHere] = useState(false);
  const [playing, setPlaying] = useState(false);
  const start = async (): Promise<void> => {
    setPlaying(true);
    await play(here ? { tenant: account, reset: true } : {}).finally(() => setPlaying(false));
  };
  const look = (): void => {
    tenant.value = run!.tenant;
    goTo('#/orders');
  };
  return (
    <div>
      <Card title={scenario} note={name}>
        {shows !== undefined && <p>{shows}</p>}
        <div class="actions play">
          <Button does={start} kind="main" icon="scenarios" disabled={account === undefined}>
            {playing ? `Plays ${counted(steps, 'step')} …` : 'Play'}
          </Button>
          <label class="field">
            <input type="checkbox" checked={here} onChange={({ currentTarget }) => setHere(currentTarget.checked)} />
            on this tenant: it is reset first, and a snapshot of it is taken
          </label>
        </div>
      </Card>
      {run && (
        <Card
          title={run.ok === undefined ? 'It is being played' : run.ok ? 'It went as it says' : 'It did not go as it says'}
          note={`${run.steps.filter(({ outcome }) => outcome === 'passed').length} of ${counted(steps, 'step')} passed`}
          actions={
            <Button does={look} icon="right">
              Look at its tenant
            </Button>
          }
        >
          {run.snapshot !== undefined && <p class="note">What the tenant was before is the snapshot {run.snapshot}.</p>}
          <ol class="played">
            {run.steps.map((step) => (
              <PlayedStep key={step.number} step={step} />
            ))}
            {run.ok === undefined && run.steps.length < steps && (
              <li class="muted">
                <Icon name="wait" /> <span class="number">{run.steps.length + 1}</span> is being played …
              </li>
            )}
          </ol>
        </Card>
      )}
    </div>
  );
}

function PlayedStep({ step: { number, name, outcome, notice, hint, findings = [], request, answer } }: { step: Step }) {
  return (
    <li class={outcome}>
      <details open={outcome === 'failed'}>
        <summary>
          <Icon name={outcome === 'passed' ? 'check' : outcome === 'failed' ? 'cross' : 'right'} />
          <span class="number muted">{number}</span> {name} <span class="hidden">{outcome}</span>
          {request && (
            <small class="muted mono">
              {request.method} {request.path} {answer && `→ ${answer.status}`}
            </small>
          )}
        </summary>
        {notice !== undefined && <p class="note">{notice}</p>}
        {hint !== undefined && <p class="note">{hint}</p>}
        {findings.length > 0 && (
          <ul class="findings">
            {findings.map(({ file, line, field, expected, got }) => (
              <li key={`${line} ${field}`}>
                <b class="mono">{field}</b> is {got}, expected {expected} <small class="muted">{`${file}:${line}`}</small>
              </li>
            ))}
          </ul>
        )}
        <div class="bodies">
          {request?.body !== undefined && (
            <figure>
              <figcaption>Sent</figcaption>
              <JsonView value={request.body} />
            </figure>
          )}
          {answer?.body !== undefined && (
            <figure>
              <figcaption>Answer, {answer.status}</figcaption>
              <JsonView value={answer.body} />
            </figure>
          )}
        </div>
      </details>
    </li>
  );
}
