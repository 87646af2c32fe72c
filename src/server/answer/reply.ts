import { Refusal } from '../../core/forms/errors.js';
import { LONGEST_SEARCHED, withoutSecrets } from '../../core/values/secrets.js';
import type { Observed } from '../../ports/observed.js';
import { warn } from '../../store/warn.js';
import { bearerToken } from '../request/auth.js';
import { receivedBytes } from '../request/body.js';
import type { Exchange } from '../request/exchange.js';
import type { Services } from '../request/services.js';
import { sendDamaged, sendJson } from './send.js';
import { isLong, sendLong } from './send-long.js';

/** The status to record when a connection was cut instead of an answer. */
const UNANSWERED = 0;

/**
 * Ends an exchange: calls the observer, waits if the answer is delayed, and sends the answer, whole
 * or damaged. The operation is complete by then, so if the observer throws, the error is only
 * logged.
 */
export async function reply(
  exchange: Exchange,
  status: number,
  text: string | undefined,
  services: Services,
  error?: unknown,
): Promise<void> {
  const { res, entry, disturbance, conventions } = exchange;
  if (services.observe && conventions.simulated) {
    try {
      observe(exchange, disturbance?.damage === 'cut' ? UNANSWERED : status, text, services, error);
    } catch (thrown) {
      if (services.log) services.log.fault(thrown, entry);
      else warn(thrown);
    }
  }
  const send = async (): Promise<void> =>
    text !== undefined && isLong(text) ? sendLong(res, status, text, services.limits.takenWithin) : sendJson(res, status, text);
  if (!disturbance) return send();
  const { delayMs, damage } = disturbance;
  if (delayMs > 0) await services.delays.wait(delayMs, res);
  if (damage === 'cut') res.destroy();
  else if (damage) sendDamaged(res, status, text ?? '', damage);
  else await send();
}

function observe(exchange: Exchange, status: number, text: string | undefined, services: Services, error: unknown): void {
  const { req, path, search, entry, operation, disturbance, mistakes, secret } = exchange;
  services.observe?.(entry.tenant ?? likelyTenant(exchange, services), {
    method: req.method ?? '',
    path,
    search: secret ? '' : search,
    operationId: operation?.id,
    prefer: req.headers['prefer']?.toString(),
    status,
    ...bodiesToTell(exchange, status === UNANSWERED ? undefined : text),
    findings: error instanceof Refusal ? error.fields : [],
    unknownFields: mistakes,
    tookMs: performance.now() - exchange.startedMs,
    channel: exchange.channel,
    origin: exchange.origin,
    faults: disturbance?.faults ?? [],
  });
}

/** The bodies of a request and its answer, without what is secret in them. */
function bodiesToTell(
  { req, operation, secret }: Exchange,
  text: string | undefined,
): Pick<Observed, 'requestBytes' | 'responseText' | 'untold'> {
  const received = receivedBytes(req);
  const names = operation?.facts.secretNames;
  if (secret || !names || names.size === 0) return { requestBytes: received, responseText: secret ? undefined : text };
  const untold: ('requestBody' | 'responseBody')[] = [];
  if (received && received.length > LONGEST_SEARCHED) untold.push('requestBody');
  if (text !== undefined && text.length > LONGEST_SEARCHED) untold.push('responseBody');
  const shown = received && !untold.includes('requestBody') ? withoutSecrets(received.toString(), names) : undefined;
  return {
    requestBytes: shown === undefined ? undefined : Buffer.from(shown),
    responseText: text === undefined ? undefined : withoutSecrets(text, names),
    untold,
  };
}

/**
 * The tenant of a request that was refused early: the one its headers name, or the default if they
 * are invalid.
 */
function likelyTenant({ req, version }: Exchange, { tenantOf }: Services): string {
  const asked = { version, facts: { siteContextRequired: false } };
  const token = bearerToken(req.headers.authorization);
  try {
    return tenantOf(req.headers, asked, token).tenant;
  } catch {
    return tenantOf({}, asked, token).tenant;
  }
}
