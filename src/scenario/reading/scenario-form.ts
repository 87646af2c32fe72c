import {
  anyMap,
  anything,
  choice,
  described,
  type Form,
  instant,
  type JsonSchema,
  text,
  truth,
  whole,
  word,
} from '../../core/forms/form.js';
import { fields, kindOf, list, mapOf } from '../../core/forms/form-map.js';
import { policyNames } from '../../policy-names.js';
import { stepForms } from './step-forms.js';

const stock = fields({
  sku: described(text, 'The SKU of the record.'),
  locationNum: described(whole(0), 'The location that has it.'),
  'itemId?': described(whole(1), 'The id of the item; counted from 1001 by SKU if absent.'),
  'channelId?': described(text, 'The channel that sells it; 12 if absent.'),
  'vendorId?': described(text, 'Who supplies it.'),
  'onHand?': described(whole(0), 'Units on the shelf; 0 if absent.'),
  'safetyStock?': described(whole(0), 'Units on the shelf that are not sold.'),
  'backOrderLimit?': described(whole(0), 'Units that can be sold before there is stock.'),
  'backOrderDate?': described(instant, 'When backordered units are expected.'),
  'preOrderLimit?': described(whole(0), 'Units that can be sold before preOrderDate.'),
  'preOrderDate?': described(instant, 'From when preordered units can be allocated.'),
  'infiniteInventory?': described(truth, 'Whether the stock never runs out.'),
  'leadTime?': described(text, 'How long units take to arrive.'),
  'counters?': described(anyMap, 'Other counters of the record, by name.'),
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
