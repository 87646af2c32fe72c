import type { Bucket } from '../../model/order.js';
import type { EventType } from '../events/event-types.js';
import type { AuditType } from '../events/history.js';
import * as autopilot from './autopilot.js';
import * as backorderEffects from './backorder-effects.js';
import * as effects from './effects.js';
import * as guards from './guards.js';
import type { Effect, Guard, Limit } from './move.js';
import * as returnEffects from './return-effects.js';
import * as shipmentEffects from './shipment-effects.js';
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

/**
 * Guards, limits and effects by the names that their files give them. The functions' own names are
 * not what is meant: a bundler changes them where two are equal.
 */
const names = new Map<unknown, string>(
  [guards, effects, autopilot, backorderEffects, returnEffects, shipmentEffects].flatMap((file) =>
    Object.entries(file).map(([name, one]): [unknown, string] => [one, name]),
  ),
);

function nameOf(part: Guard | Limit | Effect): string {
  const name = names.get(part);
  if (name === undefined) throw new Error(`A part of a move has no name: ${part}`);
  return name;
}

/** The table of moves as data. */
export const describeMoves = (): MoveDescription[] =>
  moveNames.map((name) => {
    const { describes, from, to, when = [], upTo, effects: follow = [], audit = 'UPDATE', events = [] } = moveOf(name);
    const limit = upTo && { limit: nameOf(upTo) };
    return { name, describes, from, to, guards: when.map(nameOf), ...limit, effects: follow.map(nameOf), audit, events };
  });
