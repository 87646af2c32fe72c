import { readHar } from '../../scenario/traffic/read-har.js';
import { readLog } from '../../scenario/traffic/read-log.js';
import { refuseTooLongText } from '../../scenario/traffic/too-long.js';
import { trafficScenario } from '../../scenario/traffic/traffic-scenario.js';
import { counted } from '../counted.js';
import { contractRoute } from './contract-route.js';
import type { ConvertOptions } from './convert-options.js';
import { nameOf } from './scenario-file.js';
import { textOf } from './text-of.js';
import { contractOperations } from './validate-scenarios.js';
import { tell, writeScenario } from './write-converted.js';

/**
 * Writes the requests of a HAR file or an access log as a scenario, and tells what is not in it.
 */
export async function convertTraffic(file: string, kind: 'har' | 'log', { out, force, seed, lifecycle }: ConvertOptions): Promise<void> {
  const operations = await contractOperations();
  const { exchanges, missing } = (kind === 'har' ? readHar : readLog)(await textOf(file), file);
  const converting = { name: nameOf(out ?? file), seed, lifecycle, operations, route: await contractRoute(), hasBodies: kind === 'har' };
  const { scenario, skipped, personal } = trafficScenario(exchanges, converting);
  tell([
    ...missing,
    ...skipped,
    ...(personal > 0 ? [`Replaced: ${counted(personal, 'value')} of persons. Read the file before you share it.`] : []),
  ]);
  if (scenario.steps.length === 0) {
    tell([`${file}: No request is one of the contract.`]);
    process.exitCode = 1;
    return;
  }
  await writeScenario(scenario, operations, { out, force }, refuseTooLongText);
}
