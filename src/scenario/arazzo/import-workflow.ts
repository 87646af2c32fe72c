import type { Path } from '../../core/text/field-name.js';
import { isObject, own } from '../../core/text/path.js';
import type { Operations } from '../contract/operations.js';
import { labelOf } from '../playing/requests.js';
import { controlStep } from '../recording/control-step.js';
import { marked as markedRaw } from '../recording/marked.js';
import type { ActingStep, CallStep, Expectation, Scenario, Step } from '../scenario.js';
import { EVENTS_AFTER, EVENTS_BEFORE, GIVEN } from './arazzo.js';
import { Beginning } from './beginning.js';
import { patternOf } from './conditions.js';
import type { Lose } from './criteria.js';
import { expectationOf, type Fact, typesOf } from './facts.js';
import { bodySent, type Called, calledBy, partsOf } from './import-call.js';
import type { Loss } from './loss.js';
import { factsOf } from './read-criteria.js';
import { component, type FoundDocument, type FoundWorkflow } from './read-document.js';
import { NamesRead, partOf } from './read-expressions.js';
import { NoExpectation } from './read-jsonpath.js';
import { withValues } from './runtime-text.js';
import { slugOf } from './step-ids.js';

/** A workflow as a scenario, and what of it the scenario does not have. */
export interface Imported {
  readonly workflowId: string;
  readonly scenario: Scenario;
  readonly losses: readonly Loss[];
}

type Found = Readonly<Record<string, unknown>>;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What a step can say that no scenario can. */
const UNKNOWN = ['onSuccess', 'onFailure', 'dependsOn', 'timeout', 'x-operation'];

/** Reads the steps of one workflow, in their order. */
class WorkflowReader {
  readonly losses: Loss[] = [];
  readonly beginning = new Beginning();
  readonly steps: Step[] = [];
  readonly #document: FoundDocument;
  readonly #workflow: FoundWorkflow;
  readonly #operations: Operations;
  readonly #names: NamesRead;

  constructor(document: FoundDocument, workflow: FoundWorkflow, operations: Operations) {
    this.#document = document;
    this.#workflow = workflow;
    this.#operations = operations;
    this.#names = new NamesRead(own(workflow.content, 'inputs'));
  }

  read(): void {
    for (const name of ['successActions', 'failureActions', 'dependsOn', 'outputs'])
      if (own(this.#workflow.content, name) !== undefined) this.#loseAt([name])([], 'has no counterpart in a scenario');
    for (const [i, step] of this.#workflow.steps.entries()) this.#readStep(step, i);
  }

  /** Reports losses at places within a part of the workflow. */
  #loseAt(prefix: Path): Lose {
    const { source } = this.#document;
    return (path, message) => void this.losses.push({ source, path: [...this.#workflow.path, ...prefix, ...path], message });
  }

  #readStep(found: Found, at: number): void {
    const lose = this.#loseAt(['steps', at]);
    const stepId = String(found['stepId']);
    if (stepId.startsWith(EVENTS_BEFORE)) return;
    for (const name of stepId.startsWith(GIVEN) ? [] : UNKNOWN)
      if (found[name] !== undefined) lose([name], 'has no counterpart in a scenario');
    const called = calledBy(found, this.#operations, lose);
    if (!called) return;
    const expect = this.#expectation(found, lose);
    if (stepId.startsWith(EVENTS_AFTER)) {
      this.#expectEvents(expect.body);
      return;
    }
    const step = this.#stepOf(found, called, lose);
    if (!step) return;
    const whole = {
      ...this.#nameOf(found, step),
      ...step,
      ...(Object.keys(expect).length > 0 && { expect }),
      ...this.#kept(found, at, lose),
    };
    this.steps.push(markedRaw(whole, this.#operations));
  }

  #stepOf(found: Found, called: Called, lose: Lose): Step | undefined {
    const read = (value: unknown): unknown =>
      this.#names.read(value, (expression) => lose([], `uses ${expression}, which has no value in a scenario`));
    const parameters = [...list(this.#workflow.content['parameters']), ...list(found['parameters'])];
    const parts = partsOf(
      parameters.map((one) => component(this.#document.content, one)),
      read,
      lose,
    );
    const { draft, body } = bodySent(found, read, lose);
    const { id } = called.operation;
    const isFirst = this.steps.length === 0;
    if (isFirst && (called.isControl || String(found['stepId']).startsWith(GIVEN)) && this.beginning.takes(id, body)) return undefined;
    if (!called.isControl) {
      const sent = { ...parts, ...(body !== undefined && { body }) };
      return { call: id, ...(draft !== undefined && { draft }), ...(Object.keys(sent).length > 0 && { with: sent }) } as CallStep;
    }
    const step = controlStep({ operationId: id, path: parts.path ?? {}, body, answer: undefined, fromMs: 0, atMs: 0 });
    if (step === undefined) lose(['operationId'], `is ${id}, which no step of a scenario does`);
    return step;
  }

  /** The first paragraph of the description is the step's name; the others are notes before it. */
  #nameOf(found: Found, step: Step): { name?: string } {
    const [name = '', ...notes] = String(found['description'] ?? '').split('\n\n');
    for (const note of notes) this.steps.push({ note });
    if (name !== '') return { name };
    const isOwn = new RegExp(`^${slugOf(labelOf(step))}(?:-\\d+)?$`).test(String(found['stepId']));
    return isOwn ? {} : { name: String(found['stepId']) };
  }

  #expectation(found: Found, lose: Lose): Expectation {
    const facts = list(found['successCriteria']).flatMap((criterion, i): Fact[] => {
      const refuse = (message: string): void => lose(['successCriteria', i], message);
      try {
        return factsOf(criterion, refuse);
      } catch (error) {
        if (!(error instanceof NoExpectation)) throw error;
        refuse(error.message);
        return [];
      }
    });
    const expected = expectationOf(facts, (message) => lose(['successCriteria'], message)) ?? {};
    const placeholderFor = (expression: string): unknown => {
      const value = this.#names.standsFor(expression);
      if (value === undefined) lose(['successCriteria'], `compares with ${expression}, which has no value in a scenario`);
      return value ?? '$any';
    };
    const { status, ...rest } = withValues(expected, placeholderFor) as Expectation;
    const isGood = isObject(status) && JSON.stringify(status) === '{"$between":[200,299]}';
    return { ...(status !== undefined && !isGood && { status }), ...rest };
  }

  #expectEvents(body: unknown): void {
    const step = this.steps.at(-1) as ActingStep | undefined;
    if (step) step.expect = { ...step.expect, events: typesOf(own(body, 'events')) };
  }

  #kept(found: Found, at: number, lose: Lose): { keep?: Record<string, string> } {
    const later = JSON.stringify(this.#workflow.steps.slice(at + 1));
    const needed = (stepId: string, output: string): boolean =>
      new RegExp(`${patternOf(`$steps.${stepId}.outputs.${output}`)}(?![\\w-])`).test(later);
    const keep = Object.entries((found['outputs'] ?? {}) as Found).flatMap(([output, expression]): [string, string][] => {
      const part = partOf(expression);
      if (part === undefined) {
        lose(['outputs', output], 'is not a part of the answer that a scenario can keep');
        return [];
      }
      return [[this.#names.give(String(found['stepId']), output, needed), part]];
    });
    return keep.length > 0 ? { keep: Object.fromEntries(keep) } : {};
  }
}

/** Reads a workflow of Arazzo as a scenario. */
export function importWorkflow(document: FoundDocument, workflow: FoundWorkflow, operations: Operations): Imported {
  const reader = new WorkflowReader(document, workflow, operations);
  reader.read();
  const { summary, description } = workflow.content;
  const scenario: Scenario = {
    scenario: typeof summary === 'string' ? summary : workflow.id,
    ...(typeof description === 'string' && { shows: description }),
    ...reader.beginning.head(),
    steps: reader.steps,
  };
  return { workflowId: workflow.id, scenario, losses: reader.losses };
}
