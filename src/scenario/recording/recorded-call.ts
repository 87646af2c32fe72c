import { isDeepStrictEqual } from 'node:util';
import type { Observed } from '../../ports/observed.js';
import type { Recorded, RecordedCall } from './recorded.js';

/**
 * The statuses of requests that a scenario cannot send: without a token, with another method, or
 * with a body that is too large or not JSON.
 */
const NOT_SENT = [401, 405, 413, 415];

/** Parses JSON; undefined for a text that is not JSON. */
function parsed(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Converts a request to a call that a scenario can repeat; undefined if it cannot. */
export function recordedCall({
  method,
  path,
  search,
  operationId,
  prefer,
  channel,
  status,
  requestBytes,
  responseText,
  untold,
  findings,
  faults,
}: Observed): RecordedCall | undefined {
  const requestText = requestBytes?.toString('utf8');
  const requestBody = parsed(requestText);
  const sendable =
    method !== 'HEAD' && !NOT_SENT.includes(status) && (requestBody !== undefined || (!requestText && !untold?.includes('requestBody')));
  // A scenario always names its tenant correctly.
  if (operationId === undefined || !sendable || findings.some(({ field }) => field.startsWith('x-'))) return undefined;
  const struck = faults.length > 0;
  return {
    kind: 'call',
    operationId,
    path,
    search,
    prefer,
    ...(channel !== undefined && { channel }),
    requestBody,
    status,
    answer: struck ? undefined : parsed(responseText),
    struck,
  };
}

/** Tests whether a call repeats the read of the previous entry with the same result. */
export const isRepeated = (method: string, call: RecordedCall, before: Recorded | undefined): boolean =>
  method === 'GET' && !call.struck && isDeepStrictEqual(call, before);
