import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenarioText } from '../../../src/scenario/reading/scenario-text.js';
import { scenarioYaml } from '../../../src/scenario/recording/scenario-yaml.js';
import type { Scenario } from '../../../src/scenario/scenario.js';
import { often } from '../../support/random-runs.js';

const scenario: Scenario = {
  scenario: 'Half shipped',
  seed: 'empty',
  clock: '2026-01-05T09:00:00.000Z',
  steps: [
    { call: 'getOrder', with: { query: { orderNumber: `\${order}` } }, expect: { status: 200, body: { items: [{ sku: 'A' }, {}] } } },
    { move: 'ship', order: `\${order}` },
    { call: 'createOrder', with: { body: { note: 'x'.repeat(70), other: 'y'.repeat(70), zip: '78704', list: [], yes: 'yes' } } },
  ],
};

describe('a scenario written as a file', () => {
  it('is formatted as a person would write it', () => {
    expect(scenarioYaml(scenario, '../scenario.schema.json')).toBe(`# yaml-language-server: $schema=../scenario.schema.json
scenario: Half shipped
seed: empty
clock: 2026-01-05T09:00:00.000Z
steps:
  - call: getOrder
    with: { query: { orderNumber: "\${order}" } }
    expect: { status: 200, body: { items: [{ sku: A }, {}] } }

  - move: ship
    order: \${order}

  - call: createOrder
    with:
      body:
        note: ${'x'.repeat(70)}
        other: ${'y'.repeat(70)}
        zip: "78704"
        list: []
        "yes": "yes"
`);
  });

  it('has the same content when it is read again', () => {
    const json = fc.jsonValue({ maxDepth: 4 });
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/[$\uE000\uE001]/.test(value));
    const body = fc.oneof(json, fc.dictionary(text, fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.array(text))));
    const hasMark = (value: unknown) => /[$\uE000\uE001]|-0\b|__proto__/.test(JSON.stringify(value));
    fc.assert(
      fc.property(body, text, (value, name) => {
        fc.pre(!hasMark(value));
        const whole = { scenario: name, steps: [{ call: 'getOrder', with: { body: value } }] } as Scenario;
        expect(parseScenarioText(scenarioYaml(whole)).value).toEqual(JSON.parse(JSON.stringify(whole)));
      }),
      often(300),
    );
  });
});
