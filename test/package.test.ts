import { execFileSync, execSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryDirectory } from './cli/processes.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const modules = join(root, 'node_modules');

const packing = execSync('npm pack --dry-run --json --ignore-scripts', {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
});
/** The files npm would publish. */
const packed: string[] = JSON.parse(packing)[0].files.map(({ path }: { path: string }) => path);

/** A directory where what npm would publish is installed, with the packages it asks for and `others`. */
function installed(others: readonly string[] = []): string {
  const directory = temporaryDirectory();
  const home = join(directory, 'node_modules', 'oms-sandbox');
  for (const path of packed) cpSync(join(root, path), join(home, path));
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  for (const name of [...Object.keys(dependencies), ...others]) {
    const link = join(directory, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(modules, name), link, 'junction');
  }
  return directory;
}

const node = (cwd: string, ...args: string[]): string => execFileSync(process.execPath, args, { cwd, encoding: 'utf8' });

interface Locked {
  optionalDependencies?: Record<string, string>;
}

describe('the package', () => {
  it('is locked with what every platform needs, whichever one it was locked on, so that npm ci takes it', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
    const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ name, places: [`${path}/node_modules/${name}`, `node_modules/${name}`] })),
    );
    expect(wanted.filter(({ places }) => !places.some((place) => packages[place])).map(({ name }) => name)).toEqual([]);
  });

  it('holds the built code, the contract, the seeds, the scenarios and what belongs beside them, and nothing else', () => {
    const tops = new Set(packed.map((path) => path.replace(/\/.*/, '')));
    const expected = 'CHANGELOG.md LICENSE README.md dist docs examples openapi.yaml package.json scenarios seeds'.split(' ');
    expect([...tops].sort()).toEqual(expected);
    expect(packed.filter((path) => !/\.(c?js|json|d\.ts|yaml|md)$|^LICENSE$|^examples\//.test(path))).toEqual([]);
  });

  it('serves and answers where it is installed', () => {
    const cwd = installed();
    const script = `
      import { createSandbox } from 'oms-sandbox';
      const sandbox = await createSandbox({ seed: 'default' });
      const answers = await Promise.all(['/__sandbox/health', '/openapi.yaml', '/openapi.json'].map((path) => fetch(sandbox.url + path)));
      console.log(JSON.stringify(answers.map(({ status }) => status)));
      await sandbox.close();`;
    expect(node(cwd, '--input-type=module', '--eval', script)).toBe('[200,200,200]\n');
    expect(node(cwd, join('node_modules', 'oms-sandbox', 'dist', 'cli.js'), '--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('starts from the compiled form that an earlier start kept, and from none or a torn one', () => {
    const cwd = installed();
    const dist = join(cwd, 'node_modules', 'oms-sandbox', 'dist');
    const caches = () => readdirSync(dist).filter((name) => name.endsWith('.cache'));
    const ask = () => node(cwd, join(dist, 'cli.js'), '--version');
    expect(caches()).toEqual([]);
    const answer = ask();
    const url = JSON.stringify(pathToFileURL(join(dist, 'load.js')).href);
    node(cwd, '--input-type=module', '--eval', `const { keepCompiled, load } = await import(${url}); load('index'); keepCompiled();`);
    expect(caches()).toHaveLength(1);
    expect(ask()).toBe(answer);
    const [kept = ''] = caches();
    writeFileSync(join(dist, kept), readFileSync(join(dist, kept)).subarray(0, 1_000));
    expect(ask()).toBe(answer);
  });

  it('has types for both ways of resolving modules', () => {
    const cwd = installed(['@types/node']);
    const program = `
      import { createSandbox, type Sandbox, type SandboxOptions } from 'oms-sandbox';
      const options: SandboxOptions = { seed: 'empty', lifecycle: 'manual' };
      const sandbox: Sandbox = await createSandbox(options);
      export const url: string = sandbox.url;
      // @ts-expect-error: it is no any
      createSandbox({ lifecycle: 'sometimes' });`;
    writeFileSync(join(cwd, 'program.mts'), program);
    const compiler = join(modules, '.bin', 'tsc');
    for (const [module, resolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      const options = `--noEmit --strict --target es2022 --types node --module ${module} --moduleResolution ${resolution}`;
      expect(execSync(`"${compiler}" ${options} program.mts`, { cwd, encoding: 'utf8' })).toBe('');
    }
  });
});
