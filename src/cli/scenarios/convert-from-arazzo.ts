import { Refusal } from '../../core/forms/errors.js';
import { importArazzo } from '../../scenario/arazzo/import-document.js';
import { lossLines } from '../../scenario/arazzo/loss.js';
import type { ConvertOptions } from './convert-options.js';
import { textOf } from './text-of.js';
import { contractOperations } from './validate-scenarios.js';
import { fileIn, tell, writeScenario } from './write-converted.js';

/** Writes the workflows of a document of Arazzo as scenarios, and tells what they do not have. */
export async function convertFromArazzo(file: string, { out, force }: ConvertOptions): Promise<void> {
  const operations = await contractOperations();
  const imported = importArazzo(await textOf(file), file, operations);
  const isSeveral = imported.length > 1;
  if (isSeveral && out === undefined)
    throw new Refusal('invalidInput', `The file has ${imported.length} workflows; give a folder for them with --out`);
  for (const { workflowId, scenario, losses } of imported) {
    if (losses.length > 0) tell([`${workflowId}: converted without`, ...lossLines(losses).map((line) => `  ${line}`)]);
    await writeScenario(scenario, operations, { out: isSeveral && out !== undefined ? await fileIn(out, workflowId) : out, force });
  }
}
