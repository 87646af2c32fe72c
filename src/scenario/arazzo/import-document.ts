import type { Operations } from '../contract/operations.js';
import { type Imported, importWorkflow } from './import-workflow.js';
import { readArazzo } from './read-document.js';

/**
 * Reads each workflow of a text of Arazzo as a scenario. Throws a `ScenarioError` that names the
 * places of what makes it unreadable.
 */
export function importArazzo(text: string, file: string, operations: Operations): Imported[] {
  const document = readArazzo(text, file);
  return document.workflows.map((workflow) => importWorkflow(document, workflow, operations));
}
