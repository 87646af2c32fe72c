import type { AnswerRoute, Call, RouteTable } from '../kit/route.js';
import type { Watcher } from '../scenario/recording/watcher.js';
import { warn } from '../store/warn.js';

/**
 * Wraps routes so that watchers see each answer, except answers sent in pieces or live. `nowOf`
 * reads a tenant's clock outside of transactions. If a watcher throws, that is a warning and the
 * answer stays the same.
 */
export function watchedRoutes(
  routes: RouteTable,
  watchers: readonly Pick<Watcher, 'controlled'>[],
  nowOf: (tenant: string) => number,
): RouteTable {
  const watched = ([operationId, route]: [string, AnswerRoute]): [string, AnswerRoute] => {
    const tell = <T>({ tenant, path, body }: Call, answer: T, fromMs: number, atMs: number): T => {
      try {
        for (const watcher of watchers) watcher.controlled(tenant, { operationId, path, body, answer, fromMs, atMs });
      } catch (error) {
        warn(error);
      }
      return answer;
    };
    if ('pieces' in route || 'follows' in route || 'stages' in route) return [operationId, route];
    if ('answers' in route) {
      const answers: typeof route.answers = async (call, checked) => {
        const fromMs = nowOf(call.tenant);
        return tell(call, await route.answers(call, checked), fromMs, nowOf(call.tenant));
      };
      return [operationId, { ...route, answers }];
    }
    return [operationId, { ...route, runs: (tx, call, say) => tell(call, route.runs(tx, call, say), tx.nowMs(), tx.nowMs()) }];
  };
  return Object.fromEntries(Object.entries(routes).map(watched));
}
