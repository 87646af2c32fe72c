import { Command } from 'commander';

/** `oms-sandbox validate <file|glob…>`: says what is wrong with scenarios without playing them. */
export const validateCommand = (): Command =>
  new Command('validate')
    .description('Check scenarios without playing them; ends with 2 if anything is wrong')
    .argument('<files...>', 'files, directories or patterns such as "scenarios/*.yaml"')
    .action(async (files: string[]) => {
      const { validateScenarios } = await import('./validate-scenarios.js');
      await validateScenarios(files);
    });
