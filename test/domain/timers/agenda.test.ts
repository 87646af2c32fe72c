import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { Agenda } from '../../../src/domain/timers/agenda.js';
import { byTime, type Timer } from '../../../src/domain/timers/timers.js';

const timerOf = (day: number, i: number): Timer => ({
  id: String(i).padStart(4, '0'),
  at: `2026-01-0${day}T00:00:00.000Z`,
  timer: 'autopilot',
  about: { kind: 'order', id: 'O' },
});

it('an agenda returns timers in the order they are due, however they are added and taken', () => {
  const steps = array(constantFrom('take' as const, 1, 2, 3, 4, 5), { maxLength: 60 });
  assert(
    property(steps, (all) => {
      const agenda = new Agenda();
      let model: Timer[] = [];
      for (const [i, step] of all.entries()) {
        if (step === 'take') {
          expect(agenda.first).toEqual(model[0]);
          expect(agenda.take()).toEqual(model.shift());
        } else {
          agenda.add(timerOf(step, i));
          model = [...model, timerOf(step, i)].sort(byTime);
        }
      }
      while (model.length > 0) expect(agenda.take()).toEqual(model.shift());
      expect(agenda.take()).toBeUndefined();
    }),
    { seed: 1 },
  );
});

it('an agenda includes the timers it starts with', () => {
  const agenda = new Agenda([timerOf(3, 1), timerOf(1, 2)]);
  expect(agenda.first).toEqual(timerOf(1, 2));
});
