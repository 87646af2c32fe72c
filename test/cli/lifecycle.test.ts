import { describe, expect, it } from 'vitest';
import { moveDiagram } from '../../src/cli/lifecycle/move-diagram.js';
import { moveTable } from '../../src/cli/lifecycle/move-table.js';
import { describeMoves } from '../../src/domain/moves/describe.js';
import { ran } from './processes.js';

describe('oms-sandbox lifecycle', () => {
  it('prints the table of moves or a diagram', async () => {
    expect(await ran(['lifecycle'])).toEqual({ code: 0, stdout: moveTable(), stderr: '' });
    expect(await ran(['lifecycle', '--mermaid'])).toEqual({ code: 0, stdout: moveDiagram(), stderr: '' });
  });

  it('shows from, to, meaning and conditions of every move', () => {
    const [headings = '', ...lines] = moveTable().trimEnd().split('\n');
    const columns = ['move', 'from', 'to', 'what it means', 'what must hold'].map((heading) => headings.indexOf(heading));
    const cells = (line: string) => columns.map((start, at) => line.slice(start, columns[at + 1]).trim());
    const rows: string[][] = [];
    for (const line of lines) {
      const last = line.startsWith(' ') ? rows.pop() : undefined;
      rows.push(cells(line).map((text, at) => `${last?.[at] ?? ''} ${text}`.trim()));
    }
    const expected = describeMoves().map(({ name, from, to, describes, guards, limit }) => {
      return [name, from.join(' '), to, describes, [...guards, ...(limit ? [limit] : [])].join(' ')];
    });
    expect(rows).toEqual(expected);
  });

  it('draws an arrow for every move between buckets', () => {
    const [head, ...lines] = moveDiagram().trimEnd().split('\n');
    expect(head).toBe('stateDiagram-v2');
    const arrows = lines.map((line) => line.trim());
    for (const { name, from, to } of describeMoves()) for (const bucket of from) expect(arrows).toContain(`${bucket} --> ${to}: ${name}`);
    expect(arrows).toContain('[*] --> open');
    expect(arrows.filter((arrow) => arrow.endsWith('--> [*]'))).toContain('cancelled --> [*]');
    expect(arrows).not.toContain('open --> [*]');
  });
});
