/** A record, or its JSON text until somebody asks for the record. */
export type Stored = object | string;

export const recordOf = (stored: Stored): object => (typeof stored === 'string' ? (JSON.parse(stored) as object) : stored);
export const textOf = (stored: Stored): string => (typeof stored === 'string' ? stored : JSON.stringify(stored));

/**
 * Records by their keys, each read from its text when it is first asked for: most records of a
 * large store are not needed for long after a start. To everyone else it is a map of records.
 */
export class UnreadRecords extends Map<string, object> {
  /** How many are still texts at most. */
  #unread = 0;
  #fill: (() => void) | undefined;

  /** Lets `fill` add the records when somebody asks for any of them. */
  fillLater(fill: () => void): void {
    this.#fill = fill;
  }

  /** Adds a record that nobody has asked for yet. */
  keep(key: string, stored: Stored): void {
    if (typeof stored === 'string') this.#unread += 1;
    super.set(key, stored as object);
  }

  override get size(): number {
    this.#ready();
    return super.size;
  }

  override has(key: string): boolean {
    this.#ready();
    return super.has(key);
  }

  override keys(): MapIterator<string> {
    this.#ready();
    return super.keys();
  }

  override set(key: string, record: object): this {
    this.#ready();
    return super.set(key, record);
  }

  override delete(key: string): boolean {
    this.#ready();
    return super.delete(key);
  }

  override get(key: string): object | undefined {
    this.#ready();
    const stored = super.get(key) as Stored | undefined;
    return typeof stored === 'string' ? this.#read(key, stored) : stored;
  }

  override *entries(): MapIterator<[string, object]> {
    this.#ready();
    for (const [key, stored] of super.entries() as Iterable<[string, Stored]>)
      yield [key, typeof stored === 'string' ? this.#read(key, stored) : stored];
  }

  override *values(): MapIterator<object> {
    for (const [, record] of this) yield record;
  }

  override [Symbol.iterator](): MapIterator<[string, object]> {
    this.#ready();
    return this.#unread === 0 ? super.entries() : this.entries();
  }

  override forEach(tell: (record: object, key: string, records: Map<string, object>) => void): void {
    for (const [key, record] of this) tell(record, key, this);
  }

  /** The records as they are held. */
  stored(): Iterable<Stored> {
    this.#ready();
    return super.values();
  }

  /** The records as they are held, with their keys. */
  storedEntries(): Iterable<[string, Stored]> {
    this.#ready();
    return super.entries();
  }

  #ready(): void {
    const fill = this.#fill;
    if (!fill) return;
    this.#fill = undefined;
    fill();
  }

  #read(key: string, text: string): object {
    const record = recordOf(text);
    this.#unread -= 1;
    super.set(key, record);
    return record;
  }
}

/** The records of a map as it holds them, in the order of the map. */
export const storedIn = (records: ReadonlyMap<string, object>): Stored[] => [
  ...(records instanceof UnreadRecords ? records.stored() : records.values()),
];

/** The records of a map as it holds them, with their keys. */
export const storedEntriesIn = (records: ReadonlyMap<string, object>): Iterable<[string, Stored]> =>
  records instanceof UnreadRecords ? records.storedEntries() : records;

/**
 * Finds the text of a field in the text of a record, if nothing but numbers, texts, booleans and
 * null comes before it. It must hold no character that JSON escapes.
 */
export function textField(field: string): (record: string) => string | undefined {
  const value = '(?:"(?:[^"\\\\]|\\\\.)*"|[\\w.+-]+)';
  const leading = new RegExp(`^\\{(?:"\\w+":${value},)*?${JSON.stringify(field)}:"([^"\\\\]*)"`);
  return (record) => leading.exec(record)?.[1];
}
