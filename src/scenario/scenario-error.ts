/**
 * A scenario file is invalid. The message has one line for each problem: `scenarios/a.yaml:12:5:
 * steps[3].call …`.
 */
export class ScenarioError extends Error {
  constructor(lines: readonly string[]) {
    super([...new Set(lines)].join('\n'));
    this.name = 'ScenarioError';
  }
}
