const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** Formats a table. What a cell says is put on one line. */
export const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |\n`).join('');

/** Formats words as code, separated by commas. */
export const codes = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');
