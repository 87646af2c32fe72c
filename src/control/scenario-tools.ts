import type { Contract } from '../server/contract/contract.js';
import { CONTROL_CONTRACT } from '../server/contract/contract-file.js';
import { openContract } from '../server/contract/open-contract.js';

/** The operations that scenarios may name; the code is loaded on first use. */
export async function scenarioOperations({ contract }: { contract: Contract }) {
  const [own, { operationsOf }] = await Promise.all([openContract(CONTROL_CONTRACT), import('../scenario/contract/operations.js')]);
  return operationsOf(contract.document, { control: own.document });
}

const ANY_TOKEN = 'scenario';

/** The headers of a caller. */
type Caller = Readonly<Record<string, string | undefined>>;

/** Sends requests to this sandbox for a tenant, in the name of a caller; loaded on first use. */
export async function callingAs(self: string, account: string, caller: Caller) {
  const [{ httpClient }, { tenantHeaders }] = await Promise.all([
    import('../scenario/playing/client.js'),
    import('../scenario/playing/stage.js'),
  ]);
  const { authorization = `Bearer ${ANY_TOKEN}`, 'x-sandbox-token': controlToken } = caller;
  const headers = tenantHeaders({ account, authorization, controlToken });
  return { send: httpClient(self), headers };
}

/** The headers that name a tenant, without the caller's secrets. */
export const tenantOnly = ({ authorization: _, 'x-sandbox-token': __, ...headers }: Readonly<Record<string, string>>) => headers;

/** Makes unused accounts from names: the same in every run. Loads its code once. */
export async function accountsFrom(): Promise<(name: string, isFree: (account: string) => boolean) => string> {
  const { accountOf } = await import('../scenario/values/scope.js');
  return (name, isFree) => {
    let account = accountOf(name);
    for (let again = 2; !isFree(account); again += 1) account = accountOf(`${name} ${again}`);
    return account;
  };
}
