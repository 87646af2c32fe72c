import { readHar } from '../../scenario/traffic/read-har.js';
import { readLog } from '../../scenario/traffic/read-log.js';
import { type Routed, trafficScenario } from '../../scenario/traffic/traffic-scenario.js';
import { API_CONTRACT, CONTROL_CONTRACT } from '../../server/contract/contract-file.js';
import { openContract } from '../../server/contract/open-contract.js';
import { createRouter } from '../../server/contract/router.js';
import { counted } from '../counted.js';
import type { ConvertOptions } from './convert-options.js';
import { nameOf } from './scenario-file.js';
import { textOf } from './text-of.js';
import { contractOperations } from './validate-scenarios.js';
import { tell, writeScenario } from './write-converted.js';

/** Finds the operation of either contract by method and path. */
async function createRoute(): Promise<(method: string, path: string) => Routed | undefined> {
  const [api, control] = await Promise.all([openContract(API_CONTRACT), openContract(CONTROL_CONTRACT)]);
  const routers = [
    { isControl: false, match: createRouter(api.operations.values()) },
    { isControl: true, match: createRouter(control.operations.values()) },
  ];
  return (method, path) => {
    for (const { isControl, match } of routers) {
      const found = match(method, path);
      if (found.kind !== 'operation') continue;
      const { operation, params } = found;
      return { operationId: operation.id, isControl, names: params, secretNames: operation.facts.secretNames };
    }
    return undefined;
  };
}

/**
 * Writes the requests of a HAR file or an access log as a scenario, and tells what is not in it.
 */
export async function convertTraffic(file: string, kind: 'har' | 'log', { out, force, seed, lifecycle }: ConvertOptions): Promise<void> {
  const operations = await contractOperations();
  const { exchanges, missing } = (kind === 'har' ? readHar : readLog)(await textOf(file), file);
  const converting = { name: nameOf(out ?? file), seed, lifecycle, operations, route: await createRoute(), hasBodies: kind === 'har' };
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
  await writeScenario(scenario, operations, { out, force });
}
