import { visibleLines } from '../../core/text/visible.js';
import type { Finding } from '../../scenario/playing/outcome.js';
import { yamlLines } from '../../scenario/recording/scenario-yaml.js';

/** Longer parts are truncated. */
const MOST_LINES = 40;

/** Formats a value after its title: on the same line, or indented below it. */
function titled(title: string, value: unknown): string[] {
  if (value === undefined) return [`  ${title}  nothing`];
  const lines = yamlLines(value).map(visibleLines);
  if (lines.length === 1) return [`  ${title}  ${lines[0]}`];
  const more = lines.length > MOST_LINES ? [`… (${lines.length - MOST_LINES} more lines)`] : [];
  return [`  ${title}`, ...[...lines.slice(0, MOST_LINES), ...more].map((line) => `    ${line}`)];
}

/**
 * Formats the parts that differ, as YAML: what was expected and what came. Empty for a finding
 * without parts.
 */
export const partLines = ({ parts }: Finding): string[] =>
  parts === undefined ? [] : [...titled('expected', parts.expected), ...titled('received', parts.received)];
