import { describeMoves } from '../../domain/moves/describe.js';

/**
 * Formats the moves as a Mermaid `stateDiagram-v2`, with one arrow for each bucket that a move
 * takes units from.
 */
export function moveDiagram(): string {
  const moves = describeMoves();
  const left = new Set(moves.flatMap(({ from }) => from));
  const ends = [...new Set(moves.map(({ to }) => to))].filter((bucket) => !left.has(bucket));
  const arrows = moves.flatMap(({ name, from, to }) => from.map((bucket) => `${bucket} --> ${to}: ${name}`));
  const lines = ['[*] --> open', ...arrows, ...ends.map((bucket) => `${bucket} --> [*]`)];
  return ['stateDiagram-v2', ...lines.map((line) => `  ${line}`), ''].join('\n');
}
