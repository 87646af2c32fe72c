import { arazzoDocument, arazzoYaml, exportWorkflows } from '../../scenario/arazzo/export-document.js';
import { lossLines } from '../../scenario/arazzo/loss.js';
import { counted } from '../counted.js';
import type { ConvertOptions } from './convert-options.js';
import { contractOperations, storiesOf } from './validate-scenarios.js';
import { tell, writeConverted } from './write-converted.js';

/**
 * Writes scenarios as one document of Arazzo, a workflow each. One whose verdict could differ is
 * left out unless losses are accepted; what is lost is told in any case.
 */
export async function convertToArazzo(files: readonly string[], { url, lossy, ...target }: ConvertOptions): Promise<void> {
  const operations = await contractOperations();
  const stories = await storiesOf(files, operations);
  if (!stories) return;
  const exported = await exportWorkflows(stories, operations);
  const lost = exported.filter(({ losses }) => losses.length > 0);
  for (const { story, losses } of lost)
    tell([`${story.file}: ${lossy ? 'converted without' : 'not converted, because of'}`, ...lossLines(losses).map((line) => `  ${line}`)]);
  const kept = lossy ? exported : exported.filter(({ losses }) => losses.length === 0);
  if (kept.length > 0) await writeConverted(arazzoYaml(arazzoDocument(kept, url)), target);
  if (kept.length === exported.length) return;
  tell([`${counted(exported.length - kept.length, 'scenario')} of ${exported.length} left out; --lossy converts the rest of them.`]);
  process.exitCode = 1;
}
