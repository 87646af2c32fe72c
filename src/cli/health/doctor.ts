import { Command } from 'commander';
import type { ServeOptions } from '../start/serve-options.js';
import { addServeOptions } from '../start/start.js';
import { startProblemsOf } from '../start/start-problems.js';

/**
 * `oms-sandbox doctor`: prints what a maintainer would ask for. It takes the options of `start`, so
 * that it tells what `start` would do.
 */
export const doctorCommand = (): Command =>
  addServeOptions(new Command('doctor').description('Print what a report of a problem needs; it has no secrets')).action(
    async (options: ServeOptions, command: Command) => {
      const { report } = await import('./report.js');
      const { text, ok } = await report(options, command, startProblemsOf(command));
      process.stdout.write(text);
      if (!ok) process.exitCode = 1;
    },
  );
