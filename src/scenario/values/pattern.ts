/** Longer strings are not searched, because the time for a pattern grows with the string. */
const LONGEST_TEXT = 1_000;
const LONGEST_PATTERN = 200;

const REPEATED = /[*+]|\{\d+(?:,\d*)?\}/;

/** Finds the contents of all repeated groups: the parentheses before `*`, `+` or `{n}`. */
function repeatedGroups(pattern: string): string[] {
  const bare = pattern.replaceAll(/\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
  const opened: number[] = [];
  return [...bare].flatMap((letter, i) => {
    if (letter === '(') opened.push(i);
    if (letter !== ')') return [];
    const start = opened.pop() ?? 0;
    return /^(?:[*+]|\{\d)/.test(bare.slice(i + 1)) ? [bare.slice(start + 1, i)] : [];
  });
}

/**
 * Returns why a regular expression is refused, completing "must be …", or undefined if it is
 * accepted. Some could take forever on an unlucky string.
 */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.length > LONGEST_PATTERN) return `a regular expression of at most ${LONGEST_PATTERN} characters`;
  try {
    new RegExp(pattern, 'u');
  } catch {
    return 'a regular expression';
  }
  if (/\\[1-9k]|\(\?<?[=!]/.test(pattern)) return 'a regular expression without backreferences and lookarounds';
  const risky = repeatedGroups(pattern).some((group) => group.includes('|') || REPEATED.test(group));
  return risky ? 'a regular expression without nested repetitions and repeated alternatives' : undefined;
}

/**
 * Tests whether a part of a string matches a pattern that was accepted. A string of more than 1,000
 * characters never matches.
 */
export const matches = (pattern: string, text: string): boolean => text.length <= LONGEST_TEXT && new RegExp(pattern, 'u').test(text);
