import { hint } from '../answer.js';
import { snapshotBefore, undoes } from '../before.js';
import { call } from '../connection.js';
import type { ControlAnswer } from '../control-answer.js';
import { explanation } from '../explanation.js';
import { z } from '../packages.js';
import { tool } from '../tool.js';

const SHOWN = 15;

export const advanceClock = tool({
  name: 'advance_clock',
  description: 'Move the clock forward, so that timers go off: releases, expiries, consent mails. Takes `by` or `to`.',
  instead: hint('advance_clock', { to: 'next' }, 'goes to the time at which the next timer is due'),
  takes: {
    by: z.string().optional().describe('ISO 8601: PT1M, P31D'),
    to: z.string().optional().describe('ISO 8601 time, or next'),
    orderNumber: z.string().optional().describe('the order to explain afterwards'),
  },
  async run(connection, { by, to, orderNumber }) {
    if ((by === undefined) === (to === undefined)) {
      throw new Error('How far? Give `by`, such as PT1M, or `to`: a time, or `next` for what is due next. One of both, not two.');
    }
    const body = by === undefined ? { to } : { by };
    if (orderNumber !== undefined) await call(connection, 'GET', `/orders/${encodeURIComponent(orderNumber)}`);
    const before = await snapshotBefore(connection, 'advance');
    const advanced = await call<ControlAnswer<'advanceClock'>>(connection, 'POST', '/clock/advance', body).catch(async (error: Error) => {
      await before.forget();
      throw error;
    });
    const { now, fired, refused } = advanced;
    // Timers cancel and expire what waits too long; without one there is nothing to undo.
    const changed = fired.length > 0;
    if (!changed) await before.forget();
    const told = [
      `It is ${now}; ${fired.length} timers went off, ${refused.length} were refused.`,
      ...(changed ? [before.told] : []),
      ...fired.slice(0, SHOWN).map(({ at, timer, orderNumber: about = '' }) => `${at} ${timer} ${about}`),
      ...refused.slice(0, SHOWN).map(({ at, timer, reason, orderNumber: about = '' }) => `${at} ${timer} ${about} refused: ${reason}`),
    ];
    const order = orderNumber === undefined ? undefined : await explanation(connection, orderNumber);
    const touched = [...new Set(fired.flatMap(({ orderNumber: about }) => about ?? []))].slice(0, 3);
    return {
      lines: [...told, ...(order?.lines ?? [])],
      next: [
        ...(order?.next ?? [
          ...touched.map((about) => hint('explain_order', { orderNumber: about }, `tells where order ${about} stands now`)),
          hint('advance_clock', { to: 'next' }, 'goes to the time at which the next timer is due'),
        ]),
        ...(changed ? [undoes(before)] : []),
      ],
    };
  },
});
