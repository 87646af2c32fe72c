import { listed } from '../core/problems.js';
import { visible } from '../core/visible.js';

/**
 * A scenario file is invalid. The message has one line for each problem: `scenarios/a.yaml:12:5:
 * steps[3].call …`, in which what the file says cannot control a terminal.
 */
export class ScenarioError extends Error {
  constructor(lines: readonly string[]) {
    super(listed([...new Set(lines.map(visible))]).join('\n'));
    this.name = 'ScenarioError';
  }
}
