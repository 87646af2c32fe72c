import type { AnswerRoute, RouteTable } from '../kit/direct-route.js';
import type { Call } from '../kit/resource.js';
import type { Watcher } from '../scenario/recording/watcher.js';
import { warn } from '../store/warn.js';

/** Routes whose answers a watcher sees, each once it is known. What the watcher throws is a warning and changes no answer. */
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
    if ('answers' in route) return [operationId, { ...route, answers: async (call) => tell(call, await route.answers(call)) }];
    let asked: Call;
    const remember = (call: Call): unknown => {
      asked = call;
      return route.with(call);
    };
    // A command runs to its end at once: nothing else is asked of this route in between.
    return [operationId, { ...route, with: remember, returns: (output) => tell(asked, route.returns(output)) }];
  };
  return Object.fromEntries(Object.entries(routes).map(watched));
}
