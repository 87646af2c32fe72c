import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Attack, Findings } from '../attack.js';
import { ended } from '../ended.js';

/** Ten lists of ten references each, ten deep. */
const laughs = Array.from(
  { length: 10 },
  (_, n) =>
    `  a${n}: &a${n} [${
      n === 0
        ? 'lol'
        : Array(10)
            .fill(`*a${n - 1}`)
            .join(', ')
    }]`,
).join('\n');

const bombs: readonly [name: string, text: string][] = [
  ['aliases of aliases', `scenario: Bomb\nname: bomb\nvars:\n${laughs}\nsteps: [{ call: getOrder, with: { query: *a9 } }]\n`],
  ['an anchor in itself', 'scenario: Bomb\nsteps: &a [*a]\n'],
  ['deep nesting', `scenario: ${'['.repeat(50_000)}${']'.repeat(50_000)}\n`],
  ['deep blocks', `scenario: Bomb\n${Array.from({ length: 2_000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')}\n`],
  ['many keys', `scenario: Bomb\n${Array.from({ length: 100_000 }, (_, n) => `k${n}: 1`).join('\n')}\n`],
  ['many problems', `scenario: Bomb\nsteps:\n${'  - { call: getOrder, wth: 1 }\n'.repeat(30_000)}`],
  ['many records', `name: bomb\nproducts:\n${'  - { sku: A, color: red }\n'.repeat(30_000)}`],
  ['the same key again and again', `scenario: Bomb\n${'a: 1\n'.repeat(100_000)}`],
  ['many tokens', `scenario: [${'[],'.repeat(700_000)}]\n`],
  ['a long text', `scenario: ${'x'.repeat(17_000_000)}\n`],
  ['a tag of a program', 'scenario: !!js/function "function () { process.exit(77) }"\nsteps: []\n'],
  ['a prototype', 'scenario: Bomb\n__proto__: { polluted: 1 }\nsteps: [{ __proto__: { call: getOrder } }]\n'],
  ['a merge of a prototype', 'scenario: Bomb\n<<: { constructor: { prototype: 1 } }\nsteps: []\n'],
];

/** Recipes, scenarios and config files that are small and want to be large. */
export const yamlBombs: Attack = {
  name: 'yaml-bombs',
  tries: 'YAML bombs as scenarios, recipes and config files',
  alone: true,
  async play({ directory, amount }) {
    const found = new Findings();
    const small = bombs.filter(([, text]) => text.length < 2_000);
    const chosen = amount(1, 0) ? small.filter((_, n) => n % 2 === 0) : bombs;
    await Promise.all(
      chosen.map(async ([name, text], n) => {
        const file = join(directory, `bomb${n}.yaml`);
        writeFileSync(file, text);
        for (const args of [
          ['validate', file],
          ['start', '--port', '0', '--memory', '--seed', file],
          ['start', '--port', '0', '--memory', '--config', file],
        ]) {
          const { code, stderr, stdout } = await ended({ args, cwd: directory });
          found.unless(code === 1 || code === 2, `${args[0]} with ${name} ended with ${code}: ${stderr.slice(0, 300)}`);
          found.unless((stderr + stdout).includes('bomb'), `${args[0]} with ${name} does not name the file: ${stderr.slice(0, 300)}`);
          found.unless(stderr.length + stdout.length < 50_000, `${args[0]} with ${name} says ${stderr.length} characters`);
        }
      }),
    );
    return found;
  },
};
