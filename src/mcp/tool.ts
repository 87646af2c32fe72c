import type { ZodRawShape } from 'zod';
import { type Answer, answerText, type Hint } from './answer.js';
import type { Connection } from './connection.js';
import { problemsOf } from './given.js';
import { z } from './packages.js';

/** A task that a model can ask the sandbox to do. */
interface Declared<Shape extends ZodRawShape> {
  readonly name: string;
  readonly description: string;
  /** Its arguments. */
  readonly takes: Shape;
  /** Whether it only looks. */
  readonly looks?: true;
  /** A call that leads on where this one failed. It changes as little as can be. */
  readonly instead: Hint;
  /** An error that it throws is what the model is told, with `instead`. */
  run(connection: Connection, given: z.infer<z.ZodObject<Shape>>): Promise<Answer>;
}

/** What a call answers, in the shape of MCP. */
interface Result {
  readonly content: { type: 'text'; text: string }[];
  readonly isError?: true;
  readonly [more: string]: unknown;
}

/** A task as a server offers it. */
export interface Tool {
  readonly name: string;
  /** How it is listed. */
  readonly listed: {
    readonly name: string;
    readonly description: string;
    readonly inputSchema: { type: 'object'; properties: Record<string, object>; required: string[]; additionalProperties: false };
    readonly annotations: { readonly readOnlyHint: boolean };
  };
  /** Carries it out on a sandbox. What fails is answered as an error, and never thrown. */
  call(connection: Connection, given: Readonly<Record<string, unknown>>): Promise<Result>;
}

/** What a call answers that did not do what was asked. */
export const failed = (text: string): Result => ({ content: [{ type: 'text', text }], isError: true });

/** Declares a tool; its `run` gets what `takes` describes, and nothing else is accepted. */
export function tool<Shape extends ZodRawShape>({ name, description, takes, looks, instead, run }: Declared<Shape>): Tool {
  const schema = z.strictObject(takes);
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return {
    name,
    listed: {
      name,
      description,
      inputSchema: { type: 'object', properties: properties as Record<string, object>, required, additionalProperties: false },
      annotations: { readOnlyHint: looks === true },
    },
    async call(connection, given) {
      const read = schema.safeParse(given);
      if (!read.success) {
        return failed(answerText({ lines: problemsOf(name, given, read.error.issues, Object.keys(takes)), next: [instead] }));
      }
      try {
        const answer = await run(connection, read.data as z.infer<z.ZodObject<Shape>>);
        const text = answerText(answer, given['whole'] === true);
        return answer.refused ? failed(text) : { content: [{ type: 'text', text }] };
      } catch (error) {
        return failed(answerText({ lines: [(error as Error).message], next: [instead] }));
      }
    },
  };
}
