import type { Path } from '../../core/text/field-name.js';
import { isObject, own } from '../../core/text/path.js';
import { parseYaml } from '../../core/text/yaml-text.js';
import { told } from '../reading/read-story.js';
import type { Located } from '../scenario.js';
import { ScenarioError } from '../scenario-error.js';

/** A workflow as it is in a file. */
export interface FoundWorkflow {
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly steps: readonly Readonly<Record<string, unknown>>[];
  readonly path: Path;
}

/** The workflows of a file of Arazzo. */
export interface FoundDocument {
  readonly source: Located;
  readonly content: unknown;
  readonly workflows: readonly FoundWorkflow[];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What a file needs to be read at all. */
function problemsOf(content: unknown): { path: Path; message: string }[] {
  if (!isObject(content)) return [{ path: [], message: 'must be a map' }];
  const version = String(own(content, 'arazzo'));
  const problems: { path: Path; message: string }[] = [];
  if (!/^1\.\d+\.\d+/.test(version)) problems.push({ path: ['arazzo'], message: `must be a version of Arazzo 1, not ${version}` });
  const workflows = own(content, 'workflows');
  if (list(workflows).length === 0) problems.push({ path: ['workflows'], message: 'must be a list of workflows' });
  for (const [i, workflow] of list(workflows).entries()) {
    const path = ['workflows', i];
    if (typeof own(workflow, 'workflowId') !== 'string') problems.push({ path: [...path, 'workflowId'], message: 'must be a text' });
    const steps = own(workflow, 'steps');
    if (list(steps).length === 0) problems.push({ path: [...path, 'steps'], message: 'must be a list of steps' });
    for (const [k, step] of list(steps).entries())
      if (typeof own(step, 'stepId') !== 'string') problems.push({ path: [...path, 'steps', k, 'stepId'], message: 'must be a text' });
  }
  return problems;
}

/**
 * Reads a text of Arazzo, YAML or JSON. Throws a `ScenarioError` that names the places of what
 * makes it unreadable.
 */
export function readArazzo(text: string, file: string): FoundDocument {
  const { value, problems, locate } = parseYaml(text);
  if (problems.length > 0) throw new ScenarioError(problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`));
  const source = { file, locate };
  const wrong = problemsOf(value);
  if (wrong.length > 0) throw new ScenarioError(wrong.map((problem) => told(source, problem).replace('The scenario', 'The file')));
  const workflows = list(own(value, 'workflows')).map((content, i): FoundWorkflow => {
    const steps = list(own(content, 'steps')) as Record<string, unknown>[];
    return { id: String(own(content, 'workflowId')), content: content as Record<string, unknown>, steps, path: ['workflows', i] };
  });
  return { source, content: value, workflows };
}

/** Follows `reference: $components.parameters.name`; anything else is returned as it is. */
export function component(content: unknown, value: unknown): unknown {
  const [, kind = '', name = ''] = /^\$components\.(\w+)\.([\w-]+)$/.exec(String(own(value, 'reference'))) ?? [];
  const found = own(own(own(content, 'components'), kind), name);
  const given = own(value, 'value');
  return isObject(found) && given !== undefined ? { ...found, value: given } : (found ?? value);
}
