import { isMap, isScalar, type Pair } from 'yaml';
import { keyOf, pairsOf, type Source } from './sources.js';

const partOf = (node: unknown, name: string): unknown => (isMap(node) ? node.get(name) : undefined);

interface Operation {
  path: string;
  node: unknown;
}

const operationsOf = ({ document }: Source): Operation[] =>
  pairsOf(document.get('paths')).flatMap((path) => pairsOf(path.value).map(({ value }) => ({ path: keyOf(path), node: value })));

/** A pointer into the answer, or a runtime expression as it is. */
const expression = (text: string): string => (text.startsWith('/') ? `$response.body#${text}` : text);

/**
 * The parameters by their place and name. A bare `id` would be read as the name of a schema by
 * validators that look for schemas in all of the contract.
 */
const parametersOf = (link: Pair, path: string): Record<string, string> =>
  Object.fromEntries(
    pairsOf(link.value).map(({ key, value }) => [
      `${path.includes(`{${String(key)}}`) ? 'path' : 'query'}.${String(key)}`,
      expression(isScalar(value) ? String(value.value) : ''),
    ]),
  );

/**
 * Turns the links of the families' files into those of OpenAPI. There a link has the name of its
 * operation and, for each parameter, a pointer to the value in the answer: `getOrder: { orderId:
 * /orderId }`. Returns a problem, with file and line, for each link to an operation that there is
 * not.
 */
export function expandLinks(sources: readonly Source[]): string[] {
  const paths = new Map(sources.flatMap(operationsOf).map(({ node, path }) => [partOf(node, 'operationId'), path]));
  const problems: string[] = [];
  for (const source of sources) {
    const responses = operationsOf(source).flatMap(({ node }) => pairsOf(partOf(node, 'responses')));
    for (const link of responses.flatMap(({ value }) => pairsOf(partOf(value, 'links')))) {
      const operationId = keyOf(link);
      const path = paths.get(operationId);
      if (path === undefined) problems.push(`${source.at(link.key)}: the link leads to ${operationId}, which is no operation`);
      link.value = source.document.createNode({ operationId, parameters: parametersOf(link, path ?? '') }, { flow: true });
    }
  }
  return problems;
}
