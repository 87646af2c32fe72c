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
  externalReferences?: { type: string }[];
}
interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: Component };
  components: Component[];
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

const command = 'npm sbom --sbom-format cyclonedx --sbom-type application --package-lock-only --omit dev';
const bom = lasting(JSON.parse(execSync(command, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })) as Bom);
const packagesIn = ({ components }: Pick<Bom, 'components'>): string => components.map((component) => component['bom-ref']).join();
const isFresh = (): boolean => existsSync(file) && packagesIn(JSON.parse(readFileSync(file, 'utf8')) as Bom) === packagesIn(bom);

if (!process.argv.includes('--check')) writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
else if (!isFresh()) {
  process.stderr.write('sbom.json does not list the packages of package-lock.json: run npm run sbom\n');
  process.exitCode = 1;
}
