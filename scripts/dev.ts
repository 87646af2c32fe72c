/**
 * Bundles the contract, then runs the command line from its sources. `npm run dev` restarts it when
 * a file of either changes.
 */
import './write-contract.js';

if (process.exitCode === undefined) await import('../src/cli.js');
