import { describeMoves } from '../domain/moves/describe.js';

/** The moves as a Mermaid `stateDiagram-v2`: an arrow for each bucket a move takes units from. */
export function moveDiagram(): string {
  const moves = describeMoves();
  const left = new Set(moves.flatMap(({ from }) => from));
  const ends = [...new Set(moves.map(({ to }) => to))].filter((bucket) => !left.has(bucket));
  const arrows = moves.flatMap(({ name, from, to }) => from.map((bucket) => `${bucket} --> ${to}: ${name}`));
  const lines = ['[*] --> open', ...arrows, ...ends.map((bucket) => `${bucket} --> [*]`)];
  return ['stateDiagram-v2', ...lines.map((line) => `  ${line}`), ''].join('\n');
}
