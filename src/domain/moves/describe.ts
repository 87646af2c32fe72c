import type { Bucket } from '../../model/order.js';
import type { EventType } from '../events/event-types.js';
import type { AuditType } from '../events/history.js';
import { type MoveName, moveNames, moveOf } from './table.js';

/** A row of the table of moves as plain data: guards, limit and effects by name. */
export interface MoveDescription {
  name: MoveName;
  describes: string;
  from: readonly Bucket[];
  to: Bucket;
  guards: string[];
  /** The name of the limit on how many units may move; missing if there is none. */
  limit?: string;
  effects: string[];
  audit: AuditType;
  events: readonly EventType[];
}

const nameOf = ({ name }: { name: string }): string => name;

/** The table of moves as data. */
export const describeMoves = (): MoveDescription[] =>
  moveNames.map((name) => {
    const { describes, from, to, when = [], upTo, effects = [], audit = 'UPDATE', events = [] } = moveOf(name);
    const limit = upTo && { limit: upTo.name };
    return { name, describes, from, to, guards: when.map(nameOf), ...limit, effects: effects.map(nameOf), audit, events };
  });
