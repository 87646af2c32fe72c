import { readFileSync } from 'node:fs';
import type { Option } from 'commander';
import { parse } from 'yaml';
import { startCommand } from '../../src/cli/start/start.js';
import { recordBounds } from '../../src/core/forms/record-bounds.js';
import { yamlBounds } from '../../src/core/text/yaml-bounds.js';
import { limits } from '../../src/core/work/limits.js';
import { queryBounds } from '../../src/query/bounds.js';
import { knownPolicies } from '../../src/sandbox/declared.js';
import { contractBounds } from './contract-bounds.js';
import { eventRows } from './event-table.js';

interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
}

type Row = readonly string[];

const code = (text: string): string => `\`${text}\``;
const table = (headings: Row, rows: readonly Row[]): string =>
  [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function operationsOf(contract: string): { method: string; path: string; operation: Operation }[] {
  const { paths } = parse(readFileSync(new URL(`../../${contract}`, import.meta.url), 'utf8')) as {
    paths: Record<string, Record<string, Operation>>;
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId !== undefined)
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

function optionRow({ flags, envVar = '', required, defaultValue, argChoices, description }: Option): Row {
  const choices = argChoices ? ` (${argChoices.map(code).join(', ')})` : '';
  return [
    code(flags),
    code(envVar),
    required ? (defaultValue === undefined ? 'none' : code(String(defaultValue))) : 'off',
    description + choices,
  ];
}

/** The operations of each family that are answered, as `docs/coverage.json` has them. */
function familyRows(): Row[] {
  const { operations } = JSON.parse(readFileSync(new URL('../../docs/coverage.json', import.meta.url), 'utf8')) as {
    operations: { family: string; stateful: boolean }[];
  };
  const families = [...new Set(operations.map(({ family }) => family))];
  return families.map((name) => {
    const members = operations.filter(({ family }) => family === name);
    return [name, `${members.filter(({ stateful }) => stateful).length} of ${members.length}`];
  });
}

/**
 * The tables that are read off the code, by the name a text gives their place: between `<!-- table:
 * name -->` and `<!-- end -->`.
 */
const tables: Record<string, () => string | Promise<string>> = {
  options: () => table(['option', 'variable', 'default', 'meaning'], startCommand().options.map(optionRow)),
  families: () => table(['operations', 'answered'], familyRows()),
  control: () =>
    table(
      ['call', 'meaning'],
      operationsOf('src/control/openapi.yaml').map(({ method, path, operation }) => [code(`${method} ${path}`), operation.summary]),
    ),
  events: () => table(['event', 'caused by'], eventRows()),
  limits: () =>
    table(
      ['limit', 'default', 'unit', 'bounds'],
      Object.entries(limits).map(([name, limit]) => [code(name), limit.default.toLocaleString('en-US'), limit.unit, limit.describes]),
    ),
  queryBounds: () =>
    table(
      ['most', 'of what'],
      Object.values(queryBounds).map(({ most, describes }) => [most.toLocaleString('en-US'), describes]),
    ),
  recordBounds: () =>
    table(
      ['most', 'of what'],
      Object.values(recordBounds).map(({ most, describes }) => [most.toLocaleString('en-US'), describes]),
    ),
  contractBounds: () => table(['field', 'entries', 'in'], contractBounds()),
  yamlBounds: () =>
    table(
      ['most', 'of what'],
      Object.values(yamlBounds).map(({ most, describes }) => [most.toLocaleString('en-US'), describes]),
    ),
  policies: () =>
    table(
      ['policy', 'default', 'meaning'],
      Object.entries(knownPolicies).map(([name, policy]) => [code(name), code(JSON.stringify(policy.default)), policy.describes]),
    ),
};

/** The text with its tables as the code has them now. */
export async function withTables(text: string): Promise<string> {
  let fresh = text;
  for (const [place, name = ''] of text.matchAll(/<!-- table: (\w+) -->\n[\s\S]*?<!-- end -->/g)) {
    const make = tables[name];
    if (!make) throw new Error(`There is no table "${name}"`);
    const made = await make();
    fresh = fresh.replace(place, () => `<!-- table: ${name} -->\n\n${made}\n\n<!-- end -->`);
  }
  return fresh;
}
