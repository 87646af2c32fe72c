import { isMap, isScalar, type Pair } from 'yaml';
import { keyOf, pairsOf, type Source } from './sources.js';

const partOf = (node: unknown, name: string): unknown => (isMap(node) ? node.get(name) : undefined);

const operationsOf = ({ document }: Source): unknown[] =>
  pairsOf(document.get('paths')).flatMap((path) => pairsOf(path.value).map(({ value }) => value));

/** A pointer into the answer, or a runtime expression as it is. */
const expression = (text: string): string => (text.startsWith('/') ? `$response.body#${text}` : text);

const parametersOf = (link: Pair): Record<string, string> =>
  Object.fromEntries(pairsOf(link.value).map(({ key, value }) => [String(key), expression(isScalar(value) ? String(value.value) : '')]));

/**
 * Turns the links of the families' files into those of OpenAPI. There a link has the name of its
 * operation and, for each parameter, a pointer to the value in the answer: `getOrder: { orderId:
 * /orderId }`. Returns a problem, with file and line, for each link to an operation that there is
 * not.
 */
export function expandLinks(sources: readonly Source[]): string[] {
  const operationIds = new Set(sources.flatMap(operationsOf).map((operation) => partOf(operation, 'operationId')));
  const problems: string[] = [];
  for (const source of sources) {
    const responses = operationsOf(source).flatMap((operation) => pairsOf(partOf(operation, 'responses')));
    for (const link of responses.flatMap(({ value }) => pairsOf(partOf(value, 'links')))) {
      const operationId = keyOf(link);
      if (!operationIds.has(operationId)) problems.push(`${source.at(link.key)}: the link leads to ${operationId}, which is no operation`);
      link.value = source.document.createNode({ operationId, parameters: parametersOf(link) }, { flow: true });
    }
  }
  return problems;
}
