import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/core/yaml-text.js';

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
    expect(problems[0]).toMatchObject({ line: 2, column: 1, message: expect.stringContaining('Flow sequence') });
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
