import { readFile } from 'node:fs/promises';
import type { Contract } from '../contract/contract.js';
import { API_CONTRACT, readContractText } from '../contract/contract-file.js';
import type { Page, Pages } from './pages.js';

type Documented = Pick<Contract, 'document'>;

/** What tells a language model what there is to read: a file of the package. */
const GUIDE = new URL('../../../llms.txt', import.meta.url);

/** What describes the webhooks and the stream of events: a file of the package. */
const EVENTS = new URL('../../../asyncapi.yaml', import.meta.url);

/**
 * The pages that show the contracts: `/openapi.json`, `/openapi.yaml`, `/asyncapi.yaml` and, with a
 * control API, `/__sandbox/openapi.json`; and `/llms.txt`.
 */
export function contractPages(api: Documented, control?: Documented): Pages {
  const json = (contract: Documented): Page => ({ type: 'application/json', text: () => JSON.stringify(contract.document) });
  const pages = new Map<string, Page>([
    ['/openapi.json', json(api)],
    ['/openapi.yaml', { type: 'application/yaml', text: () => readContractText(API_CONTRACT) }],
    ['/asyncapi.yaml', { type: 'application/yaml', text: () => readFile(EVENTS, 'utf8') }],
    ['/llms.txt', { type: 'text/plain', text: () => readFile(GUIDE, 'utf8') }],
  ]);
  if (control) pages.set('/__sandbox/openapi.json', json(control));
  return pages;
}
