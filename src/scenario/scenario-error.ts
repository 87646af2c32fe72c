/** A file of scenarios cannot be used; the message has a line for each thing wrong: `scenarios/a.yaml:12:5: steps[3].call …`. */
export class ScenarioError extends Error {
  constructor(lines: readonly string[]) {
    super([...new Set(lines)].join('\n'));
    this.name = 'ScenarioError';
  }
}
