import { useState } from 'preact/hooks';
import { touch } from '../state/pulse.js';
import { token, tokenWanted } from '../state/token.js';
import { Button } from '../ui/button.js';

/** Asks for the control token, once for each tab. */
export function TokenGate() {
  const [typed, setTyped] = useState('');
  const wrong = token.value !== undefined;
  const enter = (): void => {
    token.value = typed;
    tokenWanted.value = false;
    setTyped('');
    touch();
  };
  return (
    <main class="gate">
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          enter();
        }}
      >
        <h1>The control token, please</h1>
        <p class="note">This sandbox was started with --control-token. The token stays in this tab.</p>
        {wrong && <p class="problem">The sandbox does not know that token.</p>}
        <label>
          Control token
          <input type="password" value={typed} autocomplete="off" onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
        </label>
        <Button does={enter} kind="main" disabled={typed === ''}>
          Go on
        </Button>
      </form>
    </main>
  );
}
