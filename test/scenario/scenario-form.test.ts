import { describe, expect, it } from 'vitest';
import { scenarioSchema } from '../../src/scenario/reading/scenario-form.js';

interface Schema {
  type?: string;
  enum?: string[];
  anyOf?: Schema[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  description?: string;
}

const schema = scenarioSchema(['getOrder', 'createOrder']) as Schema;
const steps = schema.properties?.['steps']?.items?.anyOf ?? [];
const stepOf = (kind: string) => steps.find(({ properties = {} }) => kind in properties)?.properties ?? {};

describe('the JSON Schema of scenarios', () => {
  it('has every field and allows no other', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(['scenario', 'shows', 'seed', 'clock', 'lifecycle', 'given', 'steps']);
    expect([schema.required, schema.additionalProperties]).toEqual([['scenario', 'steps'], false]);
  });

  it('has a form for each kind of step, with values that an editor can suggest', () => {
    expect(steps.map(({ required }) => required?.[0])).toEqual([
      'call',
      'move',
      'advance',
      'restock',
      'policy',
      'fault',
      'lift',
      'settle',
      'snapshot',
      'restore',
      'note',
      'include',
    ]);
    expect(stepOf('call')['call']?.enum).toEqual(['getOrder', 'createOrder']);
    expect(stepOf('move')['move']?.enum).toEqual(expect.arrayContaining(['allocate', 'ship', 'hold']));
  });

  it('allows a placeholder for a number', () => {
    expect(stepOf('restock')['restock']?.properties?.['quantity']?.anyOf).toEqual([
      { type: 'integer', minimum: 1 },
      { type: 'string', pattern: '\\$\\{.+\\}' },
    ]);
  });
});
