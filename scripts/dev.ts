/**
 * Bundles the contract and the inspector, then runs the command line from its sources. `npm run
 * dev` restarts it when a file of any of them changes.
 */
import './write-contract.js';
import { bundleInspector } from './inspector-bundle.js';

await bundleInspector();
if (process.exitCode === undefined) await import('../src/cli.js');
