import { array, assert, constant, integer, oneof, property } from 'fast-check';
import { expect, it } from 'vitest';
import { Heap } from '../../src/core/values/heap.js';

it('a heap returns its least value first after any additions, removals and refills', () => {
  const steps = array(oneof(integer({ max: 9 }), constant('take' as const), constant('refill' as const)), { maxLength: 60 });
  assert(
    property(steps, (all) => {
      const heap = new Heap<number>((a, b) => a - b);
      let model: number[] = [];
      for (const step of all) {
        if (step === 'take') expect(heap.take()).toBe(model.shift());
        else if (step === 'refill') heap.refill([...model].reverse());
        else {
          heap.add(step);
          model = [...model, step].sort((a, b) => a - b);
        }
        expect([heap.first, heap.size]).toEqual([model[0], model.length]);
      }
    }),
    { seed: 1 },
  );
});
