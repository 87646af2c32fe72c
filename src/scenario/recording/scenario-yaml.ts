import { isObject } from '../../core/text/path.js';
import { visibleJson } from '../../core/text/visible.js';
import type { Scenario } from '../scenario.js';

/** A map or a list that fits on a line is written on one line. */
const WIDTH = 120;

const PLAIN = /^[A-Za-z_][\w./+@-]*(?: [\w./+@-]+)*$/;
const PLACEHOLDER = /^\$\{\w+\}$/;
const MATCHER = /^\$[a-z]+$/;
const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
/** Words that some YAML parsers do not read as strings. */
const WORD = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/**
 * Formats a scalar. JSON is valid YAML: anything that is not plainly a string is written as JSON.
 */
function scalar(value: unknown, withinLine: boolean): string {
  const plain = typeof value === 'string' && !WORD.test(value) && [PLAIN, MATCHER, TIME].some((form) => form.test(value));
  if (plain || (typeof value === 'string' && !withinLine && PLACEHOLDER.test(value))) return value;
  return visibleJson(value);
}

const nameText = (name: string): string => scalar(name, true);
const fields = (map: object): [string, unknown][] => Object.entries(map).filter(([, value]) => value !== undefined);

/** Formats a value on one line. */
function line(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  if (!isObject(value)) return scalar(value, true);
  const entries = fields(value).map(([name, entry]) => `${nameText(name)}: ${line(entry)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

const isEmpty = (value: object): boolean => fields(value).length === 0;

/** Formats what follows a name or a dash: either on the same line, or on lines of its own. */
function following(value: unknown, indent: number): { here: string } | { below: string[] } {
  if (typeof value !== 'object' || value === null) return { here: scalar(value, false) };
  const whole = line(value);
  return whole.length <= WIDTH - indent || isEmpty(value) ? { here: whole } : { below: block(value, indent + 2) };
}

/**
 * Formats a map or a list, with one or more lines for each entry and without the surrounding
 * indent.
 */
function block(value: object, indent: number): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => dashed(entry, indent));
  return fields(value).flatMap(([name, entry]) => {
    const after = following(entry, indent + name.length + 2);
    return 'here' in after ? [`${nameText(name)}: ${after.here}`] : [`${nameText(name)}:`, ...after.below.map((text) => `  ${text}`)];
  });
}

function dashed(entry: unknown, indent: number): string[] {
  const after = following(entry, indent);
  if ('here' in after) return [`- ${after.here}`];
  return after.below.map((text, i) => (i === 0 ? `- ${text}` : `  ${text}`));
}

/** Formats a value as YAML: on one line if it is short, otherwise on a line for each entry. */
export function yamlLines(value: unknown): string[] {
  const after = following(value, 0);
  return 'here' in after ? [after.here] : after.below;
}

/** Formats a scenario as a file. `schema` is the path of the JSON Schema for editors. */
export function scenarioYaml({ steps, ...head }: Scenario, schema?: string): string {
  const comment = schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`];
  const stepTexts = steps.map((step) =>
    block(step, 4)
      .map((text, i) => `${i === 0 ? '  - ' : '    '}${text}\n`)
      .join(''),
  );
  const headText = [...comment, ...block(head, 0), 'steps:'].map((text) => `${text}\n`).join('');
  return headText + stepTexts.join('\n');
}
