import { expect, it } from 'vitest';
import { type FieldProblem, invalidFields, missing, refuseAll, taken } from '../../src/core/forms/errors.js';

const absent: FieldProblem = { field: 'sku', problem: 'missing', message: 'must not be null' };
const wrong: FieldProblem = { field: 'limit', problem: 'invalid', message: 'must be a number' };

it('a refusal names every problem in one sentence', () => {
  expect(invalidFields([absent, wrong])).toMatchObject({
    message: '[sku must not be null, limit must be a number]',
    fields: [absent, wrong],
  });
});

it('a refusal has kind missingInput only if all its problems are missing fields', () => {
  expect(invalidFields([absent, wrong]).kind).toBe('invalidInput');
  expect(invalidFields([absent]).kind).toBe('missingInput');
  expect(missing('sku')).toMatchObject({ kind: 'missingInput', message: '[sku must not be null]', fields: [absent] });
});

it('an empty list of problems refuses nothing', () => {
  expect(() => refuseAll([])).not.toThrow();
  expect(() => refuseAll([wrong])).toThrow('[limit must be a number]');
});

it('a key that is in use is refused as a conflict that names the record', () => {
  expect(taken('code', 'network EAST')).toMatchObject({
    kind: 'conflict',
    message: '[code must be unique; network EAST already exists]',
    fields: [{ field: 'code', problem: 'invalid', message: 'must be unique; network EAST already exists' }],
  });
});
