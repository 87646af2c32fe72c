import type { Problem } from '../../core/forms/form.js';
import { nearest, notKnown, shown } from '../../core/text/wording.js';
import { contractProblems } from '../contract/contract-problems.js';
import { draftNames } from '../contract/draft.js';
import type { Operation, Operations } from '../contract/operations.js';
import type { CallStep, Located, Step, Story } from '../scenario.js';
import { fakeProblem } from '../values/fake.js';
import { isReference, referencesIn } from '../values/fill.js';
import { ABSENT } from '../values/merge.js';

/** Checks drafts and path parameters, which depend on the operation. */
function callProblems({ draft, with: parts = {} }: CallStep, operation: Operation): Problem[] {
  const names = draftNames(operation);
  const unknownDraft: Problem[] =
    draft === undefined || names.includes(draft) || isReference(draft)
      ? []
      : [
          {
            path: ['draft'],
            message: names.length > 0 ? notKnown(draft, `a draft of ${operation.id}`, names) : `is set, but ${operation.id} has no drafts`,
          },
        ];
  const sent = parts.path ?? {};
  const missing = operation.pathNames.filter((name) => sent[name] === undefined || sent[name] === ABSENT);
  const unknown = Object.keys(sent).filter((name) => !operation.pathNames.includes(name));
  return [
    ...unknownDraft,
    ...missing.map((name): Problem => ({ path: ['with', 'path', name], message: `is missing: ${operation.id} is at ${operation.path}` })),
    ...unknown.map((name): Problem => ({ path: ['with', 'path', name], message: `is not part of the path ${operation.path}` })),
  ];
}

/** Finds the references of a step to names that no earlier step keeps. */
function referenceProblems(step: Step, known: ReadonlySet<string>): Problem[] {
  const { name: _, ...rest } = step;
  const content = 'note' in rest ? {} : rest;
  return referencesIn(content).flatMap(({ reference, path }): Problem[] => {
    const [root = ''] = reference.split('.');
    if (root === 'fake') {
      const wrong = fakeProblem(reference);
      return wrong === undefined ? [] : [{ path, message: wrong }];
    }
    if (known.has(root)) return [];
    const kept = [...known];
    const meant = nearest(root, kept);
    const hint = meant ? `; did you mean ${meant}?` : kept.length > 0 ? `; kept names are [${kept.join(', ')}]` : '';
    return [{ path, message: `refers to \${${reference}}, but no earlier step keeps ${shown(root)}${hint}` }];
  });
}

/**
 * Checks what the steps of a story refer to, which needs the whole story. Problems are in the order
 * of the steps.
 */
export function checkStory({ steps, given }: Story, operations: Operations): { source: Located; problem: Problem }[] {
  const kept = new Set<string>();
  const snapshots = new Set<string>();
  const early = given.flatMap(({ given: own, source }) =>
    referenceProblems(own as Step, kept).map((problem) => ({ source, problem: { ...problem, path: ['given', ...problem.path] } })),
  );
  const late = steps.flatMap(({ step, source, path }) => {
    const operation = 'call' in step ? operations.get(step.call) : undefined;
    const problems = [
      ...(operation ? callProblems(step as CallStep, operation) : []),
      ...contractProblems(step, operations),
      ...referenceProblems(step, kept),
    ];
    if ('restore' in step && !snapshots.has(step.restore)) {
      problems.push({ path: ['restore'], message: notKnown(step.restore, 'a snapshot that an earlier step takes', [...snapshots]) });
    }
    if ('snapshot' in step) snapshots.add(step.snapshot);
    for (const name of Object.keys(step.keep ?? {})) kept.add(name);
    return problems.map((problem) => ({ source, problem: { ...problem, path: [...path, ...problem.path] } }));
  });
  return [...early, ...late];
}
