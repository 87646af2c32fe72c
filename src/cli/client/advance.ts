import { type Command, InvalidArgumentError } from 'commander';
import { durationForm, isDuration } from '../../core/time/duration.js';
import { ask } from './ask.js';
import { type ClientOptions, clientCommand } from './client-command.js';
import { columns, print } from './print.js';

interface Timer {
  at: string;
  timer: string;
  orderNumber?: string;
  reason?: string;
}

function readDuration(text: string): string {
  if (!isDuration(text)) throw new InvalidArgumentError(`It must be ${durationForm(text, ' such as P31D or PT1M')}`);
  return text;
}

/** `oms-sandbox advance <duration>`: moves the clock forward and shows the timers that fired. */
export const advanceCommand = (): Command =>
  clientCommand('advance', 'Move the clock of a running sandbox forward')
    .argument('<duration>', 'how far, as in ISO 8601: P31D, PT1M', readDuration)
    .action(async (by: string, options: ClientOptions) => {
      const answer = await ask<{ now: string; fired: Timer[]; refused: Timer[] }>(options, 'POST', '/__sandbox/clock/advance', { by });
      print(answer, options, ({ now, fired, refused }) => {
        const fires = fired.map(({ at, timer, orderNumber = '' }) => [at, timer, orderNumber]);
        const refusals = refused.map(({ at, timer, orderNumber = '', reason = '' }) => [at, timer, orderNumber, `refused: ${reason}`]);
        return `now ${now}, ${fired.length} fired, ${refused.length} refused\n${columns([...fires, ...refusals])}`;
      });
    });
