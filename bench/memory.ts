import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fill } from './fill.js';
import { inTemporary, root } from './process.js';
import type { Size } from './size.js';
import { type Row, row } from './table.js';

const MEGABYTE = 1_000_000;

/** The memory of a sandbox with orders, compared with the length of their JSON. */
export const memory = (size: Size): Promise<Row[]> =>
  inTemporary(async (directory) => {
    const file = join(directory, 'db.json');
    fill(file, size.thousands);
    const printed = execFileSync(process.execPath, ['--expose-gc', 'bench/servers/memory.mjs', file], { cwd: root, encoding: 'utf8' });
    const { opened, queried, json } = JSON.parse(printed) as Record<'opened' | 'queried' | 'json', number>;
    const beside = (what: string, bytes: number): Row =>
      row(what, 'MB', bytes / MEGABYTE, json / MEGABYTE, 'their JSON, without spaces', { goal: { most: 4 } });
    return [
      beside(`memory with ${size.thousands} orders, just opened`, opened),
      beside(`memory with ${size.thousands} orders, after a query that looked at all`, queried),
    ];
  });
