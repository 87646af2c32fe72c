import 'swagger-ui-dist/swagger-ui.css';
import './reference.css';
import SwaggerUI from 'swagger-ui-dist/swagger-ui-es-bundle.js';

type Json = Record<string, unknown>;

/** The account that the inspector shows in this tab; otherwise the default tenant's. */
async function account(): Promise<string> {
  const shown = sessionStorage.getItem('oms-sandbox tenant');
  if (shown !== null) return shown;
  const token = sessionStorage.getItem('oms-sandbox token');
  const answer = await fetch('/__sandbox/tenants?limit=1', { headers: token === null ? {} : { 'x-sandbox-token': token } });
  const { tenants = [] } = (await answer.json()) as { tenants?: { tenant: string }[] };
  return tenants[0]?.tenant ?? '';
}

/** Fills the headers that name a tenant into all parameters that ask for one. */
function fillIn(document: Json, headers: Readonly<Record<string, string>>): void {
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { in: place, name } = node as Json;
    const value = place === 'header' && typeof name === 'string' ? headers[name.toLowerCase()] : undefined;
    if (value !== undefined) Object.assign(node, { example: value, examples: undefined });
    for (const one of Object.values(node)) visit(one);
  };
  visit(document['paths']);
  visit((document['components'] as Json | undefined)?.['parameters']);
}

/** What Swagger UI makes its pages of. */
interface SwaggerSystem {
  React: { createElement(type: unknown, props: object | null, ...children: unknown[]): unknown };
}

type Component = (props: object) => unknown;

/**
 * Puts what comes before the operations into parts that screen readers can name, with a heading:
 * those of the tags are a level below it. The operations are a main part by themselves.
 */
const withParts = ({ React: { createElement } }: SwaggerSystem) => {
  const part =
    (props: object, ...more: unknown[]) =>
    (Original: unknown): Component =>
    (own) =>
      createElement('div', props, createElement(Original, own), ...more);
  const heading = createElement('h2', { className: 'operations-title' }, 'Operations');
  return {
    wrapComponents: {
      InfoContainer: part({ role: 'region', 'aria-label': 'The API' }),
      FilterContainer: part({ role: 'search' }, heading),
    },
  };
};

const isDark = (): boolean => {
  const theme = localStorage.getItem('oms-sandbox theme');
  return theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
};
document.documentElement.classList.toggle('dark-mode', isDark());

const [spec, tenant] = await Promise.all([fetch('/openapi.json').then((answer) => answer.json() as Promise<Json>), account()]);
fillIn(spec, {
  'x-site-context': JSON.stringify({ account: tenant }),
  'x-fabric-tenant-id': tenant,
  'x-fabric-channel-id': '12',
});
SwaggerUI({
  dom_id: '#reference',
  spec: { ...spec, servers: [{ url: location.origin }] },
  plugins: [withParts],
  docExpansion: 'none',
  defaultModelsExpandDepth: -1,
  filter: true,
  deepLinking: true,
  tryItOutEnabled: true,
  validatorUrl: null,
  requestInterceptor: (request: { headers: Record<string, string> }) => {
    request.headers['Authorization'] ??= 'Bearer any';
    return request;
  },
});
