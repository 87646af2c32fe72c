import { Command, InvalidArgumentError, Option } from 'commander';
import { readAccount, readAddress } from '../option-values.js';
import type { RunOptions } from './run-options.js';

/**
 * `oms-sandbox run <file|glob…>`: plays scenarios. Exit codes: 0 if all pass, 1 if one fails, 2 if
 * a file is invalid.
 */
export const runCommand = (): Command =>
  new Command('run')
    .description('Play scenarios, each on its own tenant')
    .argument('<files...>', 'files, directories or patterns such as "scenarios/*.yaml"')
    .addOption(new Option('--target <url>', 'a running server; a temporary sandbox by default').argParser(readAddress))
    .addOption(new Option('--token <token>', "the target's bearer token").env('OMS_SANDBOX_TOKEN').default('scenario'))
    .addOption(new Option('--account <id>', "the target's account, 24 characters; scenarios then run one at a time").argParser(readAccount))
    .option('--reset', 'with --account: replace what the account holds; a snapshot is taken first')
    .addOption(new Option('--control-token <token>', "the token that the target's control API requires").env('OMS_SANDBOX_CONTROL_TOKEN'))
    .option('--strict', 'fail the steps that only a sandbox can do, instead of skipping them')
    .option('--json', 'print the results as JSON on standard output')
    .option('--report <file>', 'write a JUnit report')
    .addOption(
      new Option('--verbose', 'show each step as it happens, one scenario at a time, and whole bodies of failures').conflicts('json'),
    )
    .option('--bail', 'begin no other scenario once one has failed')
    .option('--grep <text>', 'play only scenarios with this text in their name or shows; case does not matter')
    .addOption(new Option('--watch', 'play again what a changed file is part of, until Ctrl-C').conflicts('json'))
    .addOption(new Option('--concurrency <number>', 'how many scenarios to play at the same time').default(4).argParser(atLeastOne))
    .action(async (files: string[], options: RunOptions) => {
      const { runScenarios } = await import('./run-scenarios.js');
      await runScenarios(files, options);
    });

function atLeastOne(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1 to 999');
  return Number(value);
}
