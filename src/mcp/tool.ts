import type { ZodRawShape, z } from 'zod';
import type { Answer } from './answer.js';
import type { Connection } from './connection.js';

/** A task that a model can ask the sandbox to do. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** Its arguments. */
  readonly takes: ZodRawShape;
  /** Whether it only looks. */
  readonly looks?: true;
  run(connection: Connection, given: never): Promise<Answer>;
}

/** Declares a tool; its `run` gets what `takes` describes. */
export const tool = <Shape extends ZodRawShape>(
  declared: Omit<Tool, 'takes' | 'run'> & {
    readonly takes: Shape;
    run(connection: Connection, given: z.infer<z.ZodObject<Shape>>): Promise<Answer>;
  },
): Tool => declared as unknown as Tool;
