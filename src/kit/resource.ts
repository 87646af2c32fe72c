import type { Collection } from '../store/collection.js';
import type { Routes } from './route.js';

/** What one folder under `resources/` brings. */
export interface Resource {
  name: string;
  /** The collections whose records are this resource's. */
  collections?: readonly Collection[];
  v2?: Routes;
  v3?: Routes;
}

export const defineResource = (resource: Resource): Resource => resource;
