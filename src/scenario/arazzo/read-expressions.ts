import { isObject, own } from '../../core/text/path.js';

/** The steps of a JSON pointer such as `/items/0`. */
export const pointerSteps = (pointer: string): string[] =>
  pointer === ''
    ? []
    : pointer
        .replace(/^\//, '')
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The part of an answer that an output names, as a scenario keeps it; undefined if it has none. */
export function partOf(expression: unknown): string | undefined {
  if (expression === '$statusCode') return 'status';
  if (typeof expression !== 'string') return undefined;
  const [, header] = /^\$response\.header\.(\S+)$/.exec(expression) ?? [];
  if (header !== undefined) return `headers.${header.toLowerCase()}`;
  const [, pointer] = /^\$response\.body(?:#(\S*))?$/.exec(expression) ?? [];
  if (!expression.startsWith('$response.body')) return undefined;
  const steps = pointerSteps(pointer ?? '');
  return steps.some((step) => step === '' || /[.\s]/.test(step)) ? undefined : ['body', ...steps].join('.');
}

const REFERENCE = /^\$steps\.([\w-]+)\.outputs\.([\w-]+)(?:#(\S*))?$/;

/** Finds expressions in a text, alone or in braces. */
const EMBEDDED = /\{(\$[^{}\s]+)\}/g;

/** The values that expressions of a workflow refer to, as names of a scenario. */
export class NamesRead {
  readonly #names = new Map<string, string>();
  readonly #inputs: unknown;

  /** `inputs` is the workflow's schema of inputs, whose defaults are their values. */
  constructor(inputs: unknown) {
    this.#inputs = own(inputs, 'properties');
  }

  /**
   * Gives an output of a step a name: its own, unless one that is still `needed` has that already.
   */
  give(stepId: string, output: string, needed: (stepId: string, output: string) => boolean): string {
    const bare = output.replace(/^kept(?=_)/, '').replaceAll(/\W/g, '_');
    const base = /^[A-Za-z_]\w*$/.test(bare) && bare !== 'fake' ? bare : `value_${bare}`;
    let name = base;
    for (let number = 2; this.#isNeeded(name, needed); number += 1) name = `${base}${number}`;
    this.#names.set(`${stepId}.${output}`, name);
    return name;
  }

  #isNeeded(name: string, needed: (stepId: string, output: string) => boolean): boolean {
    return Array.from(this.#names).some(([key, taken]) => {
      const [stepId = '', output = ''] = key.split('.');
      return taken === name && needed(stepId, output);
    });
  }

  /**
   * The value of an expression: a placeholder for what a step kept, or the default of an input;
   * undefined if there is neither.
   */
  standsFor(expression: string): unknown {
    const [, stepId, output, pointer = ''] = REFERENCE.exec(expression) ?? [];
    const name = this.#names.get(`${stepId}.${output}`);
    if (name !== undefined) return `\${${[name, ...pointerSteps(pointer)].join('.')}}`;
    const [, input] = /^\$inputs\.([\w-]+)$/.exec(expression) ?? [];
    const schema = input === undefined ? undefined : own(this.#inputs, input);
    return own(schema, 'default') ?? own(schema, 'example');
  }

  /** Converts the expressions in a value. Reports those without a value, which stay as they are. */
  read(value: unknown, lose: (expression: string) => void): unknown {
    if (Array.isArray(value)) return value.map((entry) => this.read(entry, lose));
    if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, this.read(entry, lose)]));
    if (typeof value !== 'string') return value;
    const text = value.replaceAll('${', '$${');
    const alone = /^\{?(\$(?:steps|inputs|outputs|workflows|request|response|url|method|statusCode|components|faker)\b[^\s{}]*)\}?$/.exec(
      value,
    )?.[1];
    if (alone !== undefined) return this.#found(alone, lose) ?? text;
    return text.replaceAll(EMBEDDED, (whole, expression: string) => {
      const found = this.#found(expression, lose);
      return found === undefined ? whole : String(found);
    });
  }

  #found(expression: string, lose: (expression: string) => void): unknown {
    const found = this.standsFor(expression);
    if (found === undefined) lose(expression);
    return found;
  }
}
