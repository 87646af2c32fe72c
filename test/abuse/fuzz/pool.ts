import type { Random } from '../../../src/core/values/random.js';

type Scalar = string | number;

const KEPT = 40;
const LONGEST = 100;
const NAMED = /^(?!status).*(id|ids|num|number|sku|code|name|counter|identifier)$/i;

/** Parameters that go by another name than the field they mean. */
const ALSO: Record<string, readonly string[]> = {
  identifier: ['orderNumber', 'id'],
  backorderpreorderreservationid: ['id'],
  backorderid: ['id'],
  allocationids: ['allocationId'],
  networkid: ['networkId', 'id'],
  paymentidentifier: ['paymentId'],
  tenant: ['account'],
};

/** What a path is about, alike in every version: the start of its first word after the version. */
export const topicOf = (path: string): string => /^\/(?:api\/v2|v3|__sandbox)\/(.{0,4})/.exec(path)?.[1] ?? '';

/**
 * Names that answers used, by field and by what they were about: what a request needs in order to
 * mean something that is there.
 */
export class Pool {
  readonly #byName = new Map<string, Scalar[]>();

  /** Keeps every name in an answer. */
  harvest(value: unknown, topic: string, name = ''): void {
    if (Array.isArray(value)) for (const item of value.slice(0, 5)) this.harvest(item, topic, name);
    else if (typeof value === 'object' && value !== null) for (const [key, held] of Object.entries(value)) this.harvest(held, topic, key);
    else if ((typeof value === 'string' || typeof value === 'number') && NAMED.test(name) && String(value).length < LONGEST) {
      for (const key of [name, `${topic} ${name}`]) this.#keep(key.toLowerCase(), value);
    }
  }

  /**
   * One of the values that a field of that name had, first of all in answers about the same;
   * undefined where none is known.
   */
  pick(name: string, topic: string, type: 'string' | 'number', random: Random): Scalar | undefined {
    const names = [name, ...(ALSO[name.toLowerCase()] ?? [])];
    const about = this.#known(names.map((one) => `${topic} ${one}`));
    const known = about.length > 0 && random.chance(0.8) ? about : this.#known(names);
    const fitting: Scalar[] = type === 'string' ? known.map(String) : known.filter((value) => typeof value === 'number');
    return fitting.length > 0 ? random.pick(fitting) : undefined;
  }

  #known(names: readonly string[]): Scalar[] {
    return names.flatMap((name) => this.#byName.get(name.toLowerCase()) ?? []);
  }

  #keep(key: string, value: Scalar): void {
    const values = this.#byName.get(key) ?? [];
    if (values.includes(value)) return;
    values.push(value);
    if (values.length > KEPT) values.shift();
    this.#byName.set(key, values);
  }
}
