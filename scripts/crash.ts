/**
 * Kills the built sandbox several hundred times while clients write to it: `npm run crash --
 * --kills 500 --seed 7 --lanes 2`. Run `npm run build` first.
 */
import { parseArgs } from 'node:util';
import { crashAgainAndAgain } from '../test/durability/crash-run.js';

const text = (initial: string) => ({ type: 'string' as const, default: initial });
const { values } = parseArgs({
  options: { kills: text('400'), seed: text('1'), lanes: text('2'), durability: text('write') },
});
const [kills, lanes] = [Number(values.kills), Number(values.lanes)];
const began = performance.now();
let done = 0;

const reports = await Promise.all(
  Array.from({ length: lanes }, (_, lane) =>
    crashAgainAndAgain({
      kills: Math.ceil(kills / lanes),
      seed: `${values.seed}/${lane}`,
      args: ['--durability', values.durability],
      keepFiles: true,
      onKill: () => process.stderr.write(`\r${++done} kills`),
    }),
  ),
);

const losses = reports.flatMap((report) => report.losses);
for (const loss of losses) process.stdout.write(`\n${loss}`);
const total = (count: (report: (typeof reports)[number]) => number): number => reports.reduce((sum, report) => sum + count(report), 0);
const when = (['starting', 'serving', 'saving'] as const).map((moment) => `${total(({ struck }) => struck[moment])} while ${moment}`);
const seconds = Math.round((performance.now() - began) / 1000);
process.stdout.write(
  `\nseed ${values.seed}: ${done} kills (${when.join(', ')}), ${total((report) => report.acknowledged)} writes acknowledged, ${losses.length} losses, ${seconds} s\n`,
);
process.exitCode = losses.length > 0 ? 1 : 0;
