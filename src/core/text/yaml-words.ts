import type { YAMLParseError } from 'yaml';

/** A syntax error of a YAML text in plain words, at an offset in the text. */
export interface YamlProblem {
  readonly offset: number;
  readonly message: string;
}

type Told = (text: string, error: YAMLParseError) => YamlProblem;

const SAME_COLUMN =
  'The indentation of this line fits none above it: the fields of one map, and the entries of one list, start in the same column';
const TOO_DEEP = 'This line is indented further than the line above it, which is complete: is it one of its neighbors?';
const COLON_IN_TEXT = 'There is a second colon in this line: put a text with a colon in quotes';
const NO_COLON = 'There is no colon in this line: a field is written as "name: value"';
const NO_SPACE = 'A space is missing after the colon: a field is written as "name: value"';
const AFTER_VALUE = 'Something follows where a value has ended: put a text that has quotes, brackets or braces in it in quotes';
const LIST_AMONG_FIELDS = 'A list entry cannot stand among fields: is its indentation right?';

/** The start and the end of the line at an offset. */
function lineAt(text: string, offset: number): { start: number; end: number } {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

/** The offset of the first letter in the line at an offset. */
function firstLetter(text: string, offset: number): number {
  const { start, end } = lineAt(text, offset);
  return start + (text.slice(start, end).match(/^\s*/)?.[0].length ?? 0);
}

/** The offset of the first letter of the line after an offset that is not empty. */
function nextLetter(text: string, offset: number): number {
  const { end } = lineAt(text, offset);
  const next = text.slice(end).search(/\S/);
  return next < 0 ? offset : end + next;
}

const saying =
  (message: string): Told =>
  (_, { pos }) => ({ offset: pos[0], message });

const inLine =
  (message: string): Told =>
  (text, { pos }) => ({ offset: firstLetter(text, pos[0]), message });

/** A key that the parser takes to go over several lines, or to be a map or a list. */
const wrongKey: Told = (text, { pos: [offset], code }) => {
  const first = firstLetter(text, offset);
  const { end } = lineAt(text, offset);
  const [line, rest] = [text.slice(first, end), text.slice(offset, end)];
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return offset <= first && line.startsWith('- ') ? { offset: first, message: SAME_COLUMN } : nestedKey(text, offset, rest);
  if (line.startsWith('- ')) return { offset: first, message: LIST_AMONG_FIELDS };
  return { offset, message: /:\S/.test(rest) ? NO_SPACE : NO_COLON };
};

function nestedKey(text: string, offset: number, rest: string): YamlProblem {
  return /:(?:\s|$)/.test(rest) ? { offset, message: COLON_IN_TEXT } : { offset: nextLetter(text, offset), message: TOO_DEEP };
}

const missingMark: Told = (text, error) => {
  const { message, pos } = error;
  const [, quote] = /^Missing closing (['"])/.exec(message) ?? [];
  if (quote !== undefined) return { offset: pos[0], message: `A text in quotes does not end: its closing ${quote} is missing` };
  return { offset: firstLetter(text, pos[0]), message: SAME_COLUMN };
};

const wrongIndent: Told = (text, { message, pos }) => {
  const [, mark] = /end with a ([\]}])$/.exec(message) ?? [];
  if (mark === undefined) return { offset: firstLetter(text, pos[0]), message: SAME_COLUMN };
  return { offset: pos[0], message: `The closing ${mark} is missing before this, or this line is not indented` };
};

const unexpected: Told = (text, { pos }) => {
  const isFirst = firstLetter(text, pos[0]) === pos[0];
  return { offset: pos[0], message: isFirst && pos[0] > 0 ? SAME_COLUMN : AFTER_VALUE };
};

const inQuotes: Told = (text, { pos }) => ({ offset: pos[0], message: `A text that starts with ${text[pos[0]]} must be in quotes` });

const words: Readonly<Partial<Record<YAMLParseError['code'], Told>>> = {
  TAB_AS_INDENT: inLine('This line is indented with a tab: use spaces'),
  BLOCK_AS_IMPLICIT_KEY: wrongKey,
  MULTILINE_IMPLICIT_KEY: wrongKey,
  MISSING_CHAR: missingMark,
  BAD_INDENT: wrongIndent,
  UNEXPECTED_TOKEN: unexpected,
  BAD_SCALAR_START: inQuotes,
  BAD_ALIAS: (text, error) => (/[*&]/.test(text[error.pos[0]] ?? '') ? inQuotes : saying(error.message))(text, error),
  BAD_DQ_ESCAPE: saying('A backslash in double quotes stands for something else: use single quotes'),
  MULTIPLE_DOCS: saying('A second document begins here: a file has only one'),
};

/**
 * The syntax errors of a YAML text in plain words, with the likely cause. One for each line, since
 * others in a line follow from the first.
 */
export function yamlProblems(text: string, errors: readonly YAMLParseError[]): YamlProblem[] {
  const lines = new Set<number>();
  return errors.flatMap((error) => {
    const { start } = lineAt(text, error.pos[0]);
    if (lines.has(start)) return [];
    lines.add(start);
    return [(words[error.code] ?? saying(error.message))(text, error)];
  });
}
