import { networkInterfaces } from 'node:os';
import { inventories } from '../../model/inventory.js';
import { locations } from '../../model/location.js';
import { orders } from '../../model/order.js';
import { orderStatusCodes } from '../../model/order-statuses.js';
import type { OpenSandbox } from '../../sandbox/open-sandbox.js';
import type { Tx } from '../../store/tx.js';
import { version } from '../../version.js';
import { counted } from '../counted.js';
import { wrap } from '../wrap.js';
import { isLoopback } from './control-token.js';
import type { StartOptions } from './start-options.js';

/** The column at which the text of a line starts, after its name. */
const INDENT = 8;
const WIDTH = 92;

/** What the command line knows in addition to the sandbox. */
interface Welcome {
  file: string | undefined;
  seed: string;
  /** Whether new orders wait for a time that a request can skip. */
  holds: boolean;
  /** Whether browsers get the inspector. */
  page: boolean;
  /** The token that such a request needs. */
  controlToken: string | undefined;
}

/**
 * How to skip the minute that a new order waits, for a sandbox with a control API and an automatic
 * lifecycle.
 */
const skipLines = (url: string, token: string | undefined): string[] => [
  line('skip', 'a new order waits one minute for its release; to skip the wait:'),
  line(
    '',
    `curl -X POST ${url}/__sandbox/clock/advance -H "Content-Type: application/json"${token === undefined ? '' : ` -H "x-sandbox-token: ${token}"`} -d '{"by":"PT1M"}'`,
  ),
];

/**
 * The text that a sandbox prints when it starts: its address, where its state is, what data it has,
 * and a call to try.
 */
export function welcome(sandbox: OpenSandbox, { file, seed, holds, page, controlToken }: Welcome): string {
  const { url, fresh, store, defaultTenant } = sandbox;
  const state = file === undefined ? 'in memory, lost when the sandbox stops' : fresh ? `${file} (new)` : stateFrom(sandbox, file);
  const curl = store.transact(defaultTenant, (tx) => tryOut(url, tx));
  const lines = [
    `oms-sandbox ${version} listens on ${url}`,
    ...(page ? [line('page', `${url}/ shows orders, stock, requests and the clock, and acts on them`)] : []),
    line('state', state),
    ...(fresh ? store.transact(defaultTenant, (tx) => seedLines(seed, tx)) : []),
    line('try', curl),
    ...(holds ? skipLines(url, controlToken) : []),
  ];
  return `${lines.join('\n')}\n`;
}

const line = (name: string, text: string): string => `  ${name}`.padEnd(INDENT) + text;

/**
 * A warning if other machines can reach the address, with the URLs that they use; otherwise an
 * empty string.
 */
export function networkWarning({ host, controlToken }: Pick<StartOptions, 'host' | 'controlToken'>, { url }: OpenSandbox): string {
  if (isLoopback(host)) return '';
  const here = Object.values(networkInterfaces()).flatMap((all = []) =>
    all.filter(({ family, internal }) => family === 'IPv4' && !internal),
  );
  const { port } = new URL(url);
  const urls = here.map(({ address }) => `http://${address}:${port}`).join(', ');
  const at = urls === '' || !['0.0.0.0', '::'].includes(host) ? '' : ` at ${urls}`;
  return `Warning: with --host ${host} anyone on the network can reach this sandbox${at}, read its data and change it.${controlToken === undefined ? '' : `\nThe control API asks for the token ${controlToken} in the header x-sandbox-token; --control-token sets another.`}\n`;
}

/**
 * A warning if the state file was made from another seed than the one that new tenants get;
 * otherwise an empty string.
 */
export function seedWarning({ fresh, madeFrom }: OpenSandbox, file: string, seed: string): string {
  if (fresh || madeFrom === undefined || madeFrom === seed) return '';
  return `Warning: ${file} was made from the seed ${madeFrom}, so the seed ${seed} is for new tenants only. To start anew with it, add --fresh; the old state is kept under another name.\n`;
}

function stateFrom({ store }: OpenSandbox, file: string): string {
  const tenants = store.tenants();
  const count = tenants.reduce((sum, tenant) => sum + store.transact(tenant, (tx) => tx.count(orders)), 0);
  return `from ${file}: ${counted(count, 'order')}${tenants.length > 1 ? ` of ${tenants.length} tenants` : ''}`;
}

function seedLines(seed: string, tx: Tx): string[] {
  const counts = [
    counted(tx.count(orders), 'order'),
    counted(tx.count(inventories), 'stock record'),
    counted(tx.count(locations), 'location'),
  ];
  const byStatus = orderStatusCodes
    .map((code) => ({ code, count: tx.by(orders, 'statusCode', code).length }))
    .filter(({ count }) => count > 0);
  const statuses = byStatus.map(({ code, count }, at) => `${count} ${code.replace('ORDER_', '')}${at > 0 ? ',' : ''}`).reverse();
  const orderLines = statuses.length > 0 ? wrap(['orders:', ...statuses], WIDTH) : [];
  return [line('seed', `${seed}: ${counts.join(', ')}`), ...orderLines.map((text) => line('', text))];
}

/** A curl command that works as printed, whatever the order numbers in the state file are. */
function tryOut(url: string, tx: Tx): string {
  const [first] = tx.list(orders);
  const query = first ? `?orderNumber=${encodeURIComponent(first.orderNumber).replaceAll('!', '%21')}` : '';
  return `curl -H "Authorization: Bearer any" "${url}/api/v2/order${query}"`;
}
