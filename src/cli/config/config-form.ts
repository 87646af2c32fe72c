import type { Option } from 'commander';
import { choice, described, type Form, instant, type JsonSchema, text, truth, whole } from '../../core/forms/form.js';
import { also, fields, list, mapOf } from '../../core/forms/form-map.js';
import type { Policy } from '../../core/forms/policy.js';
import { hostProblem, originProblem } from '../../core/text/web-names.js';
import { limits } from '../../core/work/limits.js';
import { knownPolicies } from '../../sandbox/declared.js';

/** The fields whose options are given once for each of their values. */
const PLURALS: Readonly<Record<string, string>> = {
  allowedHost: 'allowedHosts',
  corsOrigin: 'corsOrigins',
  limit: 'limits',
  policy: 'policies',
};

/** Options that say where to begin, not how to serve. */
const NOT_IN_FILES = ['config', 'fresh'];

const policyForm = ({ default: value, describes, check }: Policy<unknown>): Form => ({
  schema: { type: Array.isArray(value) ? 'array' : typeof value, default: value, description: describes },
  holds: (given) => check(given) === undefined,
  check: (given, path) => {
    const message = check(given);
    return message === undefined ? [] : [{ path, message }];
  },
});

const policiesForm = fields(Object.fromEntries(Object.entries(knownPolicies).map(([name, one]) => [`${name}?`, policyForm(one)])));

/** A text of which `problemOf` says what is wrong. */
function named(problemOf: (value: string) => string | undefined): Form {
  return also(text, (value: string) => {
    const message = problemOf(value);
    return message === undefined ? undefined : { path: [], message };
  });
}

/** The forms of the values that are not text, a switch or a choice. */
const FORMS: Readonly<Record<string, Form>> = {
  port: whole(0, 65_535),
  clock: instant,
  allowedHost: list(named(hostProblem)),
  corsOrigin: list(named(originProblem)),
  webhookHosts: list(named(hostProblem)),
  limit: mapOf(whole(1), choice(Object.keys(limits), 'a limit')),
  policy: policiesForm,
};

function formOf(option: Option): Form {
  const form =
    FORMS[option.attributeName()] ?? (option.argChoices ? choice(option.argChoices, 'a choice') : option.required ? text : truth);
  return described(form, `${option.negate ? 'false: ' : ''}${option.description.replace(/; repeatable$/, '')}.`);
}

/** The fields of a config file, each with the option that it stands for. */
export const configFields = (options: readonly Option[]): Map<string, Option> =>
  new Map(
    options
      .filter((option) => option.envVar !== undefined && !NOT_IN_FILES.includes(option.attributeName()))
      .map((option) => [PLURALS[option.attributeName()] ?? option.attributeName(), option]),
  );

/** The form of a config file: the options of `oms-sandbox start`. */
export const configForm = (options: readonly Option[]): Form =>
  fields(Object.fromEntries(Array.from(configFields(options), ([name, option]) => [`${name}?`, formOf(option)])));

/** Makes the JSON Schema that editors use to complete config files. */
export const configSchema = (options: readonly Option[]): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'The configuration of the OMS sandbox',
  ...configForm(options).schema,
});
