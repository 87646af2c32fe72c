import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

interface Package {
  name: string;
  version: string;
  license?: string;
}

/** The folder of the package that a file belongs to. */
function packageFolder(file: string): string | undefined {
  const parts = file.split('/');
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return undefined;
  return parts.slice(0, at + (parts[at + 1]?.startsWith('@') ? 3 : 2)).join('/');
}

function notice(folder: string): string {
  const { name, version, license = 'unknown' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const text = texts.length > 0 ? texts.join('\n\n') : `Its package holds no licence text; it names ${license}.`;
  return `## ${name} ${version} (${license})\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}

/** A page with the licenses of the packages that these files come from. */
export function licencesOf(root: string, files: readonly string[]): string {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== undefined));
  const known = [...folders].map((folder) => join(root, folder)).filter((folder) => existsSync(join(folder, 'package.json')));
  return ['# Licences of the packages in this folder\n', ...known.sort().map(notice)].join('\n');
}
