import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { OpenApiDocument } from '../../src/openapi/openapi-document.js';
import { createContract } from '../../src/server/contract/contract.js';
import { type CheckSources, type Checks, createCompilers } from '../../src/server/contract/validator.js';

type Kind = keyof CheckSources;
const KINDS = ['parameters', 'body', 'response'] as const satisfies readonly Kind[];

/** The schemas that the validator needs for one operation, by the names it uses. */
type Wanted = Record<Kind, Map<string, object>>;

/** The ajv of the validator itself. */
const validator = createRequire(import.meta.url).resolve('express-openapi-validator');
const validatorFolder = dirname(validator);
const fromValidator = createRequire(validator);
const { _ } = fromValidator('ajv') as { _(text: TemplateStringsArray): unknown };
const { default: standaloneCode } = fromValidator('ajv/dist/standalone') as {
  default(ajv: object, names: Record<string, string>): string;
};

/** Runs the warm-up of operations and records the schemas that their calls need. */
async function schemasWanted(document: OpenApiDocument, answered?: ReadonlySet<string>): Promise<Map<string, Wanted>> {
  const wanted = new Map<string, Wanted>();
  const noting = (schemas: Map<string, object>): Checks => ({
    getSchema: (name) => (schemas.has(name) ? () => true : undefined),
    addSchema: (schema, name) => schemas.set(name, schema),
    errorsText: () => '',
  });
  const { operations } = createContract(document, (operationId) => {
    const own: Wanted = { parameters: new Map(), body: new Map(), response: new Map() };
    wanted.set(operationId, own);
    return { parameters: noting(own.parameters), body: noting(own.body), response: noting(own.response) };
  });
  for (const operation of operations.values()) if (answered?.has(operation.id) ?? true) await operation.warm();
  return wanted;
}

/**
 * Makes a schema smaller: removes the document that the validator adds to each, and replaces whole
 * components by references, so that all operations share one compiled component.
 */
function slimmer({ components }: OpenApiDocument): (schema: object) => object {
  const references = new Map<unknown, object>(
    Object.entries(components?.['schemas'] ?? {}).map(([name, schema]) => [schema, { $ref: `#/components/schemas/${name}` }]),
  );
  return (schema) => {
    const { paths: _paths, components: _components, properties, ...own } = schema as Record<string, object>;
    const slim = Object.entries(properties ?? {}).map(([name, property]) => [name, references.get(property) ?? property]);
    return { ...own, properties: Object.fromEntries(slim) };
  };
}

/** Collects the checks of one kind for a module. Schemas with equal text share a check. */
class CheckModule {
  readonly #ajv: Checks;
  readonly #names = new Map<string, string>();

  constructor(ajv: Checks) {
    this.#ajv = ajv;
  }

  /** Adds a schema and returns the name of its check in the module. */
  add(schema: object): string {
    const text = JSON.stringify(schema);
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const name = `check${this.#names.size}`;
    // A name like a component's, because ajv resolves references in the schema from there.
    this.#ajv.addSchema(schema, `#/${name}`);
    this.#names.set(text, name);
    return name;
  }

  source(): string {
    const names = Object.fromEntries(Array.from(this.#names.values(), (name) => [name, `#/${name}`]));
    return `import { fullFormats as formats } from 'ajv-formats/dist/formats';\n${standaloneCode(this.#ajv, names)}`;
  }
}

/**
 * The sources of the module that exports the checks by operation, and of the modules it imports,
 * one per kind.
 */
async function sourcesOf(document: OpenApiDocument, answered?: ReadonlySet<string>): Promise<Record<Kind | 'operations', string>> {
  const components = { schemas: document.components?.['schemas'] ?? {} };
  // Small components are compiled once too, not inlined at every reference.
  const how = { code: { source: true, esm: true, formats: _`formats` }, inlineRefs: false };
  const compilers = await createCompilers({ ...document, paths: {}, components }, true, how);
  const modules = {
    parameters: new CheckModule(compilers.parameters),
    body: new CheckModule(compilers.body),
    response: new CheckModule(compilers.response),
  };
  const slim = slimmer(document);
  const members = (kind: Kind, schemas: ReadonlyMap<string, object>): string =>
    Array.from(schemas, ([name, schema]) => `${JSON.stringify(name)}: ${kind}.${modules[kind].add(slim(schema))}`).join(', ');
  const operations = Array.from(await schemasWanted(document, answered), ([operationId, wanted]) => {
    const kinds = KINDS.map((kind) => `${kind}: { ${members(kind, wanted[kind])} }`);
    return `${JSON.stringify(operationId)}: { ${kinds.join(', ')} },`;
  });
  const imports = KINDS.map((kind) => `import * as ${kind} from '${kind}';`);
  return {
    operations: [...imports, 'export const operations = {', ...operations, '};'].join('\n'),
    parameters: modules.parameters.source(),
    body: modules.body.source(),
    response: modules.response.source(),
  };
}

/**
 * Compiles the checks of a contract's operations, of all or of `answered`. Returns the code of a
 * CommonJS module that exports them as `operations`, with the lines of `more`. It requires what it
 * needs from the validator's packages; with `inside` it contains that.
 */
export async function compileChecks(
  document: OpenApiDocument,
  answered?: ReadonlySet<string>,
  { more = '', inside = false } = {},
): Promise<string> {
  const sources = await sourcesOf(document, answered);
  const modules: Plugin = {
    name: 'modules of checks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ path }) => {
        if (path in sources) return { path, namespace: 'checks' };
        return inside ? undefined : { path, external: true };
      });
      onLoad({ filter: /./, namespace: 'checks' }, ({ path }) => ({ contents: sources[path as Kind], resolveDir: validatorFolder }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: `${sources.operations}\n${more}` },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    plugins: [modules],
    logLevel: 'warning',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
