import type { Path } from '../../core/text/field-name.js';
import { told } from '../reading/read-story.js';
import type { Located } from '../scenario.js';

/** Something that a conversion cannot carry over. */
export interface Loss {
  readonly source: Located;
  readonly path: Path;
  /** What is wrong with it, after its name: `is not in Arazzo …`. */
  readonly message: string;
}

/** Formats losses like lines of compiler output, each once, in the order of their places. */
export function lossLines(losses: readonly Loss[]): string[] {
  const placed = losses.map((loss) => ({ loss, at: loss.source.locate(loss.path) }));
  placed.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  return [...new Set(placed.map(({ loss }) => told(loss.source, loss)))];
}
