import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { root } from '../support/installed.js';
import { saysOf, stagesOf } from './dockerfile.js';

/** The steps are made as a user without rights, where the test itself has all. */
const ordinary = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : {};

/** Folders of the image that commands name, from its root on. */
const PATHS = /(?<=^|[\s='"])\/(?=(out|opt|data|build)\b)/g;

/** Plays the stages of the Dockerfile in folders that stand for the roots of the images. */
function built(): { image: string; env: Record<string, string> } {
  const home = mkdtempSync(join(tmpdir(), 'oms-sandbox-docker-'));
  onTestFinished(() => {
    execFileSync('chmod', ['-R', 'u+w', home]);
    rmSync(home, { recursive: true, force: true });
  }, 300_000);
  const own = (folder: string): void => void (ordinary.uid && execFileSync('chown', ['-R', `${ordinary.uid}:${ordinary.gid}`, folder]));
  const context = join(home, 'context');
  mkdirSync(context);
  execFileSync('sh', ['-c', `git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t ${context}`], { cwd: root });
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  const roots = new Map<string, string>();
  let env: Record<string, string> = {};
  let image = '';
  for (const [i, { name, instructions }] of stagesOf(join(root, 'Dockerfile')).entries()) {
    image = join(home, `image-${i}`);
    roots.set(name ?? String(i), image);
    mkdirSync(image);
    own(home);
    env = {};
    let workdir = image;
    for (const { name: instruction, text } of instructions) {
      if (instruction === 'WORKDIR') {
        workdir = join(image, text);
        mkdirSync(workdir, { recursive: true });
      }
      if (instruction === 'ENV') for (const [, key = '', value = ''] of text.matchAll(/(\w+)=(\S+)/g)) env[key] = value;
      if (instruction === 'COPY') {
        const from = /--from=(\w+)/.exec(text)?.[1];
        const words = text.split(' ').filter((word) => !word.startsWith('--'));
        const target = words.pop() ?? '';
        for (const word of words)
          cpSync(
            join(from === undefined ? context : (roots.get(from) ?? ''), word),
            join(target.startsWith('/') ? image : workdir, target, words.length > 1 ? word : ''),
            {
              recursive: true,
            },
          );
      }
      if (instruction === 'RUN') {
        own(image);
        const given = { PATH: process.env['PATH'] ?? '', HOME: join(image, 'home'), npm_config_registry: registry };
        execFileSync('sh', ['-ec', text.replace(PATHS, `${image}/`)], { cwd: workdir, env: given, stdio: 'pipe', ...ordinary });
      }
    }
    own(image);
  }
  return { image, env };
}

it('the steps of the Dockerfile make a sandbox that an ordinary user runs with a read-only root', { timeout: 900_000 }, async () => {
  const { image, env } = built();
  const stage = stagesOf(join(root, 'Dockerfile')).at(-1);
  if (!stage) throw new Error('The Dockerfile has no stage');
  expect(saysOf(stage, 'USER')).toBe('node');
  execFileSync('chmod', ['-R', 'a-w', join(image, 'opt')]);
  const inImage = (text: string): string => text.replace(PATHS, `${image}/`);
  const words = (name: string): string[] => (JSON.parse(saysOf(stage, name).replace(/^.*?(?=\[)/, '')) as string[]).map(inImage);
  const given = {
    ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, inImage(value)])),
    PATH: process.env['PATH'] ?? '',
  };
  const port = String(20_000 + (process.pid % 20_000));

  const [program = '', ...args] = [...words('ENTRYPOINT'), ...words('CMD')];
  const at = { cwd: join(image, 'data'), env: { ...given, OMS_SANDBOX_PORT: port }, ...ordinary };
  const sandbox = spawn(program, args, { ...at, stdio: 'pipe' });
  onTestFinished(() => void sandbox.kill('SIGKILL'));
  let said = '';
  for (const stream of [sandbox.stdout, sandbox.stderr]) stream.on('data', (text) => (said += text));
  while (!said.includes('x-sandbox-token;'))
    await Promise.race([once(sandbox.stderr, 'data'), once(sandbox, 'exit').then(() => Promise.reject(new Error(said)))]);

  const [check = '', ...checkArgs] = words('HEALTHCHECK');
  expect(() => execFileSync(check, checkArgs, at)).not.toThrow();
  expect((await fetch(`http://127.0.0.1:${port}/__sandbox/clock`)).status).toBe(401);
  const token = /the token (\S+) in/.exec(said)?.[1] ?? '';
  expect((await fetch(`http://127.0.0.1:${port}/__sandbox/clock`, { headers: { 'x-sandbox-token': token } })).status).toBe(200);

  sandbox.kill('SIGTERM');
  expect((await once(sandbox, 'exit'))[0]).toBe(0);
  expect(statSync(join(image, 'data', 'db.json')).mode & 0o777).toBe(0o600);
  expect(existsSync(join(image, 'opt', 'oms-sandbox', 'node_modules'))).toBe(false);
  expect(() => execFileSync(check, checkArgs, { ...at, stdio: 'pipe' })).toThrow();
});
