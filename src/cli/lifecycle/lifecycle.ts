import { Command } from 'commander';

/** `oms-sandbox lifecycle`: prints the moves that units on an order line can make. */
export const lifecycleCommand = (): Command =>
  new Command('lifecycle')
    .description('Print every move a unit on an order line can make')
    .option('--mermaid', 'as a Mermaid state diagram')
    .action(async ({ mermaid }: { mermaid?: true }) => {
      const text = mermaid ? (await import('./move-diagram.js')).moveDiagram() : (await import('./move-table.js')).moveTable();
      process.stdout.write(text);
    });
