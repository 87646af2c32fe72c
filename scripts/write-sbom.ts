/**
 * Writes `sbom.json`, the sandbox's dependencies in CycloneDX format. With `--check` it only says
 * whether the file lists the locked packages.
 */
import { execSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const file = new URL('sbom.json', root);

interface Component {
  'bom-ref': string;
  name: string;
  scope?: string;
  properties?: { name: string; value: string }[];
  externalReferences?: { type: string }[];
}
interface Edge {
  ref: string;
  dependsOn?: string[];
}
interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: Component };
  components: Component[];
  dependencies: Edge[];
}

/**
 * Makes the list depend on the lock file only: removes the time, the serial number, the version of
 * npm and the download URLs.
 */
function lasting({ serialNumber: _, ...bom }: Bom): Bom {
  const { timestamp: __, tools: ___, component, ...metadata } = bom.metadata;
  // npm names the project after its folder.
  const named = { ...component, name: component['bom-ref'].replace(/@[^@]*$/, '') };
  const components = bom.components.map(({ externalReferences = [], ...component }) => ({
    ...component,
    externalReferences: externalReferences.filter(({ type }) => type !== 'distribution'),
  }));
  return { ...bom, metadata: { ...metadata, component: named }, components };
}

/**
 * The packages that the build puts into `dist`. An install brings nothing else, hence package.json
 * has them among the packages of development.
 */
const built = [
  '@fontsource-variable/inter',
  '@preact/signals',
  '@faker-js/faker',
  '@modelcontextprotocol/sdk',
  '@mswjs/interceptors',
  'cli-progress',
  'commander',
  'eventsource-parser',
  'express',
  'express-openapi-validator',
  'find-my-way',
  'geolib',
  'jsonpath-rfc9535',
  'lowdb',
  'luxon',
  'openapi-fetch',
  'open',
  'preact',
  'swagger-ui-dist',
  'tinyglobby',
  'uplot',
  'yaml',
  'zod',
];

/** A component without npm's remark that it is one of development. */
const shipped = ({ properties = [], ...component }: Component): Component => ({
  ...component,
  scope: 'required',
  properties: properties.filter(({ name }) => name !== 'cdx:npm:package:development'),
});

/** The part of a bill that the built packages and what they stand on make up. */
function onlyBuilt({ components, dependencies, ...bom }: Bom): Bom {
  const root = bom.metadata.component['bom-ref'];
  const next = new Map(dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const isRoot = (ref: string): boolean => built.includes(ref.replace(/(?<=.)@[^@]*$/, ''));
  const direct = (next.get(root) ?? []).filter(isRoot);
  const reached = new Set<string>();
  const reach = (ref: string): void => {
    if (reached.has(ref)) return;
    reached.add(ref);
    next.get(ref)?.forEach(reach);
  };
  direct.forEach(reach);
  return {
    ...bom,
    components: components.filter((component) => reached.has(component['bom-ref'])).map(shipped),
    dependencies: [{ ref: root, dependsOn: direct }, ...dependencies.filter(({ ref }) => reached.has(ref))],
  };
}

const command = 'npm sbom --sbom-format cyclonedx --sbom-type application --package-lock-only';
const bom = onlyBuilt(lasting(JSON.parse(execSync(command, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })) as Bom));
const packagesIn = ({ components }: Pick<Bom, 'components'>): string => components.map((component) => component['bom-ref']).join();
const isFresh = (): boolean => existsSync(file) && packagesIn(JSON.parse(readFileSync(file, 'utf8')) as Bom) === packagesIn(bom);

if (!process.argv.includes('--check')) writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
else if (!isFresh()) {
  process.stderr.write('sbom.json does not list the packages of package-lock.json: run npm run sbom\n');
  process.exitCode = 1;
}
