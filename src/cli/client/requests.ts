import type { Command } from 'commander';
import { ask } from './ask.js';
import { clientCommand, type ListOptions, listOptions } from './client-command.js';
import { follow } from './follow.js';
import { columns, print } from './print.js';

interface Request {
  at: string;
  method: string;
  path: string;
  status: number;
  operationId?: string;
  findings: { field: string; message: string }[];
  unknownFields?: string[];
  responseBody?: unknown;
}

interface Page {
  count: number;
  requests: Request[];
}

/** Why a request was refused that had nothing wrong: what its answer says. */
function reasonOf({ status, responseBody }: Request): string[] {
  if (status < 400) return [];
  const message = typeof responseBody === 'object' && responseBody && 'message' in responseBody ? responseBody.message : responseBody;
  return typeof message === 'string' ? [message] : [];
}

/** What a request had wrong or why else it was refused, and what it probably misspelled. */
function mistakes(request: Request): string {
  const { findings, unknownFields = [] } = request;
  const found = findings.map(({ field, message }) => `${field} ${message}`);
  return [...(found.length > 0 ? found : reasonOf(request)), ...unknownFields.map((mistake) => `unknown: ${mistake}`)].join('; ');
}

const cells = (request: Request): string[] => {
  const { at, method, path, status, operationId = '' } = request;
  return [at, method, path, String(status), operationId, mistakes(request)];
};

/**
 * `oms-sandbox requests`: shows the latest requests that the API received, oldest first, and with
 * --follow those to come.
 */
export const requestsCommand = (): Command =>
  listOptions(clientCommand('requests', 'Show the latest requests to the API of a running sandbox')).action(
    async (options: ListOptions) => {
      const path = '/__sandbox/requests';
      if (options.follow)
        return follow<Request>(options, `${path}/stream?last=${options.limit}`, (request) => cells(request).join('  ').trimEnd());
      const { count } = await ask<Page>(options, 'GET', `${path}?limit=1`);
      const offset = Math.max(0, count - options.limit);
      const { requests } = await ask<Page>(options, 'GET', `${path}?limit=${options.limit}&offset=${offset}`);
      print(requests, options, (rows) => columns(rows.map(cells)) || 'no requests\n');
    },
  );
