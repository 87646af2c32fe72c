import { syncBuiltinESMExports } from 'node:module';
import { BatchInterceptor } from '@mswjs/interceptors';
import { ClientRequestInterceptor } from '@mswjs/interceptors/ClientRequest';
import { FetchInterceptor } from '@mswjs/interceptors/fetch';

/** The address of the real system's API (documented). */
const REAL_ADDRESS = 'https://api.fabric.inc';

/** What is intercepted, and what happens to the rest. */
export interface InterceptOptions {
  /** The addresses that the sandbox answers for; by default `https://api.fabric.inc`. */
  readonly addresses?: readonly string[] | undefined;
  /**
   * What becomes of requests to other machines: `refuse`, the default, fails them; `pass` lets them
   * through, for example to mocks of other systems. Requests to this machine always pass.
   */
  readonly others?: 'refuse' | 'pass' | undefined;
}

/** Requests are intercepted until `stop` is called. */
export interface Interception {
  stop(): void;
}

const THIS_MACHINE = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/** Sends a request to the sandbox instead, and returns its answer. */
async function answerFrom(sandbox: string, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const headers = new Headers(request.headers);
  // These describe the connection that the request would have had.
  for (const name of ['host', 'connection', 'content-length', 'transfer-encoding']) headers.delete(name);
  const body = request.body ? await request.arrayBuffer() : null;
  return fetch(sandbox + pathname + search, { method: request.method, headers, body, redirect: 'manual', signal: request.signal });
}

function originOf(address: string): string {
  if (URL.canParse(address)) return new URL(address).origin;
  throw new TypeError(`addresses has ${JSON.stringify(address)}; expected addresses such as ${REAL_ADDRESS}`);
}

/**
 * Lets a sandbox answer what code in this process sends to the real address, so that code with the
 * address built in is tested unchanged: through `fetch`, `http` and `https`, and what is built on
 * them. By default no request leaves the machine. Throws a TypeError for an address that is no
 * URL.
 */
export function intercept({ url }: { readonly url: string }, options: InterceptOptions = {}): Interception {
  const { addresses = [REAL_ADDRESS], others = 'refuse' } = options;
  const answered = new Set(addresses.map(originOf));
  const interceptor = new BatchInterceptor({
    name: 'oms-sandbox',
    interceptors: [new ClientRequestInterceptor(), new FetchInterceptor()],
  });
  interceptor.on('request', async ({ request, controller }) => {
    const { origin, hostname } = new URL(request.url);
    if (answered.has(origin)) {
      try {
        controller.respondWith(await answerFrom(url, request));
      } catch (error) {
        controller.errorWith(error as Error);
      }
    } else if (others === 'refuse' && !THIS_MACHINE.test(hostname)) {
      const known = [...answered].join(', ');
      controller.errorWith(
        new Error(
          `${origin} is not intercepted, and requests to other machines are refused. Answered are: ${known}; \`others: 'pass'\` lets the rest through`,
        ),
      );
    }
  });
  interceptor.apply();
  syncBuiltinESMExports();
  return {
    stop: () => {
      interceptor.dispose();
      syncBuiltinESMExports();
    },
  };
}
