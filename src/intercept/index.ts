import { syncBuiltinESMExports } from 'node:module';
import { BatchInterceptor } from '@mswjs/interceptors';
import { ClientRequestInterceptor } from '@mswjs/interceptors/ClientRequest';
import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import { type NamesOf, refuseUnknownChoices, refuseUnknownOptions } from '../core/forms/known-options.js';

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

const OPTIONS: NamesOf<InterceptOptions> = { addresses: true, others: true };
const CHOICES = { others: ['refuse', 'pass'] };

/** Requests are intercepted until `stop` is called. */
export interface Interception {
  stop(): void;
}

/**
 * Where the interception that is on is known. What it replaces is the process's own, so it is kept
 * there too: a test runner may load this module more than once.
 */
const CURRENT = Symbol.for('oms-sandbox/intercept');

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
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`addresses has ${JSON.stringify(address)}; expected addresses such as ${REAL_ADDRESS}`);
  }
  if (url.pathname + url.search + url.hash === '/') return url.origin;
  throw new TypeError(`addresses has ${JSON.stringify(address)}; a host is intercepted as a whole, so write ${url.origin}`);
}

/**
 * Lets a sandbox answer what code in this process sends to the real address, so that code with the
 * address built in is tested unchanged: through `fetch`, `http` and `https`, and what is built on
 * them. By default such requests to other machines fail; connections of `http2`, `net` and `tls`,
 * and of the package undici, are not seen. Throws for an unknown option, for an address that is
 * more or less than the origin of a URL, and while another interception is on.
 */
export function intercept({ url }: { readonly url: string }, options: InterceptOptions = {}): Interception {
  refuseUnknownOptions('intercept', options, OPTIONS);
  refuseUnknownChoices('intercept', options, CHOICES);
  const { addresses = [REAL_ADDRESS], others = 'refuse' } = options;
  if (!Array.isArray(addresses)) throw new TypeError(`addresses must be a list, such as ['${REAL_ADDRESS}']`);
  const answered = new Set(addresses.map(originOf));
  if (Reflect.get(globalThis, CURRENT) !== undefined) {
    throw new Error('Requests are intercepted already: call stop() of that interception first, or name all `addresses` in one call');
  }
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
  const interception: Interception = {
    stop: () => {
      if (Reflect.get(globalThis, CURRENT) !== interception) return;
      Reflect.deleteProperty(globalThis, CURRENT);
      interceptor.dispose();
      syncBuiltinESMExports();
    },
  };
  Reflect.set(globalThis, CURRENT, interception);
  return interception;
}
