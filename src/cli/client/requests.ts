import type { Command } from 'commander';
import { ask } from './ask.js';
import { type ClientOptions, clientCommand, readCount } from './client-command.js';
import { columns, print } from './print.js';

interface Page {
  requests: { at: string; method: string; path: string; status: number | string; operationId?: string }[];
}

/** `oms-sandbox requests`: shows the requests that the API received. */
export const requestsCommand = (): Command =>
  clientCommand('requests', 'Show the latest requests to the API of a running sandbox')
    .option('--limit <number>', 'how many', readCount, 20)
    .action(async (options: ClientOptions & { limit: number }) => {
      const { requests } = await ask<Page>(options, 'GET', `/__sandbox/requests?limit=${options.limit}`);
      print(requests, options, (rows) => {
        const lines = rows.map(({ at, method, path, status, operationId = '' }) => [at, method, path, String(status), operationId]);
        return columns(lines) || 'no requests\n';
      });
    });
