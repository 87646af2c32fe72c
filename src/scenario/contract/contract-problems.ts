import type { Problem } from '../../core/forms/form.js';
import type { Shape } from '../../openapi/body-shape.js';
import type { ActingStep, CallStep, Step } from '../scenario.js';
import { isRaw } from '../values/raw.js';
import { unknownName, valueProblems } from '../values/value-problems.js';
import type { Shapes } from './operation-shapes.js';
import type { Operation, Operations } from './operations.js';

/** The operations of the control API by which the steps that are not calls act. */
const OWN_OPERATIONS = {
  move: 'moveOrder',
  advance: 'advanceClock',
  restock: 'restock',
  policy: 'setPolicies',
  fault: 'addFault',
} as const;
const ownKinds = Object.keys(OWN_OPERATIONS) as (keyof typeof OWN_OPERATIONS)[];

const SENT = { whole: 'the request', isExpected: false };

/**
 * Lists what a step sends, expects or keeps that the contract of its operation does not have, with
 * paths within the step.
 */
export function contractProblems(step: Step, operations: Operations): Problem[] {
  const called = 'call' in step ? operations.get(step.call) : undefined;
  return [...(called ? sentProblems(step as CallStep, called) : []), ...answerProblems(step, operations)];
}

function sentProblems({ with: parts = {} }: CallStep, { id, shapes }: Operation): Problem[] {
  const { takesBody, body, path, query } = shapes();
  const isMistaken = parts.body !== undefined && !takesBody && !isRaw(parts.body);
  return [
    ...parameterProblems('path', parts.path, path),
    ...Object.entries(parts.query ?? {}).flatMap(([name, value]): Problem[] =>
      query.has(name) || isRaw(value)
        ? []
        : [{ path: ['with', 'query', name], message: unknownName(name, `the query of ${id}`, [...query.keys()]) }],
    ),
    ...parameterProblems('query', parts.query, query),
    ...(isMistaken ? [{ path: ['with', 'body'], message: `is set, but ${id} takes no body` }] : []),
    ...valueProblems(parts.body, body, ['with', 'body'], { whole: `the body of ${id}`, isExpected: false }),
  ];
}

/** Parameters are text: only numbers and documented words can be wrong. */
function parameterProblems(place: 'path' | 'query', values: Readonly<Record<string, unknown>> = {}, shapes: Shapes): Problem[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const shape = shapes.get(name);
    const path = ['with', place, name];
    const isWord = typeof value === 'string';
    const isNumeric = shape?.types?.every((type) => type === 'number' || type === 'integer') === true;
    if (isWord && isNumeric) return valueProblems(Number.isNaN(Number(value)) ? value : Number(value), shape, path, SENT);
    return isWord && shape?.types?.[0] === 'string' ? valueProblems(value, shape, path, SENT) : [];
  });
}

/**
 * Returns the name of the operation that answers a step, and the bodies that it may answer with.
 */
function answersTo(step: Step, operations: Operations): { id: string; shapes: readonly (Shape | undefined)[] } | undefined {
  const kind = ownKinds.find((name) => name in step);
  const operation = 'call' in step ? operations.get(step.call) : kind && operations.own.get(OWN_OPERATIONS[kind]);
  if (!operation) return undefined;
  const { answers } = operation.shapes();
  const status = ('expect' in step && step.expect?.status) || undefined;
  const fitting = Array.from(answers).filter(([name]) => {
    if (status === undefined) return name.startsWith('2');
    return typeof status !== 'number' || status >= 400 || name === String(status);
  });
  // A move's answer is an order, whose fields the contract of v2 describes.
  const order = operations.get('getOrder')?.shapes().answers.get('200');
  return { id: operation.id, shapes: fitting.map(([name, shape]) => (kind === 'move' && name === '200' ? order : shape)) };
}

/**
 * Lists what a step expects or keeps that no answer shows. An answer with a status that is not
 * documented, such as that of a fault, may show anything.
 */
function answerProblems(step: Step, operations: Operations): Problem[] {
  const { expect, keep = {} } = step as ActingStep;
  const answers = expect?.body === undefined && Object.keys(keep).length === 0 ? undefined : answersTo(step, operations);
  if (!answers || answers.shapes.length === 0) return [];
  const { id, shapes } = answers;
  const fewest = (lists: Problem[][]): Problem[] => lists.reduce((least, one) => (one.length < least.length ? one : least));
  const whole = `the answer of ${id}`;
  const expected = fewest(shapes.map((shape) => valueProblems(expect?.body, shape, ['expect', 'body'], { whole, isExpected: true })));
  const kept = Object.entries(keep).flatMap(([name, part]) => {
    const [root, ...steps] = part.split('.');
    if (root !== 'body') return [];
    const messages = shapes.map((shape) => partProblem(steps, shape, whole));
    const wrong = messages.every((message) => message !== undefined) ? messages[0] : undefined;
    return wrong === undefined ? [] : [{ path: ['keep', name], message: `names ${part}, but ${wrong}` }];
  });
  return [...expected, ...kept];
}

/** Says which step of a path leads nowhere in an answer; undefined if all lead somewhere. */
function partProblem([step, ...more]: readonly string[], shape: Shape | undefined, whole: string): string | undefined {
  if (step === undefined || !shape) return undefined;
  const isPosition = /^\d+$/.test(step);
  const isList = shape.types?.every((type) => type === 'array');
  if (isList && !isPosition) return `${step} follows a list, whose entries are named by position, such as 0.${step}`;
  if (isPosition && shape.types?.includes('array')) return partProblem(more, shape.entry(), whole);
  if (shape.types?.every((type) => type !== 'object' && type !== 'array')) return `${step} follows a value that has no fields`;
  return shape.knows(step) ? partProblem(more, shape.field(step), whole) : `${step} ${unknownName(step, whole, shape.names)}`;
}
