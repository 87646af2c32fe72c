import { Command, Option } from 'commander';
import { readAddress } from '../option-values.js';
import { type ConvertOptions, FROM, TO } from './convert-options.js';

/**
 * `oms-sandbox convert <file…>`: turns scenarios into Arazzo, and Arazzo, HAR files and access logs
 * into scenarios.
 */
export const convertCommand = (): Command =>
  new Command('convert')
    .description('Turn scenarios into Arazzo; and Arazzo, HAR files and access logs into scenarios')
    .argument('<files...>', 'scenarios, or one file of another kind')
    .addOption(new Option('--to <kind>', 'what to write; by default arazzo for scenarios, and scenario for all else').choices(TO))
    .addOption(new Option('--from <kind>', 'what the file is; by default its content tells').choices(FROM))
    .option('--out <path>', 'the file to write, or a folder for several scenarios; standard output by default')
    .addOption(
      new Option('--url <url>', 'for arazzo: where the sandbox will run')
        .default('http://127.0.0.1:4010')
        .argParser((text) => readAddress(text).replace(/\/+$/, '')),
    )
    .option('--seed <name>', 'for a HAR file or a log: the seed that the scenario begins with', 'empty')
    .addOption(
      new Option('--lifecycle <mode>', 'for a HAR file or a log: whether orders move on by themselves')
        .choices(['auto', 'manual'])
        .default('manual'),
    )
    .option('--lossy', 'for arazzo: convert also what will not give the same verdict')
    .option('--force', 'replace files that exist')
    .action(async (files: string[], options: ConvertOptions) => {
      const { convertFiles } = await import('./convert-files.js');
      await convertFiles(files, options);
    });
