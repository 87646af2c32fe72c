import type { ContractChecks } from './kept-checks.js';
import type { OpenApiDocument } from './openapi-document.js';

/**
 * A family's part of a contract, as the build keeps it: its paths with the components they reach,
 * and the compiled checks of its operations.
 */
export interface BuiltPart {
  readonly document: OpenApiDocument;
  readonly operations: ContractChecks;
}

/**
 * A contract as the build keeps it: a start reads where its operations are, and the first call of a
 * family that family's part.
 */
export interface BuiltContract {
  readonly places: readonly (readonly [id: string, method: string, path: string, family: string])[];
  part(family: string): BuiltPart;
}

/**
 * Both contracts. The build puts a module of its own in place of this one; sources read the whole
 * document and compile each check at its first use.
 */
export const builtContracts: { readonly api?: BuiltContract; readonly control?: BuiltContract } = {};
