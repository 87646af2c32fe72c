import { STATUS_CODES } from 'node:http';
import type { Delivery } from '../../../model/delivery.js';

const ACCEPTED = 202;
const BAD_GATEWAY = 502;

const statusOf = ({ attempts: [attempt] }: Delivery): number => (attempt ? (attempt.statusCode ?? BAD_GATEWAY) : ACCEPTED);

/**
 * A retried delivery as v2's WebhookRetryResult: the status of the target's answer and its name.
 * 202 if it was not sent yet, and 502 if there was no answer (policies).
 */
export function retryToV2(delivery: Delivery): { statusCodeValue: number; statusCode: string } {
  const statusCodeValue = statusOf(delivery);
  return { statusCodeValue, statusCode: (STATUS_CODES[statusCodeValue] ?? 'UNKNOWN').toUpperCase().replace(/\W+/g, '_') };
}
