import { triggers } from '../../src/cli/client/triggers/triggers.js';
import { type EventType, notificationEvents } from '../../src/domain/events/event-types.js';
import { describeMoves } from '../../src/domain/moves/describe.js';

const code = (text: string): string => `\`${text}\``;
const some = (kind: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${kind}${names.length > 1 ? 's' : ''} ${names.map(code).join(', ')}`];

/** What is said of an event that nothing causes. */
export const NOTHING = 'nothing yet';
/** What is said of an event that is only sent by hand. */
export const BY_HAND = 'only `sendNotification`';

/** What causes an event, in words. */
export function causesOf(type: EventType): string {
  const moves = describeMoves().flatMap(({ name, events }) => (events.includes(type) ? [name] : []));
  const { timers = [], calls = [], when } = triggers[type] ?? {};
  const causes = [...some('move', moves), ...some('timer', timers), ...some('call', calls), ...(when ? [when] : [])].join('; ');
  return causes || (Object.hasOwn(notificationEvents, type) ? BY_HAND : NOTHING);
}
