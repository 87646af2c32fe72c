import type { Version } from '../contract/operation.js';
import { control } from './control.js';
import type { Conventions } from './conventions.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';

const CONVENTIONS: Readonly<Record<Version, Conventions>> = { v2, v3, control };

/** The conventions of a version. */
export const conventionsOf = (version: Version): Conventions => CONVENTIONS[version];
