import type { Units } from '../ui/units-bar.js';
import { counted, words } from '../ui/words.js';
import { type Edge, type Layout, NODE } from './layout.js';

interface GraphProps {
  layout: Layout;
  units: Units;
  /** The name of the move that stands out. */
  chosen: string | undefined;
  choose: (move: string | undefined) => void;
}

/** The buckets and the moves between them. The list of moves beside it says the same in words. */
export function Graph({ layout, units, chosen, choose }: GraphProps) {
  const touched = new Set(
    layout.edges.filter(({ moves }) => chosen !== undefined && moves.includes(chosen)).flatMap(({ from, to }) => [from, to]),
  );
  const total = Object.values(units).reduce((sum, count) => sum + count, 0);
  return (
    <svg
      class={chosen === undefined ? 'graph' : 'graph focused'}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={`The lifecycle of a unit: ${counted(layout.nodes.length, 'bucket')}, ${counted(total, 'unit')}`}
    >
      <defs>
        <marker id="arrow" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
          <path d="M0 0.500 7 4 0 7.500z" />
        </marker>
      </defs>
      {layout.edges.map((edge) => (
        <Line key={edge.id} edge={edge} isChosen={chosen !== undefined && edge.moves.includes(chosen)} choose={choose} />
      ))}
      {layout.nodes.map(({ bucket, x, y }) => (
        <g
          key={bucket}
          class={`node${touched.has(bucket) ? ' touched' : ''}${units[bucket] ? ' full' : ''}`}
          transform={`translate(${x} ${y})`}
        >
          <rect width={NODE.width} height={NODE.height} rx="7" />
          <rect class={`stripe bucket-${bucket}`} x="0" y="8" width="4" height={NODE.height - 16} rx="2" />
          <text x="14" y={NODE.height / 2 + 4.5}>
            {words(bucket)}
          </text>
          {units[bucket] !== undefined && (
            <text class="count" x={NODE.width - 10} y={NODE.height / 2 + 5}>
              {units[bucket]}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function Line({
  edge: { path, moves, back, from, to },
  isChosen,
  choose,
}: {
  edge: Edge;
  isChosen: boolean;
  choose: GraphProps['choose'];
}) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the graph does the same by keys
    <g class={`edge${back ? ' back' : ''}${isChosen ? ' chosen' : ''}`} onClick={() => choose(moves[0])}>
      <title>{`${words(from)} → ${words(to)}: ${moves.map(words).join(', ')}`}</title>
      <path class="wide" d={path} />
      <path d={path} marker-end="url(#arrow)" />
    </g>
  );
}
