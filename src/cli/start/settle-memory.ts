import type { Command } from 'commander';

/** From where an option can be given, the weakest first. */
const SOURCES = ['config', 'env', 'cli'];

/** The options that say how to keep a file, which `--memory` does without. */
const OF_FILES = ['db', 'fresh'];

/**
 * Settles between `--memory` and an option for the state file: the command line beats a variable,
 * and a variable the config file. Of the same source `--memory` wins, because an image or a shared
 * file names a state file for everyone; only a command line with both is refused.
 */
export function settleMemory(command: Command): void {
  const strengthOf = (name: string): number => SOURCES.indexOf(command.getOptionValueSource(name) ?? '');
  for (const name of OF_FILES) {
    const option = command.options.find((one) => one.attributeName() === name);
    if (!option || !command.getOptionValue('memory') || !command.getOptionValue(name)) continue;
    const [file, memory] = [strengthOf(name), strengthOf('memory')];
    if (file > memory) command.setOptionValueWithSource('memory', undefined, 'default');
    else if (file === SOURCES.length - 1) command.error(`error: option '${option.flags}' cannot be used with option '--memory'`);
    else command.setOptionValueWithSource(name, option.defaultValue, 'default');
  }
}
