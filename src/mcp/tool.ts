import type { ZodRawShape, z } from 'zod';
import { type Answer, answerText } from './answer.js';
import { CallRefused, type Connection } from './connection.js';
import type { McpServer } from './packages.js';

/** A task that a model can ask the sandbox to do. */
interface Declared<Shape extends ZodRawShape> {
  readonly name: string;
  readonly description: string;
  /** Its arguments. */
  readonly takes: Shape;
  /** Whether it only looks. */
  readonly looks?: true;
  run(connection: Connection, given: z.infer<z.ZodObject<Shape>>): Promise<Answer>;
}

/** Offers a task on a server, which carries it out on a sandbox. */
export type Tool = (server: McpServer, connection: Connection) => void;

const text = (words: string) => [{ type: 'text' as const, text: words }];

/** What a failed call says, and where to look for what exists. */
function failureText(error: unknown): string {
  const { message } = error as Error;
  const unknown = error instanceof CallRefused && error.status === 404;
  return unknown ? `${message}\nNext:\n- find_orders {}: lists the orders there are` : message;
}

/** Declares a tool; its `run` gets what `takes` describes. */
export const tool =
  <Shape extends ZodRawShape>({ name, description, takes, looks, run }: Declared<Shape>): Tool =>
  (server, connection) => {
    const facts = { description, inputSchema: takes as ZodRawShape, annotations: { readOnlyHint: looks === true } };
    server.registerTool(name, facts, async (given) => {
      try {
        const answer = await run(connection, given as z.infer<z.ZodObject<Shape>>);
        return { content: text(answerText(answer, given['whole'] === true)) };
      } catch (error) {
        return { content: text(failureText(error)), isError: true };
      }
    });
  };
