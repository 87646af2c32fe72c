import type { AnswerRoute, Call, RouteTable } from '../kit/route.js';
import type { Watcher } from '../scenario/recording/watcher.js';
import { warn } from '../store/warn.js';

/**
 * Wraps routes so that a watcher sees each answer, except answers sent in pieces or live. If the
 * watcher throws, that is a warning and the answer stays the same.
 */
export function watchedRoutes(routes: RouteTable, watcher: Watcher): RouteTable {
  const watched = ([operationId, route]: [string, AnswerRoute]): [string, AnswerRoute] => {
    const tell = <T>({ tenant, path, body }: Call, answer: T): T => {
      try {
        watcher.controlled(tenant, { operationId, path, body, answer });
      } catch (error) {
        warn(error);
      }
      return answer;
    };
    if ('pieces' in route || 'follows' in route || 'stages' in route) return [operationId, route];
    if ('answers' in route)
      return [operationId, { ...route, answers: async (call, checked) => tell(call, await route.answers(call, checked)) }];
    return [operationId, { ...route, runs: (tx, call, say) => tell(call, route.runs(tx, call, say)) }];
  };
  return Object.fromEntries(Object.entries(routes).map(watched));
}
