import { Command } from 'commander';

/** `oms-sandbox repair <file>`: makes a journal with a corrupt line readable again. */
export const repairCommand = (): Command =>
  new Command('repair')
    .description('Keep what a corrupt journal holds before its first corrupt line, and set the rest aside')
    .argument('<file>', 'the journal, such as .sandbox/db.json.journal.3')
    .action(async (file: string) => {
      const { repairJournal } = await import('../../store/disk/journal-repair.js');
      const { kept, setAside } = await repairJournal(file);
      const outcome = setAside === 0 ? 'no line is corrupt, nothing was changed' : `${setAside} set aside in ${file}.corrupt`;
      process.stdout.write(`${file}: ${kept} ${kept === 1 ? 'line' : 'lines'} kept, ${outcome}.\n`);
    });
