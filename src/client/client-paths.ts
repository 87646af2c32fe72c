import type { paths } from '../contract-types.js';

/** The headers that the client sends by itself. */
type OwnHeader = 'x-site-context' | 'x-fabric-tenant-id' | 'x-fabric-channel-id';

/** Headers of which those that the client sends may be left out. */
type Eased<Headers> = Omit<Headers, OwnHeader> & Partial<Pick<Headers, OwnHeader & keyof Headers>>;

/** Parameters whose header part may be left out if none of it is required. */
type WithHeaders<Parameters, Headers> = Omit<Parameters, 'header'> & (object extends Headers ? { header?: Headers } : { header: Headers });

type EasedOperation<Operation> = Operation extends { parameters: infer Parameters extends { header?: unknown } }
  ? Omit<Operation, 'parameters'> & { parameters: WithHeaders<Parameters, Eased<NonNullable<Parameters['header']>>> }
  : Operation;

/** The paths of the contract, as the client's calls are typed. */
export type ClientPaths = {
  [Path in keyof paths]: { [Method in keyof paths[Path]]: EasedOperation<paths[Path][Method]> };
};
