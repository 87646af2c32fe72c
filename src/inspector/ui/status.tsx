import { words } from './words.js';

/** The tone of a status, by what its name says. */
function toneOf(status: string): string {
  if (/HOLD/.test(status)) return 'held';
  if (/CANCEL/.test(status)) return 'cancelled';
  if (/RETURN|EXCHANGE/.test(status)) return 'returned';
  if (/DELIVERED|PICKED_UP/.test(status)) return 'done';
  if (/SHIPPED|PICKUP/.test(status)) return 'moving';
  if (/BACKORDER|PREORDER/.test(status)) return 'waiting';
  if (/ALLOCATED/.test(status)) return 'allocated';
  return 'new';
}

/** The status of an order: a dot in its tone, and its words. */
export function Status({ code }: { code: string }) {
  return (
    <span class="status" title={code}>
      <i class={`dot tone-${toneOf(code)}`} />
      {words(code)}
    </span>
  );
}
