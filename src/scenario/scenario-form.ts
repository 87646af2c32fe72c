import { anyMap, anything, choice, described, type Form, instant, type JsonSchema, text, truth, whole, word } from '../core/form.js';
import { fields, kindOf, list, mapOf } from '../core/form-map.js';
import { policyNames } from '../policy-names.js';
import { stepForms } from './step-forms.js';

const stock = fields({
  sku: text,
  locationNum: whole(0),
  'itemId?': whole(1),
  'channelId?': text,
  'vendorId?': text,
  'onHand?': described(whole(0), 'Units on the shelf; 0 if absent.'),
  'safetyStock?': whole(0),
  'backOrderLimit?': described(whole(0), 'Units that can be sold before there is stock.'),
  'backOrderDate?': instant,
  'preOrderLimit?': described(whole(0), 'Units that can be sold before preOrderDate.'),
  'preOrderDate?': instant,
  'infiniteInventory?': truth,
  'leadTime?': text,
  'counters?': anyMap,
});

const given = fields({
  'stock?': described(list(stock), 'Stock records that exist before the first step.'),
  'policies?': described(mapOf(anything, choice(policyNames, 'a policy')), 'Policies in effect from the start.'),
});

/**
 * The form of a scenario; the operations are those of the contract. It is used for the checks and
 * for the JSON Schema.
 */
export const scenarioForm = (operationIds: readonly string[]): Form =>
  fields({
    scenario: described(text, 'The name of the scenario: a sentence that says what happens.'),
    'shows?': described(text, 'What a reader learns from it.'),
    'seed?': described(word('^[\\w-]+$', 'the name of a seed'), 'What the tenant starts with; empty if absent.'),
    'clock?': described(instant, 'When the scenario begins; the clock is frozen until a step advances it.'),
    'lifecycle?': described(
      choice(['auto', 'manual'], 'a lifecycle'),
      'auto: orders are released and allocated as the clock advances; manual if absent.',
    ),
    'given?': described(given, 'What exists before the first step.'),
    steps: described(list(kindOf(stepForms(operationIds), 'a step'), 1), 'What happens, in order.'),
  });

/** Makes the JSON Schema that editors use to complete scenarios. */
export const scenarioSchema = (operationIds: readonly string[]): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A scenario of the OMS sandbox',
  ...scenarioForm(operationIds).schema,
});
