import { Agent, request } from 'node:http';

export const account = '5f689caa4216e7000750d1ef';

/** The headers of a call in either version, for an account. */
export const headersFor = (tenant: string) => ({
  authorization: 'Bearer bench',
  'content-type': 'application/json',
  'x-site-context': JSON.stringify({ account: tenant }),
  'x-fabric-tenant-id': tenant,
  'x-fabric-channel-id': '12',
});

export const headers = headersFor(account);

const kept = new Agent({ keepAlive: true, maxSockets: 1 });

export interface Asked {
  method?: string;
  body?: unknown;
  tenant?: string;
  /** By default one kept connection per server. */
  agent?: false;
}

export interface Answer {
  status: number;
  text: string;
  /** Milliseconds from the call to the last byte. */
  ms: number;
}

/** Sends one request with as little overhead as Node allows. */
export function ask(url: string, { method = 'GET', body, tenant = account, agent }: Asked = {}): Promise<Answer> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const length = text === undefined ? {} : { 'content-length': Buffer.byteLength(text) };
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const req = request(url, { method, headers: { ...headersFor(tenant), ...length }, agent: agent ?? kept }, (res) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part));
      res.on('error', reject);
      res.on('end', () => {
        const ms = performance.now() - began;
        resolve({ status: res.statusCode ?? 0, text: Buffer.concat(parts).toString(), ms });
      });
    });
    req.on('error', reject);
    req.end(text);
  });
}

/** Sends a request that must succeed; throws if its status is 300 or more. */
export async function mustAsk(url: string, asked: Asked = {}): Promise<Answer> {
  const answer = await ask(url, asked);
  if (answer.status >= 300)
    throw new Error(`${asked.method ?? 'GET'} ${url} was answered with ${answer.status}: ${answer.text.slice(0, 300)}`);
  return answer;
}
