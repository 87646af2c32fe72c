/** Longer texts are not searched: a pattern takes time that grows with the text. */
const LONGEST_TEXT = 1_000;
const LONGEST_PATTERN = 200;

const REPEATED = /[*+]|\{\d+(?:,\d*)?\}/;

/** The bodies of all groups that are repeated: what stands in the brackets before `*`, `+` or `{n}`. */
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

/** Why a regular expression is not taken, as it reads on after "must be", or undefined for one that is. Some would take for ever on an unlucky text. */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.length > LONGEST_PATTERN) return `a regular expression of at most ${LONGEST_PATTERN} characters`;
  try {
    new RegExp(pattern, 'u');
  } catch {
    return 'a regular expression';
  }
  if (/\\[1-9k]|\(\?<?[=!]/.test(pattern)) return 'a regular expression without back references and look-arounds';
  const risky = repeatedGroups(pattern).some((group) => group.includes('|') || REPEATED.test(group));
  return risky ? 'a regular expression without a repetition of what repeats or has alternatives itself' : undefined;
}

/** Whether a text has a part that a pattern without problems describes; one of more than 1,000 characters has none. */
export const matches = (pattern: string, text: string): boolean => text.length <= LONGEST_TEXT && new RegExp(pattern, 'u').test(text);
