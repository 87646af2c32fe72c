/** A fault that people set often: what it is for, and its description. */
export interface Preset {
  name: string;
  means: string;
  fault: Readonly<Record<string, unknown>>;
}

export const presets: readonly Preset[] = [
  {
    name: 'Orders fail twice',
    means: 'The next two calls of createOrder are answered 503.',
    fault: { operation: 'createOrder', times: 2, status: 503 },
  },
  { name: 'Slow', means: 'Every answer is held back between 200 and 1,500 ms.', fault: { delay: { minMs: 200, maxMs: 1500 } } },
  { name: 'Rate limit', means: 'More than ten calls a minute are answered 429.', fault: { rateLimit: { limit: 10, perSeconds: 60 } } },
  { name: 'Cut connections', means: 'One call in five gets no answer and does nothing.', fault: { connection: 'cut', probability: 0.2 } },
  { name: 'Half an answer', means: 'The next call is carried out, but its answer breaks off.', fault: { body: 'truncated', times: 1 } },
  { name: 'Nothing in stock', means: 'Allocations find no stock.', fault: { business: 'noStock' } },
  { name: 'Payments declined', means: 'New orders wait: their payments have failed.', fault: { business: 'paymentDeclined' } },
  { name: 'Webhooks twice', means: 'Every webhook arrives twice.', fault: { webhook: 'duplicate' } },
  { name: 'Webhooks out of order', means: 'Each webhook is overtaken by the next.', fault: { webhook: 'reorder' } },
  { name: 'Webhooks lost', means: 'One webhook in four is never sent.', fault: { webhook: 'lose', probability: 0.25 } },
];
