import type { Path } from '../../core/text/field-name.js';
import type { Operations } from '../contract/operations.js';
import type { Located, StoryStep } from '../scenario.js';
import type { Sent } from './client.js';
import { finding } from './judge.js';
import { exchange, isGood, type StepOutcome } from './outcome.js';
import type { Playing } from './playing.js';
import { stockRequest } from './requests.js';

const ABOUT = { number: 0, name: 'given' };
const NOT_SET = 'this server keeps its own data, time and policies; only a sandbox can set them';
const STOCK_SET = 'only the stock was written; this server keeps its own seed, time and policies, which only a sandbox can set';

const place = (source: Located, path: Path): StoryStep => ({ step: { note: '' }, source, path });

/** A request that prepares a tenant, and the part of the story that it carries out. */
export interface Preparation {
  readonly operationId: string;
  readonly request: Sent;
  readonly where: StoryStep;
}

/** What preparations are made from. */
interface Preparing extends Pick<Playing, 'story' | 'scope' | 'headers'> {
  readonly operations: Operations;
}

/** The requests that give a sandbox's tenant the seed, the time and the policies of the story. */
export function ownPreparations({ story, headers }: Preparing): Preparation[] {
  const { source, seed, clock, lifecycle, given } = story;
  const policies: object = Object.assign({ lifecycle }, ...given.map((one) => one.given.policies ?? {}));
  return [
    {
      operationId: 'resetTenant',
      request: { method: 'POST', path: '/__sandbox/reset', headers, body: { seed, clock } },
      where: place(source, ['seed']),
    },
    {
      operationId: 'setPolicies',
      request: { method: 'PATCH', path: '/__sandbox/policies', headers, body: policies },
      where: place(source, ['given', 'policies']),
    },
  ];
}

/** The requests that write the stock of the story. */
export function stockPreparations({ story, scope, headers, operations }: Preparing): Preparation[] {
  const stock = story.given.flatMap(({ given, source }) => (given.stock ?? []).map((one, i) => ({ one, source, i })));
  const skus = [...new Set(stock.map(({ one }) => one.sku))];
  return stock.map(({ one, source, i }) => ({
    operationId: 'replaceInventory',
    request: stockRequest(one, skus.indexOf(one.sku), scope, headers, operations),
    where: place(source, ['given', 'stock', i]),
  }));
}

/**
 * Prepares the tenant for the story. On a server that is not a sandbox, it only writes the stock,
 * through the API.
 */
export async function begin(playing: Playing): Promise<StepOutcome> {
  const { stage, story } = playing;
  const policies = story.given.find(({ given }) => given.policies !== undefined);
  if (!stage.sandbox && stage.strict && policies) {
    const wrong = finding(place(policies.source, ['given', 'policies']), [], {
      field: 'step',
      expected: 'a sandbox',
      got: 'another server',
    });
    return { ...ABOUT, outcome: 'failed', findings: [wrong] };
  }
  const preparing = { ...playing, operations: stage.operations };
  const stock = stockPreparations(preparing);
  for (const { request, where } of [...(stage.sandbox ? ownPreparations(preparing) : []), ...stock]) {
    const answer = await stage.send(request);
    if (isGood(answer)) continue;
    const wrong = finding(where, [], { field: 'status', expected: 'from 200 to 299', got: String(answer.status) });
    return { ...ABOUT, outcome: 'failed', findings: [wrong], ...exchange(request, answer) };
  }
  return stage.sandbox ? { ...ABOUT, outcome: 'passed' } : { ...ABOUT, outcome: 'skipped', notice: stock.length > 0 ? STOCK_SET : NOT_SET };
}
