/** A call that makes sense next, ready to be made, and what it would do. */
export interface Hint {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly does: string;
}

/** What a tool answers: lines of text, and what to do next. */
export interface Answer {
  readonly lines: readonly string[];
  readonly next: readonly Hint[];
}

/** Characters of an answer: less than 1,500 tokens, of which each has about three. */
const MOST = 4_000;

export const hint = (tool: string, args: Readonly<Record<string, unknown>>, does: string): Hint => ({ tool, arguments: args, does });

const hintLine = ({ tool, arguments: args, does }: Hint): string => `- ${tool} ${JSON.stringify(args)}: ${does}`;

/** As many lines as fit, with a last one that says how many do not. */
function fitting(lines: readonly string[], most: number): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > most) return [...kept, `… ${lines.length - kept.length} more lines`];
    kept.push(line);
  }
  return kept;
}

/**
 * The text of an answer: what is known, then the hints, one a line. Lines that are too many are
 * left out unless the caller asked for the `whole`; hints never are.
 */
export function answerText({ lines, next }: Answer, whole = false): string {
  const hints = next.length === 0 ? [] : ['Next:', ...next.map(hintLine)];
  const told = lines.flatMap((line) => line.split('\n'));
  return [...(whole ? told : fitting(told, MOST - hints.join('\n').length)), ...hints].join('\n');
}
