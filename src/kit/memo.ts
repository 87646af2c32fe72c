/**
 * Makes a view that is computed once per record. Records are immutable, so the same record always
 * gives the same frozen body, and the server keeps its text.
 */
export function memo<R extends object, V extends object>(view: (record: R) => V): (record: R) => V {
  const made = new WeakMap<R, V>();
  return (record) => {
    let body = made.get(record);
    if (!body) {
      body = Object.freeze(view(record));
      made.set(record, body);
    }
    return body;
  };
}
