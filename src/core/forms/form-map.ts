import type { Path } from '../text/field-name.js';
import { isObject } from '../text/path.js';
import { notKnown, shown } from '../text/wording.js';
import { anyMap, anything, checkingForm, type Form, type Problem } from './form.js';
import { gathering, problemsAmong } from './problems.js';

/** A form for a list of values of one form. */
export const list = (of: Form, atLeast = 0): Form => {
  const entriesOf = (value: unknown, path: Path): { entries: unknown[]; wrong: Problem[] } => {
    const wrong = (message: string) => ({ entries: [], wrong: [{ path, message }] });
    if (!Array.isArray(value)) return wrong(`must be a list, not ${shown(value)}`);
    if (value.length < atLeast) return wrong(`must have at least ${atLeast === 1 ? 'one entry' : `${atLeast} entries`}`);
    return { entries: value, wrong: [] };
  };
  return {
    schema: { type: 'array', items: of.schema, ...(atLeast > 0 && { minItems: atLeast }) },
    holds: (value) => Array.isArray(value) && value.length >= atLeast && value.every(of.holds),
    check: (value, path) => {
      const { entries, wrong } = entriesOf(value, path);
      return [...wrong, ...problemsAmong(entries, (entry, i) => of.check(entry, [...path, i]))];
    },
    *checking(value, path) {
      const { entries, wrong } = entriesOf(value, path);
      return [...wrong, ...(yield* gathering(entries, (entry, i) => checkingForm(of, entry, [...path, i])))];
    },
  };
};

/**
 * A form for a map of names to values of one form. Any names are allowed, or only those that
 * `names` accepts.
 */
export const mapOf = (of: Form, names?: Form): Form => ({
  schema: { type: 'object', additionalProperties: of.schema, ...(names && { propertyNames: names.schema }) },
  holds: (value) => isObject(value) && Object.keys(value).every((name) => (names?.holds(name) ?? true) && of.holds(value[name])),
  check: (value, path) => {
    if (!isObject(value)) return anyMap.check(value, path);
    return problemsAmong(Object.entries(value), ([name, entry]) => {
      const wrong = names?.check(name, [...path, name]) ?? [];
      return wrong.length > 0 ? wrong : of.check(entry, [...path, name]);
    });
  },
});

/** The forms of a map's fields. A name that ends in `?` is optional. */
export type Fields = Readonly<Record<string, Form>>;

/**
 * The forms of a record's fields: the compiler asks for each that the record's type has, so that no
 * field is left out of its check.
 */
export type FormsOf<R extends object> = { readonly [F in keyof R & string as object extends Pick<R, F> ? `${F}?` : F]-?: Form };

/** The names of fields, as records have them. */
export const namesOf = (forms: Fields): string[] => Object.keys(forms).map((field) => field.replace('?', ''));

/**
 * A form for a map with these fields. `strangers` says whether fields that are not named are
 * refused or kept.
 */
function mapWith(forms: Fields, strangers: 'refused' | 'kept'): Form {
  const known = new Map(Object.entries(forms).map(([field, form]) => [field.replace('?', ''), form]));
  const required = Object.keys(forms).filter((field) => !field.endsWith('?'));
  const holders = new Map(Array.from(known, ([name, { holds }]) => [name, { holds, counts: required.includes(name) ? 1 : 0 }]));
  const kept = strangers === 'kept';
  const others: Form = {
    ...anything,
    check: (_, path) => (kept ? [] : [{ path, message: notKnown(path.at(-1), 'a field here', [...known.keys()]) }]),
  };
  const formOf = (name: string): Form => known.get(name) ?? others;
  const fieldsOf = (value: unknown, path: Path): { given: [string, unknown][]; wrong: Problem[] } => {
    if (!isObject(value)) return { given: [], wrong: [{ path, message: `must be a map of fields, not ${shown(value)}` }] };
    const missing = required.filter((name) => value[name] === undefined);
    return {
      given: Object.entries(value).filter(([, field]) => field !== undefined),
      wrong: missing.map((name) => ({ path: [...path, name], message: 'is missing' })),
    };
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
      // One pass over the fields, without making lists of them, because a state file has millions.
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
      const { given, wrong } = fieldsOf(value, path);
      return [...wrong, ...problemsAmong(given, ([name, field]) => formOf(name).check(field, [...path, name]))];
    },
    *checking(value, path) {
      const { given, wrong } = fieldsOf(value, path);
      return [...wrong, ...(yield* gathering(given, ([name, field]) => checkingForm(formOf(name), field, [...path, name])))];
    },
  };
}

/** A form for a map with these fields and no others. */
export const fields = (forms: Fields): Form => mapWith(forms, 'refused');

/** A form for a map with these fields and any others, for fabric's free-form objects. */
export const openFields = (forms: Fields): Form => mapWith(forms, 'kept');

/**
 * A form for a map whose kind is named by the one of these fields that it has. Each kind has its
 * own fields.
 */
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
    if (other !== undefined) return [{ path: [...path, other], message: `cannot be combined with ${kind}: ${noun} does only one thing` }];
    return (forms.get(kind) as Form).check(value, path);
  };
  return { schema: { anyOf: [...forms.values()].map(({ schema }) => schema) }, check, holds: (value) => check(value, []).length === 0 };
};

/** Adds a rule to a form. The rule returns what is wrong with a value that already has the form. */
export const also = (form: Form, rule: (value: never) => Problem | undefined): Form => ({
  schema: form.schema,
  holds: (value) => form.holds(value) && rule(value as never) === undefined,
  check: (value, path) => {
    const wrong = form.check(value, path);
    const problem = wrong.length === 0 ? rule(value as never) : undefined;
    return problem ? [{ path: [...path, ...problem.path], message: problem.message }] : wrong;
  },
});

/** Returns the first problem of a value; undefined if there is none. It knows its form. */
export type Check = ((value: unknown) => Problem | undefined) & { readonly form: Form };

/** Makes a check that returns the first problem of a value. */
export const checkOf = (form: Form): Check =>
  Object.assign((value: unknown) => (form.holds(value) ? undefined : form.check(value, [])[0]), { form });
