import { isObject, own } from '../../core/text/path.js';
import { stockDefaults } from '../playing/requests.js';
import { defaults, type Given, type GivenStock, type Scenario } from '../scenario.js';

type Head = Pick<Scenario, 'seed' | 'clock' | 'lifecycle' | 'given'>;

/** How a scenario begins, from the first steps of a workflow. */
export class Beginning {
  #reset: unknown;
  #policies: Record<string, unknown> | undefined;
  readonly #stock: StockBody[] = [];

  /** Takes a step that sets up the tenant; false if it is one of the story. */
  takes(operationId: string, body: unknown): boolean {
    if (operationId === 'resetTenant' && typeof (own(body, 'seed') ?? '') === 'string') this.#reset = body ?? {};
    else if (operationId === 'setPolicies' && this.#policies === undefined && isObject(body)) this.#policies = body;
    else if (operationId === 'replaceInventory' && isStock(body)) this.#stock.push(body);
    else return false;
    return true;
  }

  /** The fields of the scenario; those that are as by default are left out. */
  head(): Head {
    const { lifecycle = defaults.lifecycle, ...policies } = this.#policies ?? {};
    const [seed = defaults.seed, clock = defaults.clock] = ['seed', 'clock'].map((name) => own(this.#reset, name));
    const skus = [...new Set(this.#stock.map(({ sku }) => sku))];
    const stock = this.#stock.map((body) => stockOf(body, stockDefaults(skus.indexOf(body.sku))));
    const given: Given = {
      ...(stock.length > 0 && { stock }),
      ...(Object.keys(policies).length > 0 && { policies }),
    };
    return {
      ...(seed !== defaults.seed && { seed: String(seed) }),
      ...(clock !== defaults.clock && { clock: String(clock) }),
      ...(lifecycle === 'auto' && { lifecycle }),
      ...(Object.keys(given).length > 0 && { given }),
    };
  }
}

type StockBody = Record<string, unknown> & { sku: string; locationNum: number };

const isStock = (body: unknown): body is StockBody => typeof own(body, 'sku') === 'string' && typeof own(body, 'locationNum') === 'number';

/** A stock record as a scenario gives it: what it says by default is left out. */
function stockOf({ counters, ...fields }: StockBody, byDefault: Readonly<Record<string, unknown>>): GivenStock {
  const { onHand, ...others } = isObject(counters) ? counters : {};
  const { sku, locationNum, ...more } = fields;
  const named = Object.entries(more).filter(([name, value]) => byDefault[name] !== value);
  return {
    sku,
    locationNum,
    ...(typeof onHand === 'number' && onHand !== 0 && { onHand }),
    ...Object.fromEntries(named),
    ...(Object.keys(others).length > 0 && { counters: others }),
  };
}
