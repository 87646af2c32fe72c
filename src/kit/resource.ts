import type { PolicyTable } from '../core/forms/policy.js';
import type { Collection } from '../store/collection.js';
import type { Job } from './job.js';
import type { Routes } from './route.js';
import type { Shown } from './shown.js';

/** What a folder under `resources/` declares. */
export interface Resource {
  name: string;
  /** The collections that belong to this resource. */
  collections?: readonly Collection[];
  /** How the resource shows its records. */
  shows?: readonly Shown[];
  /** Its policies, for questions that the documentation leaves open; `policyIn` reads them. */
  policies?: PolicyTable;
  /** Its long work on records. */
  jobs?: readonly Job[];
  v2?: Routes;
  v3?: Routes;
}

export const defineResource = (resource: Resource): Resource => resource;
