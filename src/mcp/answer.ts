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
  /** Whether what was asked was not done. */
  readonly refused?: true;
}

/** Tokens of an answer, by `likelyTokens`, which counts rather too many. */
const MOST = 1_400;
/** Characters that a token has at least, in text that is mostly names and ids. */
const OF_TOKEN = 2;
/** A line that is longer is cut where it does not fit, and a shorter one left out. */
const LONG = 400;
const PIECE = / (?=\d)|\d{1,3}|[A-Z]?[a-z]{1,6}|[A-Z]{1,3}|[^\sA-Za-z\d]/g;

/**
 * About how many tokens a text has: a short word, three digits, a sign, or a space before a digit
 * each. A model's own count of an answer is hardly ever higher.
 */
const likelyTokens = (text: string): number => text.match(PIECE)?.length ?? 0;

export const hint = (tool: string, args: Readonly<Record<string, unknown>>, does: string): Hint => ({ tool, arguments: args, does });

const hintLine = ({ tool, arguments: args, does }: Hint): string => `- ${tool} ${JSON.stringify(args)}: ${does}`;

/** As many lines as fit, and one that says how many do not; a long one is cut. */
function fitting(lines: readonly string[], most: number): string[] {
  const kept: string[] = [];
  let left = most;
  for (const line of lines) {
    const needs = likelyTokens(line) + 1;
    if (needs > left) {
      const part = line.length > LONG && left > 0 ? [`${line.slice(0, left * OF_TOKEN)}…`] : [];
      return [...kept, ...part, `… ${lines.length - kept.length} more lines`];
    }
    left -= needs;
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
  return [...(whole ? told : fitting(told, MOST - likelyTokens(hints.join('\n')))), ...hints].join('\n');
}
