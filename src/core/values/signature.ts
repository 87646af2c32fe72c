import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs a text with a secret: HMAC with SHA-256, in hex digits. */
export const signatureOf = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('hex');

/** Tests a signature. The time it takes tells nothing about the right one. */
export function isSignature(secret: string, text: string, signature: string): boolean {
  const [right, given] = [signatureOf(secret, text), signature].map((one) => Buffer.from(one)) as [Buffer, Buffer];
  return right.length === given.length && timingSafeEqual(right, given);
}
