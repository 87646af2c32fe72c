/**
 * Builds `dist` unless it is newer than everything that it is made of: npm prepares a clone again
 * at its first `npx oms-sandbox`, which need not wait for a build.
 */
import { isBuilt } from './is-built.js';

if (!isBuilt()) await import('./build.js');
