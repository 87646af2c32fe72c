import type { PolicyTable } from '../core/policy.js';
import type { Collection } from '../store/collection.js';
import type { Routes } from './route.js';
import type { Shown } from './shown.js';

/** What one folder under `resources/` brings. */
export interface Resource {
  name: string;
  /** The collections whose records are this resource's. */
  collections?: readonly Collection[];
  /** How it shows their records. */
  shows?: readonly Shown[];
  /** Its choices where the documents are silent; `policyIn` reads them. */
  policies?: PolicyTable;
  v2?: Routes;
  v3?: Routes;
}

export const defineResource = (resource: Resource): Resource => resource;
