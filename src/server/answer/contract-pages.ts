import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Contract } from '../contract/contract.js';
import { API_CONTRACT, readContractText } from '../contract/contract-file.js';
import type { Page, Pages } from './pages.js';

type Documented = Pick<Contract, 'document'>;

/** Where the files of the package are. */
const PACKAGE = new URL('../../../', import.meta.url);

/** What tells a language model what there is to read: a file of the package. */
const GUIDE = new URL('llms.txt', PACKAGE);

/** What describes the webhooks and the stream of events: a file of the package. */
const EVENTS = new URL('asyncapi.yaml', PACKAGE);

/** The documents of the package by the paths at which `/llms.txt` links to them. */
function documents(): [string, Page][] {
  const folder = new URL('docs/', PACKAGE);
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const files = ['README.md', ...names.map((name) => `docs/${name.replaceAll('\\', '/')}`)].filter((name) => name.endsWith('.md'));
  return files.map((name) => [`/${name}`, { type: 'text/markdown', text: () => readFile(new URL(name, PACKAGE), 'utf8') }]);
}

/**
 * The pages that show the contracts: `/openapi.json`, `/openapi.yaml`, `/asyncapi.yaml` and, with a
 * control API, `/__sandbox/openapi.json`; and `/llms.txt` with the documents that it links to.
 */
export function contractPages(api: Documented, control?: Documented): Pages {
  const json = (contract: Documented): Page => ({ type: 'application/json', text: () => JSON.stringify(contract.document) });
  const pages = new Map<string, Page>([
    ['/openapi.json', json(api)],
    ['/openapi.yaml', { type: 'application/yaml', text: () => readContractText(API_CONTRACT) }],
    ['/asyncapi.yaml', { type: 'application/yaml', text: () => readFile(EVENTS, 'utf8') }],
    ['/llms.txt', { type: 'text/plain', text: () => readFile(GUIDE, 'utf8') }],
    ...documents(),
  ]);
  if (control) pages.set('/__sandbox/openapi.json', json(control));
  return pages;
}
