import type { Inspector } from './inspector.js';
import type { Page, Pages } from './pages.js';

const json = (value: object): Page => ({ type: 'application/json', text: () => JSON.stringify(value) });

/**
 * The pages for people and tools that look whether the sandbox is there: `/` names its version and
 * where to go on, or shows the inspector to browsers, and `/healthz` says that it answers.
 */
export function frontPages(version: string, control: boolean, inspector?: Inspector): Pages {
  const links = {
    contract: '/openapi.json',
    health: '/healthz',
    ...(control && { control: '/__sandbox/health', controlContract: '/__sandbox/openapi.json' }),
  };
  return new Map([
    ['/', { ...json({ name: 'oms-sandbox', version, links }), html: inspector?.front }],
    ['/healthz', json({ status: 'ok', version })],
    ...(inspector?.pages ?? []),
  ]);
}
