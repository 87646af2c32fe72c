import { triggers } from '../../src/cli/client/triggers/triggers.js';
import { type EventType, notificationEvents, subscribableTypes } from '../../src/domain/events/event-types.js';
import { describeMoves } from '../../src/domain/moves/describe.js';

const code = (text: string): string => `\`${text}\``;
const some = (kind: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${kind}${names.length > 1 ? 's' : ''} ${names.map(code).join(', ')}`];

/** What causes an event, in words; empty if nothing does. */
function causesOf(type: EventType): string {
  const moves = describeMoves().flatMap(({ name, events }) => (events.includes(type) ? [name] : []));
  const { timers = [], calls = [], when } = triggers[type] ?? {};
  return [...some('move', moves), ...some('timer', timers), ...some('call', calls), ...(when ? [when] : [])].join('; ');
}

/** Every event that webhooks may subscribe to, with its causes. */
export const eventRows = (): [event: string, causes: string][] =>
  subscribableTypes.map((type) => {
    const causes = causesOf(type);
    return [code(type), causes || (Object.hasOwn(notificationEvents, type) ? 'only `sendNotification`' : 'nothing yet')];
  });
