import { useEffect, useRef } from 'preact/hooks';
import { followChanges } from '../state/live.js';
import { route } from '../state/route.js';
import { tenant } from '../state/tenant.js';
import { tokenWanted } from '../state/token.js';
import { Empty } from '../ui/parts.js';
import { ClockBar } from './clock-bar.js';
import { Nav } from './nav.js';
import { Notices } from './notices.js';
import { TenantSwitch } from './tenant-switch.js';
import { TokenGate } from './token-gate.js';
import { views } from './views.js';

/** The whole page. */
export function App() {
  useEffect(followChanges, []);
  if (tokenWanted.value) return <TokenGate />;
  return (
    <div class="shell">
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        To the content
      </button>
      <Nav />
      <header class="top">
        <TenantSwitch />
        <ClockBar />
      </header>
      <Place />
      <Notices />
    </div>
  );
}

function Place() {
  const main = useRef<HTMLElement>(null);
  const here = route.value;
  const view = views.find(({ name }) => name === here.view);
  const place = `${here.view}/${here.id ?? ''}`;
  // A new place is read from its top
  useEffect(() => {
    main.current?.scrollTo(0, 0);
    document.title = `${here.id ?? view?.title ?? 'Not here'} · OMS sandbox`;
  }, [place]);
  return (
    <main id="main" ref={main} tabIndex={-1} key={tenant.value}>
      {view === undefined ? (
        <Empty>There is no such page. The navigation names those that there are.</Empty>
      ) : here.id !== undefined && view.one ? (
        <view.one key={here.id} id={here.id} route={here} />
      ) : (
        <view.show route={here} />
      )}
    </main>
  );
}
