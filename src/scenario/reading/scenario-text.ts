import { isObject } from '../../core/text/path.js';
import { parseYaml, type YamlText } from '../../core/text/yaml-text.js';

/**
 * In YAML a brace within brackets or braces ends an unquoted string; these stand in for the braces
 * of `${name}` while the text is parsed.
 */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const WRITTEN = /\$\{([^{}\n'"]*)\}/g;
const MASKED = new RegExp(`\\$${OPEN}([^${OPEN}${CLOSE}]*)${CLOSE}`, 'g');

const unmasked = (text: string): string => text.replaceAll(MASKED, (_, reference: string) => `\${${reference}}`);

function unmask(value: unknown): unknown {
  if (typeof value === 'string') return unmasked(value);
  if (Array.isArray(value)) return value.map(unmask);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, entry]) => [unmasked(name), unmask(entry)]));
  return value;
}

/**
 * Reads a scenario's YAML, in which `${name}` needs no quotes, not even within `{ }`. Places refer
 * to the original text.
 */
export function parseScenarioText(text: string): YamlText {
  const { value, problems, locate } = parseYaml(text.replaceAll(WRITTEN, (_, reference: string) => `$${OPEN}${reference}${CLOSE}`));
  return { value: unmask(value), problems: problems.map((problem) => ({ ...problem, message: unmasked(problem.message) })), locate };
}
