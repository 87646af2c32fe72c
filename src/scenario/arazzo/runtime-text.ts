import { isObject } from '../../core/text/path.js';

/** Stand around a runtime expression while a request or an expectation is put together. */
const [OPEN, CLOSE] = ['\uE100', '\uE101'];
const MARKED = new RegExp(`${OPEN}([^${OPEN}${CLOSE}]*)${CLOSE}`, 'g');
const ALONE = new RegExp(`^${OPEN}([^${OPEN}${CLOSE}]*)${CLOSE}$`);

/** What tools evaluate in the middle of a text. */
const EXPRESSION =
  /\$(?:url|method|statusCode|request\.|response\.|inputs\.|outputs\.|steps\.|workflows\.|sourceDescriptions\.|components\.|faker\.)/;

/** Marks a runtime expression within a text. */
export const marked = (expression: string): string => `${OPEN}${expression}${CLOSE}`;

/** The runtime expression that is all there is to a value; undefined for anything else. */
export const aloneIn = (value: unknown): string | undefined => (typeof value === 'string' ? ALONE.exec(value)?.[1] : undefined);

/** Tests whether a text has marked expressions in it. */
export const isMarked = (text: string): boolean => text.includes(OPEN);

/** Tests whether a text of a story would be read as a runtime expression. */
export const readsAsExpression = (value: unknown): boolean => typeof value === 'string' && EXPRESSION.test(value.replaceAll(MARKED, ''));

/** Writes marked expressions as Arazzo does: bare if they are the whole text, else in braces. */
export function runtimeText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(runtimeText);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, runtimeText(entry)]));
  if (typeof value !== 'string') return value;
  return aloneIn(value) ?? value.replaceAll(MARKED, (_, expression: string) => `{${expression}}`);
}

/**
 * Replaces marked expressions in a value by what they stand for, and writes other `${` as text.
 */
export function withValues(value: unknown, standsFor: (expression: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => withValues(entry, standsFor));
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, withValues(entry, standsFor)]));
  if (typeof value !== 'string') return value;
  const expression = aloneIn(value);
  return expression === undefined ? value.replaceAll('${', '$${') : standsFor(expression);
}

/** The name of an output; in Arazzo it begins with a letter. */
export const outputName = (name: string): string => name.replace(/^_+/, (lines) => `kept${lines}`);

/** Writes a part of an answer, such as `body.items.0.sku`, as a runtime expression. */
export function partExpression(part: string): string {
  const [root = '', ...steps] = part.split('.');
  if (root === 'status') return '$statusCode';
  if (root === 'headers') return `$response.header.${steps.join('.')}`;
  const pointer = steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return pointer === '' ? '$response.body' : `$response.body#${pointer}`;
}
