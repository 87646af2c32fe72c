import type { components } from '../../control/contract-types.js';

/** A record of the control API, by its name in the contract. */
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name];
