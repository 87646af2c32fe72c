import { posix } from 'node:path';
import { isMap, isScalar, isSeq, Pair, Scalar, visit, YAMLMap, YAMLSeq } from 'yaml';
import { expandLinks } from './expand-links.js';
import { keyOf, pairsOf, readSources, type Source } from './sources.js';

const FIRST_LINE = ' Generated from openapi/ by `npm run types`; edit that, not this.';
const PARTS = ['tags', 'paths', 'components'] as const;
const REFERENCE = /^([^#]*)#\/components\/([^/]+)\/([^/]+)$/;

/**
 * The name of a component in the bundle: v2's keep their names, those of other versions get the
 * version as a suffix.
 */
const finalName = (name: string, version: string | undefined): string =>
  version === undefined || version === 'v2' ? name : `${name}${version.toUpperCase()}`;

/** The contract being bundled, and the problems found. */
class Bundle {
  readonly problems: string[] = [];
  readonly tags = new YAMLSeq();
  readonly paths = new YAMLMap();
  readonly components = new YAMLMap<string, YAMLMap>();
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #places = new Map<string, string>();

  constructor(sources: readonly Source[]) {
    this.#sources = new Map(sources.map((source) => [source.name, source]));
  }

  add(source: Source): void {
    this.#lead(source);
    this.#takeTags(source);
    this.#takePaths(source);
    this.#takeComponents(source);
  }

  /** Records the place of `what`; a second place is a problem. */
  #claim(what: string, place: string, hint: string): void {
    const other = this.#places.get(what);
    if (other === undefined) this.#places.set(what, place);
    else this.problems.push(`${place}: ${what} is in ${other} already: ${hint}`);
  }

  /** Turns references between files into references within the bundle. */
  #lead(source: Source): void {
    visit(source.document, {
      Pair: (_, pair) => {
        if (keyOf(pair) !== '$ref' || !isScalar(pair.value)) return;
        const target = this.#targetOf(String(pair.value.value), source);
        if (target === undefined) this.problems.push(`${source.at(pair.value)}: ${String(pair.value.value)} leads to no component`);
        else pair.value.value = target;
      },
    });
  }

  #targetOf(reference: string, from: Source): string | undefined {
    const [, file, kind = '', name = ''] = REFERENCE.exec(reference) ?? [];
    if (file === undefined) return undefined;
    const target = file === '' ? from : this.#sources.get(posix.join(posix.dirname(from.name), file));
    if (!target?.document.hasIn(['components', kind, name])) return undefined;
    return `#/components/${kind}/${finalName(name, target.version)}`;
  }

  #takeTags(source: Source): void {
    const tags = source.document.get('tags');
    if (isSeq(tags)) this.tags.items.push(...tags.items);
  }

  #takePaths(source: Source): void {
    for (const path of pairsOf(source.document.get('paths'))) {
      this.#claim(`the path ${keyOf(path)}`, source.at(path.key), 'a path is one entry of one file');
      for (const { value: operation } of pairsOf(path.value)) {
        const id = isMap(operation) ? operation.get('operationId', true) : undefined;
        if (id) this.#claim(`the operationId ${String(id.value)}`, source.at(id), 'an operationId is used once');
      }
      this.paths.items.push(path);
    }
  }

  #takeComponents(source: Source): void {
    for (const kind of pairsOf(source.document.get('components'))) {
      for (const component of pairsOf(kind.value)) {
        const name = finalName(keyOf(component), source.version);
        this.#claim(
          `components/${keyOf(kind)}/${name}`,
          source.at(component.key),
          'give one another name, or let one file refer to the other',
        );
        this.#kind(keyOf(kind)).items.push(new Pair(new Scalar(name), component.value));
      }
    }
  }

  #kind(name: string): YAMLMap {
    const known = this.components.get(name);
    if (known) return known;
    const kind = new YAMLMap();
    this.components.set(name, kind);
    return kind;
  }
}

/**
 * Problems with parts that a family's file may not have: only tags, paths and components are
 * allowed.
 */
const strayParts = (source: Source): string[] =>
  pairsOf(source.document.contents)
    .filter((part) => source.version !== undefined && !PARTS.some((known) => known === keyOf(part)))
    .map((part) => `${source.at(part.key)}: ${keyOf(part)} belongs into the head; a family has ${PARTS.join(', ')}`);

/**
 * Bundles the files in `folder` into one YAML document. Throws a sentence for each problem, with
 * file and line: a reference or a link without target, a duplicate component, path or operationId,
 * or a part that a family's file may not have.
 */
export function bundleContract(folder: string): string {
  const sources = readSources(folder);
  const bundle = new Bundle(sources);
  const links = expandLinks(sources);
  for (const source of sources) bundle.add(source);
  const problems = [...sources.flatMap(strayParts), ...links, ...bundle.problems];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const { document } = sources[0] as Source;
  document.commentBefore = FIRST_LINE;
  for (const part of PARTS) {
    document.delete(part);
    document.set(part, bundle[part]);
  }
  return document.toString({ lineWidth: 130 });
}
