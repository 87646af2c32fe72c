import type { Shape } from '../api/shapes.js';

export interface Node {
  bucket: string;
  x: number;
  y: number;
}

/** All moves from one bucket to another, drawn as one line. */
export interface Edge {
  id: string;
  from: string;
  to: string;
  moves: readonly string[];
  path: string;
  back: boolean;
}

export interface Layout {
  width: number;
  height: number;
  nodes: readonly Node[];
  edges: readonly Edge[];
}

export const NODE = { width: 156, height: 42 };
const GAP = { x: 36, y: 40 };
const MARGIN = 14;

/**
 * Places the buckets in columns: each as far to the right as the longest way to it is, by moves
 * that go on in the order of the buckets. Moves back are arcs.
 */
export function layOut({ buckets, moves }: Pick<Shape<'Lifecycle'>, 'buckets' | 'moves'>): Layout {
  const place = new Map<string, number>(buckets.map((bucket, at) => [bucket, at]));
  const forward = (from: string, to: string): boolean => place.get(from)! < place.get(to)!;
  const column = new Map<string, number>(buckets.map((bucket) => [bucket, 0]));
  for (const bucket of buckets) {
    const before = moves.filter(({ to }) => to === bucket).flatMap(({ from }) => from.filter((one) => forward(one, bucket)));
    column.set(bucket, Math.max(0, ...before.map((one) => column.get(one)! + 1)));
  }
  const columns: string[][] = [];
  for (const bucket of buckets) {
    const at = column.get(bucket)!;
    columns[at] = [...(columns[at] ?? []), bucket];
  }
  const tallest = Math.max(...columns.map((one) => one.length));
  const height = tallest * NODE.height + (tallest - 1) * GAP.y + 2 * MARGIN + 30;
  const nodes = columns.flatMap((own, x) =>
    own.map((bucket, y) => ({
      bucket,
      x: MARGIN + x * (NODE.width + GAP.x),
      y: height / 2 + (y - (own.length - 1) / 2) * (NODE.height + GAP.y) - NODE.height / 2,
    })),
  );
  return { width: columns.length * (NODE.width + GAP.x) - GAP.x + 2 * MARGIN, height, nodes, edges: edgesOf(moves, nodes, forward) };
}

function edgesOf(moves: Shape<'Lifecycle'>['moves'], nodes: readonly Node[], forward: (from: string, to: string) => boolean): Edge[] {
  const named = new Map<string, { from: string; to: string; moves: string[] }>();
  for (const { name, from, to } of moves)
    for (const one of from) {
      if (one === to) continue;
      const id = `${one} ${to}`;
      const known = named.get(id) ?? { from: one, to, moves: [] };
      known.moves.push(name);
      named.set(id, known);
    }
  const nodeOf = (bucket: string): Node => nodes.find((node) => node.bucket === bucket)!;
  return Array.from(named, ([id, edge]) => {
    const back = !forward(edge.from, edge.to);
    return { id, ...edge, back, path: pathOf(nodeOf(edge.from), nodeOf(edge.to)) };
  });
}

/** A curve between two buckets: from side to side, or over the top where it goes back. */
function pathOf(from: Node, to: Node): string {
  const middle = (node: Node): number => node.y + NODE.height / 2;
  if (to.x > from.x) {
    const [x1, y1, x2, y2] = [from.x + NODE.width, middle(from), to.x - 5, middle(to)];
    const bend = Math.min(70, (x2 - x1) / 2 + 10);
    const dip = x2 - x1 > NODE.width && Math.abs(y2 - y1) < NODE.height ? NODE.height + 12 : 0;
    if (dip > 0) return `M${x1} ${y1 + 8}C${x1 + 50} ${y1 + dip} ${x2 - 50} ${y2 + dip} ${x2} ${y2 + 8}`;
    return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  }
  if (to.x === from.x) {
    const down = to.y > from.y;
    const x = from.x + NODE.width / 2 + (down ? 16 : -16);
    return `M${x} ${down ? from.y + NODE.height : from.y}L${x} ${down ? to.y - 5 : to.y + NODE.height + 5}`;
  }
  const [x1, y1, x2, y2] = [from.x + NODE.width / 2 - 14, from.y, to.x + NODE.width / 2 + 14, to.y - 5];
  const lift = Math.min(y1, y2) - 30;
  return `M${x1} ${y1}C${x1} ${lift} ${x2} ${lift} ${x2} ${y2}`;
}
