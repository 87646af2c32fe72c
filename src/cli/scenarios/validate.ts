import { Command } from 'commander';

/** `oms-sandbox validate <file|glob…>`: checks scenarios without playing them. */
export const validateCommand = (): Command =>
  new Command('validate')
    .description('Check scenarios without playing them; exits with 2 if any is invalid')
    .argument('<files...>', 'files, directories or patterns such as "scenarios/*.yaml"')
    .action(async (files: string[]) => {
      const { validateScenarios } = await import('./validate-scenarios.js');
      await validateScenarios(files);
    });
