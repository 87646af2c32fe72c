/** Tests whether a string contains a `*` and so is a pattern. */
export const hasWildcard = (text: string): boolean => text.includes('*');

/**
 * Tests whether the whole string matches the pattern, in which `*` stands for any run of
 * characters, including none. Case-sensitive.
 */
export const matchesWildcard = (pattern: string, text: string): boolean => wildcard(pattern)(text);

/**
 * Compiles the pattern for use on many strings. A test always takes time linear in the lengths of
 * pattern and string.
 */
export function wildcard(pattern: string): (text: string) => boolean {
  const pieces = pattern.split('*');
  const head = pieces.shift() ?? '';
  const tail = pieces.pop();
  if (tail === undefined) return (text) => text === pattern;
  const middle = pieces.filter((piece) => piece !== '').map(finder);
  return (text) => {
    const end = text.length - tail.length;
    if (end < head.length || !text.startsWith(head) || !text.endsWith(tail)) return false;
    let from = head.length;
    for (const find of middle) {
      from = find(text, from, end);
      if (from < 0) return false;
    }
    return true;
  };
}

/**
 * Where the first occurrence of `piece` within `text[from, end)` ends, or -1: Knuth, Morris and
 * Pratt's search, which never looks back.
 */
function finder(piece: string): (text: string, from: number, end: number) => number {
  const fallback = borders(piece);
  return (text, from, end) => {
    let matched = 0;
    for (let at = from; at < end; at += 1) {
      const code = text.charCodeAt(at);
      while (matched > 0 && piece.charCodeAt(matched) !== code) matched = fallback[matched - 1] as number;
      if (piece.charCodeAt(matched) === code) matched += 1;
      if (matched === piece.length) return at + 1;
    }
    return -1;
  };
}

/** For each prefix of `piece`, the length of the longest shorter one that it also ends with. */
function borders(piece: string): number[] {
  const lengths = [0];
  for (let at = 1, length = 0; at < piece.length; at += 1) {
    while (length > 0 && piece.charCodeAt(at) !== piece.charCodeAt(length)) length = lengths[length - 1] as number;
    if (piece.charCodeAt(at) === piece.charCodeAt(length)) length += 1;
    lengths.push(length);
  }
  return lengths;
}
