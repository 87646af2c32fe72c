import { listed } from '../core/forms/problems.js';
import { visible } from '../core/text/visible.js';
import type { Story } from './scenario.js';

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

/** What is wrong with a file, a line for each problem. */
export interface WrongFile {
  readonly file: string;
  readonly lines: readonly string[];
}

/** Some of several scenario files are invalid. */
export class InvalidScenarios extends ScenarioError {
  readonly wrong: readonly WrongFile[];
  /** The stories of the other files. */
  readonly stories: readonly Story[];

  constructor(wrong: readonly WrongFile[], stories: readonly Story[]) {
    super(wrong.flatMap(({ lines }) => lines));
    this.wrong = wrong;
    this.stories = stories;
  }
}
