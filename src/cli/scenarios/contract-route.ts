import type { Routed } from '../../scenario/traffic/traffic-scenario.js';
import { API_CONTRACT, CONTROL_CONTRACT } from '../../server/contract/contract-file.js';
import { openContract } from '../../server/contract/open-contract.js';
import { createRouter } from '../../server/contract/router.js';

/** Makes the function that finds an operation of either contract by method and path. */
export async function contractRoute(): Promise<(method: string, path: string) => Routed | undefined> {
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
