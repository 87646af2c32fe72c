import { isDeepStrictEqual } from 'node:util';
import type { Observed } from '../../ports/observed.js';
import type { Recorded, RecordedCall } from './recorded.js';

/** Statuses of what a scenario cannot send: no token, another method, a body that is too large or no JSON. */
const NOT_SENT = [401, 405, 413, 415];

/** What a text says as JSON; undefined where it is none. */
function parsed(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A request as a scenario can send it again; undefined for one that it cannot. */
export function recordedCall({
  method,
  path,
  search,
  operationId,
  prefer,
  status,
  requestBytes,
  responseText,
  findings,
  faults,
}: Observed): RecordedCall | undefined {
  const requestText = requestBytes?.toString('utf8');
  const requestBody = parsed(requestText);
  const sendable = method !== 'HEAD' && !NOT_SENT.includes(status) && (requestBody !== undefined || !requestText);
  // A scenario names its tenant rightly in every call.
  if (operationId === undefined || !sendable || findings.some(({ field }) => field.startsWith('x-'))) return undefined;
  const struck = faults.length > 0;
  return {
    kind: 'call',
    operationId,
    path,
    search,
    prefer,
    requestBody,
    status,
    answer: struck ? undefined : parsed(responseText),
    struck,
  };
}

/** Whether a call reads again what the entry before has read, and finds the same. */
export const isRepeated = (method: string, call: RecordedCall, before: Recorded | undefined): boolean =>
  method === 'GET' && !call.struck && isDeepStrictEqual(call, before);
