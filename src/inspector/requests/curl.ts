import type { LoggedRequest } from './logged.js';

/** A text as one word of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The path of a request with its query. */
export function targetOf({ path, query }: LoggedRequest): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) for (const one of [value].flat()) search.append(name, String(one));
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The headers that name a tenant to the API. */
const tenantHeaders = (account: string): Record<string, string> => ({
  'x-site-context': JSON.stringify({ account }),
  'x-fabric-tenant-id': account,
});

/** The call of curl that sends a request again. */
export function curlOf(request: LoggedRequest, account: string): string {
  const { method, requestBody } = request;
  const lines = [
    `curl -s ${method === 'GET' ? '' : `-X ${method} `}${quoted(location.origin + targetOf(request))}`,
    `-H ${quoted('authorization: Bearer any')}`,
    ...Object.entries(tenantHeaders(account)).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(requestBody === undefined ? [] : [`-H ${quoted('content-type: application/json')}`, `-d ${quoted(JSON.stringify(requestBody))}`]),
  ];
  return lines.join(' \\\n  ');
}
