import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { temporaryDirectory } from './cli/processes.js';
import { install, modules, node, packed, root } from './support/installed.js';

/** For a test that changes the package. */
const installed = (): string => install(temporaryDirectory());

/** For the tests that leave the package as it is. */
let shared: string;
beforeAll(() => {
  shared = install(mkdtempSync(join(tmpdir(), 'oms-sandbox-package-')));
});
afterAll(() => rmSync(shared, { recursive: true, force: true }));

interface Locked {
  optionalDependencies?: Record<string, string>;
}

describe('the package', () => {
  it('has a lock file that works with npm ci on every platform', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
    const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ name, places: [`${path}/node_modules/${name}`, `node_modules/${name}`] })),
    );
    expect(wanted.filter(({ places }) => !places.some((place) => packages[place])).map(({ name }) => name)).toEqual([]);
  });

  it('contains exactly the built code, the contract, the seeds, the scenarios and their documents', () => {
    const tops = new Set(packed.map((path) => path.replace(/\/.*/, '')));
    const expected =
      'CHANGELOG.md CONTRIBUTING.md LICENSE README.md SECURITY.md action.yml asyncapi.yaml dist docs examples llms.txt openapi.yaml package.json sbom.json scenarios seeds'.split(
        ' ',
      );
    expect([...tops].sort()).toEqual(expected);
    expect(
      packed.filter(
        (path) =>
          !/\.([cm]?js|jsonl?|d\.m?ts|ya?ml|md)$|^LICENSE$|^llms\.txt$|^examples\/|^dist\/inspector\/[\w-]+\.(html|css|svg|woff2)$|^docs\/inspector\.png$/.test(
            path,
          ),
      ),
    ).toEqual([]);
  });

  it('has every file to which its documents link', () => {
    const folders = new Set(packed.flatMap((path) => path.split('/').map((_, i, parts) => parts.slice(0, i).join('/'))));
    const pages = packed.filter((path) => /\.(md|txt)$/.test(path));
    const links = pages.flatMap((page) => {
      const text = readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
      return Array.from(text.matchAll(/\]\((?![a-z]+:|#)([^)\s#]+)/g), ([, link = '']) => ({ page, link }));
    });
    expect(links.length).toBeGreaterThan(100);
    const leadsTo = ({ page, link }: { page: string; link: string }) => posix.join(posix.dirname(page), link).replace(/\/$/, '');
    expect(links.filter((one) => !packed.includes(leadsTo(one)) && !folders.has(leadsTo(one)))).toEqual([]);
  });

  it('works after its installation', () => {
    const cwd = shared;
    const script = `
      import { createSandbox } from 'oms-sandbox';
      const sandbox = await createSandbox({ seed: 'default' });
      const answers = await Promise.all(['/__sandbox/health', '/openapi.yaml', '/openapi.json', '/asyncapi.yaml', '/llms.txt'].map((path) => fetch(sandbox.url + path)));
      console.log(JSON.stringify(answers.map(({ status }) => status)));
      await sandbox.close();`;
    expect(node(cwd, '--input-type=module', '--eval', script)).toBe('[200,200,200,200,200]\n');
    expect(node(cwd, join('node_modules', 'oms-sandbox', 'dist', 'cli.js'), '--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('loads only the contract part of the family whose operation is called', () => {
    const cwd = installed();
    const dist = join(cwd, 'node_modules', 'oms-sandbox', 'dist');
    rmSync(join(dist, 'openapi.json'));
    for (const part of readdirSync(join(dist, 'contract'))) if (part !== 'v2-order.cjs') rmSync(join(dist, 'contract', part));
    const script = `
      import { createSandbox } from 'oms-sandbox';
      const sandbox = await createSandbox({ lenient: true });
      const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
      const ask = (path, body) => fetch(sandbox.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
      const answers = [await ask('/api/v2/order/query', { filters: {} }), await ask('/api/v2/allocation/query', { filters: {} })];
      console.log(JSON.stringify(answers.map(({ status }) => status)));
      await sandbox.close();`;
    expect(node(cwd, '--input-type=module', '--eval', script)).toBe('[200,500]\n');
  });

  it('refuses a state file that another thread uses', () => {
    const cwd = shared;
    writeFileSync(
      join(cwd, 'thread.mjs'),
      `import { isMainThread, parentPort, Worker } from 'node:worker_threads';
       import { createSandbox } from 'oms-sandbox';
       const open = () => createSandbox({ db: 'db.json', seed: 'empty' });
       if (isMainThread) {
         const sandbox = await open();
         const said = await new Promise((done) => new Worker(new URL(import.meta.url)).on('message', done));
         console.log(said.replace(process.pid, 'PID'));
         await sandbox.close();
       } else await open().then(() => parentPort.postMessage('opened'), ({ message }) => parentPort.postMessage(message));`,
    );
    expect(node(cwd, 'thread.mjs')).toContain('process PID uses this file');
  });

  describe('the compiled code of the package', () => {
    const version = /^\d+\.\d+\.\d+\n$/;

    let cwd: string;
    let cache: string;
    let bytes: Buffer;
    let mode: number;
    const dist = () => join(cwd, 'node_modules', 'oms-sandbox', 'dist');
    const says = (option: string) => node(cwd, join(dist(), 'cli.js'), option);
    beforeAll(() => {
      cwd = install(mkdtempSync(join(tmpdir(), 'oms-sandbox-compiled-')));
      const caches = () => readdirSync(dist(), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cache'));
      expect(caches()).toEqual([]);
      const url = JSON.stringify(pathToFileURL(join(dist(), 'load.js')).href);
      node(cwd, '--input-type=module', '--eval', `const { keepCompiled, load } = await import(${url}); load('index'); keepCompiled();`);
      expect(caches()).toHaveLength(1);
      cache = join(dist(), caches()[0] ?? '');
      bytes = readFileSync(cache);
      mode = statSync(cache).mode;
    });
    beforeEach(() => {
      rmSync(cache, { recursive: true, force: true });
      writeFileSync(cache, bytes);
    });
    afterAll(() => rmSync(cwd, { recursive: true, force: true }));

    it('is used by every user who can read the code', () => {
      expect(mode).toBe(statSync(join(dist(), 'bundle.cjs')).mode);
      expect(says('--version')).toMatch(version);
    });

    it.each([
      ['torn', (bytes: Buffer) => bytes.subarray(0, 1_000)],
      ['empty', (bytes: Buffer) => bytes.subarray(0, 0)],
      ['overwritten in part', (bytes: Buffer) => Buffer.from(bytes).fill(0, 400_000)],
    ])('is not used if it is %s', (_, damage) => {
      writeFileSync(cache, damage(bytes));
      expect(says('--version')).toMatch(version);
    });

    it('is kept for each family of the contract that was called', () => {
      const url = JSON.stringify(pathToFileURL(join(dist(), 'load.js')).href);
      const script = `
        import { readdirSync } from 'node:fs';
        const { keepCompiled, load } = await import(${url});
        const sandbox = await load('index').createSandbox({ seed: 'empty' });
        const health = await fetch(sandbox.url + '/__sandbox/health');
        keepCompiled();
        const kept = readdirSync(new URL('contract/', ${url})).filter((name) => name.endsWith('.cache'));
        console.log(health.status, kept.map((name) => name.replace(/[.]cjs.*/, '')).join());
        await sandbox.close();`;
      expect(node(cwd, '--input-type=module', '--eval', script)).toBe('200 control-sandbox\n');
    });

    it('is not used if it cannot be read', () => {
      rmSync(cache);
      mkdirSync(cache);
      expect(says('--version')).toMatch(version);
    });

    it('is saved in the user’s own folder by a running program, never in the package', () => {
      const cwd = shared;
      const caches = join(cwd, 'caches');
      const dist = join(cwd, 'node_modules', 'oms-sandbox', 'dist');
      const script = `
        import { existsSync, readdirSync } from 'node:fs';
        const { keepCompiledLater, load } = await import(${JSON.stringify(pathToFileURL(join(dist, 'load.js')).href)});
        load('index');
        keepCompiledLater(0);
        const folder = process.env.XDG_CACHE_HOME + '/oms-sandbox';
        const isKept = () => existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.cache'));
        while (!isKept()) await new Promise((resolve) => setTimeout(resolve, 10));`;
      const env = { ...process.env, XDG_CACHE_HOME: caches };
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd, env });
      const kept = readdirSync(join(caches, 'oms-sandbox'));
      expect(kept).toEqual([expect.stringMatching(/^bundle\.cjs\..*\.cache$/)]);
      expect(readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cache'))).toEqual([]);
      const modes = [join(caches, 'oms-sandbox'), join(caches, 'oms-sandbox', kept[0] ?? '')].map((path) => statSync(path).mode & 0o777);
      if (process.platform !== 'win32') expect(modes).toEqual([0o700, 0o600]);
      expect(execFileSync(process.execPath, [join(dist, 'cli.js'), '--version'], { cwd, env, encoding: 'utf8' })).toMatch(version);
    });

    it('is not used for other code', () => {
      const bundle = join(dist(), 'bundle.cjs');
      const own = readFileSync(bundle, 'utf8');
      onTestFinished(() => writeFileSync(bundle, own));
      writeFileSync(bundle, own.replace('Print the version', 'PRINT the version'));
      expect(says('--help')).toContain('PRINT the version');
    });
  });

  it('asks npm for no other package', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect([manifest.dependencies, manifest.peerDependencies, manifest.optionalDependencies]).toEqual([undefined, undefined, undefined]);
  });

  it('grows a seed and plays a scenario without another package', () => {
    const cwd = shared;
    const program = join('node_modules', 'oms-sandbox', 'dist', 'cli.js');
    const story = join('node_modules', 'oms-sandbox', 'scenarios', 'half-shipped.yaml');
    expect(node(cwd, program, 'run', story)).toContain('1 passed');
  });

  it.each([
    ['18.0.0', 1],
    ['20.18.9', 1],
    ['20.19.0', 0],
    ['24.1.0', 0],
  ])('says in a sentence whether Node.js %s is too old', (version, code) => {
    const cwd = shared;
    writeFileSync(join(cwd, 'pretend.cjs'), `Object.defineProperty(process.versions, 'node', { value: '${version}' });`);
    const dist = join('node_modules', 'oms-sandbox', 'dist');
    const ended = (...args: string[]) => spawnSync(process.execPath, ['--require', './pretend.cjs', ...args], { cwd, encoding: 'utf8' });
    const program = ended(join(dist, 'cli.js'), '--version');
    const sentence = `oms-sandbox needs Node.js 20.19 or later; this is ${version}.`;
    expect([program.status, program.stderr]).toEqual(code === 0 ? [0, ''] : [1, `${sentence}\n`]);
    const library = ended('--eval', `try { require('oms-sandbox') } catch (error) { console.log(error.message) }`);
    expect(library.stdout).toBe(code === 0 ? '' : `${sentence}\n`);
  });

  it('runs in a test of jest, with its matcher', () => {
    const cwd = shared;
    writeFileSync(
      join(cwd, 'order.test.js'),
      `const { createSandbox } = require('oms-sandbox');
       require('oms-sandbox/jest');
       jest.setTimeout(60_000);
       test('a cancelled order says so', async () => {
         const sandbox = await createSandbox();
         const shop = sandbox.tenant(sandbox.defaultTenant);
         const [{ orderNumber }] = shop.orders({ statusCode: 'ORDER_CREATED' });
         shop.move(orderNumber, 'cancel');
         expect(shop.events()).toContainEvent({ type: 'ORDER_CANCELLED', orderNumber });
         expect(shop.events()).not.toContainEvent({ type: 'SHIPMENT_CREATED', orderNumber });
         await sandbox.close();
       });`,
    );
    const ended = spawnSync(process.execPath, [join(modules, 'jest/bin/jest.js'), '--forceExit', '--rootDir', cwd], { encoding: 'utf8' });
    expect(ended.stderr).toContain('Tests:       1 passed, 1 total');
  });
});
