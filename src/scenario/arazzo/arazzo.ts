/** The version of Arazzo that is written. */
export const ARAZZO_VERSION = '1.0.1';

/** A description of workflows (Arazzo 1.0): the parts of it that stories are written as. */
export interface ArazzoDocument {
  readonly arazzo: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly sourceDescriptions: readonly SourceDescription[];
  readonly workflows: readonly Workflow[];
}

/** An OpenAPI document whose operations the steps call. */
export interface SourceDescription {
  readonly name: string;
  readonly type: 'openapi';
  readonly url: string;
  /** Where Respect sends the calls, because both contracts name their server relatively. */
  readonly 'x-serverUrl': string;
}

export interface Workflow {
  readonly workflowId: string;
  readonly summary: string;
  readonly description?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly parameters: readonly Parameter[];
  readonly steps: readonly WorkflowStep[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly value: unknown;
}

export interface WorkflowStep {
  readonly stepId: string;
  readonly description?: string;
  /** With the source in front: `$sourceDescriptions.oms.createOrder`. */
  readonly operationId: string;
  /** Always there, because Respect fills in the examples of the contract where it is not. */
  readonly parameters: readonly Parameter[];
  readonly requestBody?: {
    readonly contentType: string;
    readonly payload: unknown;
    readonly replacements?: readonly Replacement[];
  };
  readonly successCriteria: readonly Criterion[];
  outputs?: Record<string, string>;
  readonly onFailure?: readonly Retry[];
}

/** Repeats a step that failed. */
export interface Retry {
  readonly name: string;
  readonly type: 'retry';
  /** Seconds. */
  readonly retryAfter: number;
  readonly retryLimit: number;
}

/** A value of a payload, by its JSON pointer. */
export interface Replacement {
  readonly target: string;
  readonly value: unknown;
}

export interface Criterion {
  readonly condition: string;
  readonly context?: string;
  readonly type?: 'regex' | 'jsonpath';
}

/** The names of the two contracts in a document. */
export const SOURCES = { api: 'oms', control: 'control' } as const;

/** The prefixes of the ids of steps that belong to the story's beginning and to expected events. */
export const GIVEN = 'given-';
export const EVENTS_BEFORE = 'events-before-';
export const EVENTS_AFTER = 'events-after-';

/** The most events that a step reads, as when a scenario is played. */
export const MOST_EVENTS = 1_000;
