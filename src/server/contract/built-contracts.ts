import type { OpenApiDocument } from '../../openapi/openapi-document.js';
import type { ContractChecks } from './kept-checks.js';

/**
 * A family's part of a built contract: its paths with the components they use, and the compiled
 * checks of its operations.
 */
export interface BuiltPart {
  readonly document: OpenApiDocument;
  readonly operations: ContractChecks;
}

/**
 * A built contract. A start reads only where its operations are; the first call of a family loads
 * that family's part.
 */
export interface BuiltContract {
  readonly places: readonly (readonly [id: string, method: string, path: string, family: string])[];
  part(family: string): BuiltPart;
}

/**
 * Both built contracts. The build replaces this module; when run from source, the whole document is
 * read and each check is compiled at its first use.
 */
export const builtContracts: { readonly api?: BuiltContract; readonly control?: BuiltContract } = {};
