import type { Operations } from '../contract/operations.js';
import { ownPreparations, stockPreparations } from '../playing/begin.js';
import { labelOf } from '../playing/requests.js';
import { tenantHeaders } from '../playing/stage.js';
import type { ActingStep, Expectation, Story, StoryStep } from '../scenario.js';
import { fill } from '../values/fill.js';
import { accountOf } from '../values/scope.js';
import { EVENTS_AFTER, EVENTS_BEFORE, GIVEN, MOST_EVENTS, SOURCES, type Workflow, type WorkflowStep } from './arazzo.js';
import { criteriaOf, eventCriteria, type Lose } from './criteria.js';
import { bodyOf, type Requesting, requestOfStep, within } from './export-request.js';
import type { Loss } from './loss.js';
import { NamesKept, scopeOf } from './names-kept.js';

/** A story as a workflow, and what of it the workflow does not have. */
export interface Exported {
  readonly workflow: Workflow;
  readonly losses: readonly Loss[];
}

const TOKEN = 'Bearer {$inputs.token}';
const INPUTS = {
  type: 'object',
  properties: { token: { type: 'string', description: 'The bearer token; a sandbox takes any.', default: 'scenario' } },
};

const sourceOf = (operationId: string): string =>
  `$sourceDescriptions.${operationId === 'replaceInventory' ? SOURCES.api : SOURCES.control}.${operationId}`;

/**
 * A runner that has read the contracts from the sandbox may use that connection once more when it
 * is closed already. To begin twice does no harm.
 */
const ONCE_MORE = { onFailure: [{ name: 'once-more', type: 'retry', retryAfter: 1, retryLimit: 1 }] } as const;

/** The steps that give the tenant what the story begins with. */
function givenSteps(story: Story, { operations, scope, headers }: Requesting): WorkflowStep[] {
  const preparing = { story, scope, headers, operations };
  const stock = stockPreparations(preparing);
  const named = [
    ...ownPreparations(preparing).map((one) => ({ ...one, name: one.operationId === 'resetTenant' ? 'reset' : 'policies' })),
    ...stock.map((one, i) => ({ ...one, name: `stock-${i + 1}` })),
  ];
  return named.map(({ name, operationId, request }) => ({
    stepId: `${GIVEN}${name}`,
    operationId: sourceOf(operationId),
    parameters: [],
    ...bodyOf(request.body),
    successCriteria: criteriaOf({}, () => undefined),
    ...(operationId === 'resetTenant' && ONCE_MORE),
  }));
}

/** The steps around one whose events are expected: how many there were, and which have come. */
function eventSteps(stepId: string, expected: unknown, lose: Lose): { before: WorkflowStep[]; after: WorkflowStep[] } {
  if (expected === undefined) return { before: [], after: [] };
  const [first, second] = [EVENTS_BEFORE + stepId, EVENTS_AFTER + stepId];
  const operationId = sourceOf('listEvents');
  const limit = (value: number) => ({ name: 'limit', in: 'query', value }) as const;
  const before = {
    stepId: first,
    operationId,
    parameters: [limit(1)],
    successCriteria: criteriaOf({}, lose),
    outputs: { count: '$response.body#/count' },
  };
  const offset = { name: 'offset', in: 'query', value: `$steps.${first}.outputs.count` } as const;
  const after = { stepId: second, operationId, parameters: [offset, limit(MOST_EVENTS)], successCriteria: eventCriteria(expected, lose) };
  return { before: [before], after: [after] };
}

/** The description of a step: its name, and the notes before it. */
const descriptionOf = (name: string | undefined, notes: readonly string[]): { description?: string } =>
  name === undefined && notes.length === 0 ? {} : { description: [name ?? '', ...notes].join('\n\n') };

/**
 * Writes a story as a workflow of Arazzo. `stepIdOf` makes the ids of steps, each once in a
 * document: Redocly takes steps of different workflows with the same id for one.
 */
export async function exportWorkflow(
  story: Story,
  workflowId: string,
  operations: Operations,
  stepIdOf: (label: string) => string,
): Promise<Exported> {
  const losses: Loss[] = [];
  const names = new NamesKept();
  const scope = await scopeOf(story, names);
  const headers = tenantHeaders({ account: accountOf(story.name), authorization: TOKEN });
  const requesting = { operations, scope, headers };
  let notes: string[] = [];

  const stepsOf = ({ step, source, path }: StoryStep): WorkflowStep[] => {
    const lose: Lose = (part, message) => void losses.push({ source, path: [...path, ...part], message });
    if ('note' in step) {
      notes.push(step.note);
      return [];
    }
    const { events, ...expect } = fill(step.expect ?? {}, scope.lookup) as Expectation;
    const stepId = stepIdOf(labelOf(withoutName(step)));
    const { before, after } = eventSteps(stepId, events, within(lose, ['expect']));
    const made: WorkflowStep = {
      stepId,
      ...descriptionOf(step.name, notes),
      ...requestOfStep(step, requesting, lose),
      successCriteria: criteriaOf(expect, within(lose, ['expect'])),
    };
    names.keep(made, step.keep ?? {});
    notes = [];
    return [...before, made, ...after];
  };

  const given = givenSteps(story, requesting);
  const steps = story.steps.flatMap(stepsOf);
  const last = story.steps.at(-1);
  if (notes.length > 0 && last)
    losses.push({ source: last.source, path: last.path, message: 'is a note after the last call, which nothing can carry' });
  return {
    workflow: {
      workflowId,
      summary: story.name,
      ...(story.shows !== undefined && { description: story.shows }),
      inputs: INPUTS,
      parameters: Object.entries(headers).map(([name, value]) => ({ name, in: 'header', value })),
      steps: [...given, ...steps],
    },
    losses,
  };
}

const withoutName = ({ name: _, ...step }: ActingStep): ActingStep => step as ActingStep;
