import { readFileSync } from 'node:fs';
import type { Option } from 'commander';
import { parse } from 'yaml';
import { startCommand } from '../../src/cli/start.js';
import { limits } from '../../src/core/limits.js';
import { yamlBounds } from '../../src/core/yaml-bounds.js';
import { queryBounds } from '../../src/query/bounds.js';
import { knownPolicies } from '../../src/sandbox/declared.js';
import { publishedOperations } from '../../src/server/contract/published-v3.js';
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

/** An operation of a family, as it is named where it answers 501. */
interface Member {
  family: string;
  name: string;
  answered: boolean;
}

/** The operations of the contract, as `docs/coverage.json` has them. */
function describedMembers(): Member[] {
  const { operations } = JSON.parse(readFileSync(new URL('../../docs/coverage.json', import.meta.url), 'utf8')) as {
    operations: { operationId: string; family: string; stateful: boolean }[];
  };
  return operations.map(({ operationId, family, stateful }) => ({ family, name: operationId, answered: stateful }));
}

/** The operations of v3 that fabric publishes and the contract does not describe. */
function publishedMembers(): Member[] {
  const described = new Set(operationsOf('openapi.yaml').map(({ method, path }) => `${method} ${path}`));
  const others = publishedOperations().filter((name) => !described.has(name));
  return others.map((name) => {
    const words = (name.split('/')[2] ?? '').split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    return { family: `${words.join(' ')} (v3)`, name, answered: false };
  });
}

function familyRows(): Row[] {
  const families = new Map<string, Member[]>();
  for (const member of [...describedMembers(), ...publishedMembers()])
    families.set(member.family, [...(families.get(member.family) ?? []), member]);
  const rows = Array.from(families, ([family, members]) => {
    const missing = members.filter(({ answered }) => !answered).map(({ name }) => code(name));
    return {
      count: members.length - missing.length,
      row: [family, `${members.length - missing.length} of ${members.length}`, missing.join(', ')],
    };
  });
  return [...rows.filter(({ count }) => count > 0), ...rows.filter(({ count }) => count === 0)].map(({ row }) => row);
}

/**
 * The tables that are read off the code, by the name a text gives their place: between `<!-- table:
 * name -->` and `<!-- end -->`.
 */
const tables: Record<string, () => string | Promise<string>> = {
  options: () => table(['option', 'variable', 'default', 'meaning'], startCommand().options.map(optionRow)),
  families: () => table(['operations', 'answered', 'answer 501'], familyRows()),
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
