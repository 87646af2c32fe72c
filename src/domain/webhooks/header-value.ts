const LONGEST = 4_096;
/** Printable Latin-1 and tabs: no line break, which would begin another header. */
const VALUE = /^[\t\x20-\x7e\xa0-\xff]*$/;

/**
 * What is wrong with the value of a header, as the end of a sentence; undefined if nothing is.
 */
export function headerValueProblem(value: string): string | undefined {
  if (value.length > LONGEST) return `must have at most ${LONGEST} characters`;
  return VALUE.test(value) ? undefined : 'must be a header value: letters, digits, punctuation and spaces, without a line break';
}
