import { anyMap, type Form, type Problem } from './form.js';
import { isObject } from './path.js';
import { notKnown, shown } from './wording.js';

/** A list of values of one form. */
export const list = (of: Form, atLeast = 0): Form => ({
  schema: { type: 'array', items: of.schema, ...(atLeast > 0 && { minItems: atLeast }) },
  holds: (value) => Array.isArray(value) && value.length >= atLeast && value.every(of.holds),
  check: (value, path) => {
    if (!Array.isArray(value)) return [{ path, message: `must be a list, not ${shown(value)}` }];
    if (value.length < atLeast) return [{ path, message: `must have at least ${atLeast === 1 ? 'one entry' : `${atLeast} entries`}` }];
    return value.flatMap((entry, i) => of.check(entry, [...path, i]));
  },
});

/** A map of names, any or only those that `names` takes, to values of one form. */
export const mapOf = (of: Form, names?: Form): Form => ({
  schema: { type: 'object', additionalProperties: of.schema, ...(names && { propertyNames: names.schema }) },
  holds: (value) => isObject(value) && Object.keys(value).every((name) => (names?.holds(name) ?? true) && of.holds(value[name])),
  check: (value, path) => {
    if (!isObject(value)) return anyMap.check(value, path);
    return Object.entries(value).flatMap(([name, entry]) => {
      const wrong = names?.check(name, [...path, name]) ?? [];
      return wrong.length > 0 ? wrong : of.check(entry, [...path, name]);
    });
  },
});

/** The forms of a map's fields; a name that ends in `?` may be left out. */
export type Fields = Readonly<Record<string, Form>>;

/** A map with these fields; `others` says what becomes of fields that are not named. */
function mapWith(forms: Fields, others: 'refused' | 'kept'): Form {
  const known = new Map(Object.entries(forms).map(([field, form]) => [field.replace('?', ''), form]));
  const required = Object.keys(forms).filter((field) => !field.endsWith('?'));
  const holders = new Map(Array.from(known, ([name, { holds }]) => [name, { holds, counts: required.includes(name) ? 1 : 0 }]));
  const kept = others === 'kept';
  const problemsOf = (value: unknown, name: string, path: Problem['path']): Problem[] => {
    const form = known.get(name);
    if (form) return form.check(value, path);
    return kept ? [] : [{ path, message: notKnown(name, 'a field here', [...known.keys()]) }];
  };
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(Array.from(known, ([name, { schema }]) => [name, schema])),
      ...(required.length > 0 && { required }),
      additionalProperties: kept,
    },
    holds: (value) => {
      if (!isObject(value)) return false;
      let missing = required.length;
      // One pass over the fields there are, without lists of them: a state file has millions.
      for (const name in value) {
        const entry = value[name];
        if (entry === undefined) continue;
        const holder = holders.get(name);
        if (holder ? !holder.holds(entry) : !kept) return false;
        missing -= holder?.counts ?? 0;
      }
      return missing === 0;
    },
    check: (value, path) => {
      if (!isObject(value)) return [{ path, message: `must be a map of fields, not ${shown(value)}` }];
      const missing = required
        .filter((name) => value[name] === undefined)
        .map((name) => ({ path: [...path, name], message: 'is missing' }));
      const given = Object.keys(value).filter((name) => value[name] !== undefined);
      return [...missing, ...given.flatMap((name) => problemsOf(value[name], name, [...path, name]))];
    },
  };
}

/** A map of these fields and no others. */
export const fields = (forms: Fields): Form => mapWith(forms, 'refused');

/** A map with these fields, and any others beside them, whatever they hold: what fabric leaves free. */
export const openFields = (forms: Fields): Form => mapWith(forms, 'kept');

/** A map that is of the kind of whichever of these fields it has; each kind has its own fields. */
export const kindOf = (kinds: Readonly<Record<string, Fields>>, noun: string): Form => {
  const names = Object.keys(kinds);
  const forms = new Map(Object.entries(kinds).map(([name, own]) => [name, fields(own)]));
  const check: Form['check'] = (value, path) => {
    if (!isObject(value)) return [{ path, message: `must be a map with one of [${names.join(', ')}], not ${shown(value)}` }];
    const [kind, other] = names.filter((name) => Object.hasOwn(value, name));
    if (kind === undefined) {
      const [first] = Object.keys(value).filter((name) => !['name', 'expect', 'keep', 'with'].includes(name));
      const unknown = first === undefined ? `must have one of [${names.join(', ')}]` : notKnown(first, noun, names);
      return [{ path: first === undefined ? path : [...path, first], message: unknown }];
    }
    if (other !== undefined) return [{ path: [...path, other], message: `cannot stand beside ${kind}: ${noun} does one thing` }];
    return (forms.get(kind) as Form).check(value, path);
  };
  return { schema: { anyOf: [...forms.values()].map(({ schema }) => schema) }, check, holds: (value) => check(value, []).length === 0 };
};

/** A form with a further rule for values that have the form: what is wrong with one, if anything. */
export const also = (form: Form, rule: (value: never) => Problem | undefined): Form => ({
  schema: form.schema,
  holds: (value) => form.holds(value) && rule(value as never) === undefined,
  check: (value, path) => {
    const wrong = form.check(value, path);
    const problem = wrong.length === 0 ? rule(value as never) : undefined;
    return problem ? [{ path: [...path, ...problem.path], message: problem.message }] : wrong;
  },
});

/** A check that answers the first thing wrong with a value of a form; undefined where there is nothing. */
export const checkOf =
  (form: Form) =>
  (value: unknown): Problem | undefined =>
    form.holds(value) ? undefined : form.check(value, [])[0];
