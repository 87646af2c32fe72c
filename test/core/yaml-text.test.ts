import { describe, expect, it } from 'vitest';
import { YAML_BOUNDS } from '../../src/core/text/yaml-bounds.js';
import { parseYaml } from '../../src/core/text/yaml-text.js';

describe('a YAML text', () => {
  it('locates a value by its path, or the nearest one that exists', () => {
    const { value, problems, locate } = parseYaml('a: 1\nlist:\n  - { b: 2 }\n  - three\n');
    expect([value, problems]).toEqual([{ a: 1, list: [{ b: 2 }, 'three'] }, []]);
    expect(locate([])).toEqual({ line: 1, column: 1 });
    expect(locate(['list', 0, 'b'])).toEqual({ line: 3, column: 7 });
    expect(locate(['list', 1])).toEqual({ line: 4, column: 5 });
    expect(locate(['list', 0, 'missing', 'deeper'])).toEqual({ line: 3, column: 5 });
  });

  it('reports all of its problems with line and column', () => {
    const { value, problems } = parseYaml('a: [1\nb: 2');
    expect(value).toBeUndefined();
    expect(problems[0]).toMatchObject({
      line: 2,
      column: 1,
      message: 'The closing ] is missing before this, or this line is not indented',
    });
  });

  it.each([
    ['steps:\n  - call: a\n     draft: b\n', '3:6: This line is indented further than'],
    ['steps:\n  - call: a\n   draft: b\n', '3:4: The indentation of this line fits none above it'],
    ['steps:\n  - call: a\n - call: b\n', '3:2: The indentation of this line fits none above it'],
    ['a:\n    b: 1\n  c: 2\n', '3:3: The indentation of this line fits none above it'],
    ['steps:\n\t- call: a\n', '2:2: This line is indented with a tab'],
    ['steps:\n  - call: a\n    draft b\n    keep: c\n', '3:5: There is no colon in this line'],
    ['port:4010\nseed: x\n', '1:1: A space is missing after the colon'],
    ['scenario: A: B\n', '1:11: There is a second colon in this line'],
    ['corsOrigins: [*]\n', '1:15: A text that starts with * must be in quotes'],
    ["a: 'It's'\n", '1:8: Something follows where a value has ended'],
    ['a: 1\n---\nb: 2\n', '2:1: A second document begins here'],
  ])('says one plain sentence of what is wrong in %j', (text, sentence) => {
    const told = parseYaml(text).problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
    expect(told).toEqual([expect.stringContaining(sentence)]);
  });

  it('reports each key that a map has a second time', () => {
    const { problems } = parseYaml('a: 1\nb: { c: 1, c: 2 }\na: 3\nd: { a: 1 }\n');
    expect(problems).toEqual([
      { line: 2, column: 12, message: 'c is there a second time in the same map' },
      { line: 3, column: 1, message: 'a is there a second time in the same map' },
    ]);
  });

  it('is not parsed when it is too large or has too many tokens', () => {
    const wrong = (text: string) => parseYaml(text, { ...YAML_BOUNDS, characters: 30, tokens: 10 }).problems;
    expect(wrong(`a: ${'x'.repeat(30)}`)).toEqual([{ line: 1, column: 1, message: 'The file is larger than the limit of 30 characters' }]);
    const message = 'The file has more than 10 keys, values and marks, the limit';
    expect(wrong(`[${'[],'.repeat(6)}]`)).toEqual([{ line: 1, column: 1, message }]);
    expect(wrong(`a: ${'x'.repeat(20)}`)).toEqual([]);
  });

  it.each([
    ['contains itself', 'a: &a [*a]', 'An anchor contains itself'],
    [
      'grows out of bounds',
      `a: &a [x, x]\n${'bcdefghij'.replaceAll(/./g, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)}, `.repeat(9)}]\n`)}`,
      /alias count/,
    ],
  ])('is refused when an anchor %s', (_title, text, message) => {
    expect(parseYaml(text).problems).toEqual([
      { line: 1, column: 1, message: typeof message === 'string' ? message : expect.stringMatching(message) },
    ]);
  });
});
