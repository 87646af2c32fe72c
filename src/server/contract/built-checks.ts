import type { ContractChecks } from './kept-checks.js';

/** The checks of both contracts. The build compiles them and puts a module of its own in place of this one; sources compile each at its first use. */
export const builtChecks: { readonly api?: () => ContractChecks; readonly control?: () => ContractChecks } = {};
