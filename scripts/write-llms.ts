/**
 * Writes `llms.txt`, which tells a language model what there is to read, from the first paragraphs
 * of the documents and the families of the contract. With `--check` it writes nothing; its exit
 * code says whether the file is up to date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { program } from '../src/cli/program.js';
import type { OpenApiDocument } from '../src/openapi/openapi-document.js';

const root = new URL('../', import.meta.url);
const FILE = 'llms.txt';
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The first sentence of a text, without links. */
const sentence = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[.:])\s.*$/, '')
    .replace(/:$/, '.');

/** The title of a document, and the first sentence of its first paragraph. */
function entry(path: string): string {
  const text = read(path);
  const title = /^# (.+)$/m.exec(text)?.[1] ?? path;
  const [paragraph = ''] = /^[A-Z`][^\n]*(?:\n[^\n#|]+)*/m.exec(text.slice(text.indexOf('\n', text.indexOf('# ')))) ?? [];
  return `- [${title}](${path}): ${sentence(paragraph)}`;
}

const pagesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root)).flatMap((name) => (name.endsWith('.md') ? [`${folder}/${name}`] : []));

const documents = ['README.md', ...pagesIn('docs/quick-start'), ...pagesIn('docs')];
const { tags = [] } = parse(read('openapi.yaml')) as OpenApiDocument & { tags?: { name: string; description: string }[] };
const { description } = JSON.parse(read('package.json')) as { description: string };

const text = `# oms-sandbox

> ${description}

It listens on http://127.0.0.1:4010 after \`npx oms-sandbox start\`. Any bearer token is accepted, and the header \`x-site-context\` (v2) or
\`x-fabric-tenant-id\` (v3) names the account. Nothing leaves the machine.

## Documents

${documents.map(entry).join('\n')}

## On a running sandbox

- [/openapi.json](http://127.0.0.1:4010/openapi.json): the contract of the API, also openapi.yaml in the package
- [/asyncapi.yaml](http://127.0.0.1:4010/asyncapi.yaml): the events and what webhooks are sent, also in the package
- [/__sandbox/openapi.json](http://127.0.0.1:4010/__sandbox/openapi.json): the contract of the control API, which moves orders, stock and the clock
- [/mcp](http://127.0.0.1:4010/mcp): tools for a model (MCP, streamable HTTP); \`npx oms-sandbox mcp\` is the same on standard input and output

## Commands

${program()
  .commands.map((command) => `- \`oms-sandbox ${command.name()}\`: ${command.description()}`)
  .join('\n')}

## Families of the API

${tags.map(({ name, description: about }) => `- ${name}: ${sentence(about)}`).join('\n')}
`;

const file = new URL(FILE, root);
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  process.stderr.write(`${FILE} is out of date: run \`npm run types\`.\n`);
  process.exitCode = 1;
}
