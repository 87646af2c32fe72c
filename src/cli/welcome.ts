import { inventories } from '../resources/inventory/model.js';
import { locations } from '../resources/location/model.js';
import { orders } from '../resources/order/model.js';
import type { Sandbox } from '../sandbox.js';
import type { Tx } from '../store/tx.js';
import { version } from '../version.js';

/** What a started sandbox says of itself: address, where its state is, what is in it, a call to try. */
export function welcome(sandbox: Sandbox, { file, seed }: { file: string | undefined; seed: string }): string {
  const { url, fresh, store, defaultTenant } = sandbox;
  const state = file === undefined ? 'in memory, gone when the sandbox stops' : fresh ? `${file} (new)` : stateFrom(sandbox, file);
  const seeded = fresh ? [['seed', `${seed}: ${store.transact(defaultTenant, seedCounts)}`]] : [];
  const lines = [['state', state], ...seeded, ['try', store.transact(defaultTenant, (tx) => tryOut(url, tx))]];
  return [`oms-sandbox ${version} listens on ${url}`, ...lines.map(([name = '', text]) => `  ${name.padEnd(6)}${text}`), ''].join('\n');
}

/** A line of warning unless only this machine can reach the address. */
export function networkWarning(host: string): string {
  if (host === 'localhost' || host === '::1' || host.startsWith('127.')) return '';
  return `Warning: with --host ${host} anybody on the network can reach this sandbox, read its data and change it.\n`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function stateFrom({ store }: Sandbox, file: string): string {
  const states = [...store.states().values()];
  const count = states.reduce((sum, { collections }) => sum + (collections.get(orders.name)?.size ?? 0), 0);
  return `from ${file}: ${counted(count, 'order')}${states.length > 1 ? ` of ${states.length} tenants` : ''}`;
}

function seedCounts(tx: Tx): string {
  const byStatus = new Map<string, number>();
  for (const { statusCode } of tx.list(orders)) byStatus.set(statusCode, (byStatus.get(statusCode) ?? 0) + 1);
  const statuses = Array.from(byStatus, ([code, count]) => `${count} ${code}`).join(', ');
  const parts = [counted(tx.count(orders), 'order') + (statuses && ` (${statuses})`), counted(tx.count(inventories), 'stock record')];
  return [...parts, counted(tx.count(locations), 'location')].join(', ');
}

/** A call that works as it is printed, whatever a state file calls its orders. */
function tryOut(url: string, tx: Tx): string {
  const [first] = tx.list(orders);
  const query = first ? `?orderNumber=${encodeURIComponent(first.orderNumber).replaceAll('!', '%21')}` : '';
  return `curl -H "Authorization: Bearer any" "${url}/api/v2/order${query}"`;
}
