import type { Story } from '../scenario.js';
import { openScope, type Scope } from '../values/scope.js';
import type { WorkflowStep } from './arazzo.js';
import { marked, outputName, partExpression } from './runtime-text.js';

/** A name that a step keeps, and the step's outputs. */
interface Kept {
  readonly stepId: string;
  readonly part: string;
  readonly outputs: Record<string, string>;
}

/**
 * The names that a story keeps, as outputs of the steps of a workflow. A reference to a part of
 * what is kept becomes an output of its own, because an expression cannot look into an output.
 */
export class NamesKept {
  readonly #kept = new Map<string, Kept>();

  /** Makes a step's parts outputs of it, under their names. */
  keep(step: WorkflowStep, parts: Readonly<Record<string, string>>): void {
    const outputs: Record<string, string> = {};
    for (const [name, part] of Object.entries(parts)) {
      outputs[outputName(name)] = partExpression(part);
      this.#kept.set(name, { stepId: step.stepId, part, outputs });
    }
    if (Object.keys(outputs).length > 0) step.outputs = outputs;
  }

  /** Looks up a reference as a marked expression; undefined if no step before keeps it. */
  lookup(reference: string): string | undefined {
    const [root = '', ...more] = reference.split('.');
    const kept = this.#kept.get(root);
    if (!kept) return undefined;
    const name = outputName([root, ...more].join('_').replaceAll(/[^\w-]/g, '_'));
    kept.outputs[name] ??= partExpression([kept.part, ...more].join('.'));
    return marked(`$steps.${kept.stepId}.outputs.${name}`);
  }
}

/** A story's scope in which invented values are as ever, and kept ones are expressions. */
export async function scopeOf(story: Story, names: NamesKept): Promise<Scope> {
  const scope = await openScope(story);
  return {
    ...scope,
    lookup: (reference) => (reference.startsWith('fake.') ? scope.lookup(reference) : names.lookup(reference)),
  };
}
