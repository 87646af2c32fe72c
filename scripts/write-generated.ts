/**
 * Writes every generated file, in this order: what a script reads, one before it has written. With
 * `--check` nothing is written; the exit code says whether all are up to date. They share one
 * process, because loading the code takes each of them longer than its own work.
 */
await import('./write-contract.js');
await import('./generate-types.js');
await import('./write-scenario-reference.js');
await import('./write-recipe-reference.js');
await import('./write-coverage.js');
await import('./write-control-reference.js');
await import('./write-asyncapi.js');
await import('./write-llms.js');
