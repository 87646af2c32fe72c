import type { Limits } from '../core/work/limits.js';
import type { Progress } from '../core/work/progress.js';
import type { PolicyValues } from '../domain/policies.js';
import type { LogFormat } from '../ports/log-format.js';
import type { ReportMistakes } from '../ports/mistakes.js';
import type { Watcher } from '../scenario/recording/watcher.js';
import type { Recipe } from '../seed/recipe.js';
import type { Durability } from '../store/disk/open.js';
import type { Store } from '../store/store.js';

/** The options of a sandbox. The defaults suit tests. */
export interface SandboxOptions {
  /** The port; 0, the default, picks a free one. */
  port?: number | undefined;
  /** The address to bind; by default 127.0.0.1. */
  host?: string | undefined;
  /** Further host names that requests may use, for example behind a proxy. */
  allowedHosts?: readonly string[] | undefined;
  /**
   * Origins whose web pages may call the sandbox, besides those of this machine; `*` allows all
   * pages to call the API, but not the control API.
   */
  corsOrigins?: readonly string[] | undefined;
  /**
   * Hosts besides this machine that webhooks may be sent to, such as `host.docker.internal`.
   */
  webhookHosts?: readonly string[] | undefined;
  /** The state file; without one, everything is in memory. */
  db?: string | undefined;
  /**
   * What an acknowledged write survives if there is a state file; by default `write` (the process
   * is killed).
   */
  durability?: Durability | undefined;
  /** What a tenant starts with: `default`, `empty`, the path of a recipe, or a recipe. */
  seed?: string | Recipe | undefined;
  /**
   * Whether to keep what the recipe of a file grew in the user's folder for caches, for later
   * starts; by default true.
   */
  cache?: boolean | undefined;
  /**
   * An ISO 8601 time at which all tenants' clocks are frozen; by default they show the machine's
   * time.
   */
  clock?: string | undefined;
  /**
   * `auto` releases and allocates new orders by itself; `manual`, the default, waits for requests.
   */
  lifecycle?: 'auto' | 'manual' | undefined;
  /** Makes x-site-context optional where fabric documents it as required. */
  lenient?: boolean | undefined;
  /**
   * What to do with unknown fields and other likely mistakes: `tell`, the default, accepts them and
   * names them in the header x-sandbox-unknown-fields; `refuse` answers 400.
   */
  unknownFields?: 'tell' | 'refuse' | 'ignore' | undefined;
  /** Values that all tenants start with for policies, by the names in the README. */
  policies?: { readonly [P in keyof PolicyValues]?: PolicyValues[P] | undefined } | undefined;
  /** The bearer tokens that are accepted; by default any. */
  tokens?: readonly string[] | undefined;
  /** The largest body, in bytes or as text such as `5mb`; by default the limit `bodyBytes`. */
  bodyLimit?: number | string | undefined;
  /** Limits that differ from the defaults, by the names in docs/limits.md. */
  limits?: Partial<Limits> | undefined;
  /** The format of the request log on standard error; by default `silent`. */
  log?: LogFormat | undefined;
  /**
   * Whether to serve the control API under `/__sandbox`; by default true. If false, its paths
   * answer 404.
   */
  control?: boolean | undefined;
  /**
   * The token that calls of the control API must send in the header x-sandbox-token; health needs
   * none.
   */
  controlToken?: string | undefined;
  /**
   * Whether browsers get the inspector at `/`; by default true. It needs the control API.
   */
  ui?: boolean | undefined;
  /** Whether to keep each tenant's latest requests in memory; by default true. */
  requestLog?: boolean | undefined;
  /** Whether to prepare operations while idle, so that first calls are fast; by default false. */
  warm?: boolean | undefined;
}

/** Further options of the command line. */
export interface OpenOptions extends SandboxOptions {
  /** Makes a watcher of all requests, such as a recorder. */
  watch?: ((store: Store, limits: Limits) => Watcher) | undefined;
  /** The folder of the scenarios that the control API offers. */
  scenarios?: string | undefined;
  /** Is told how far long work is: making the seed, and saving when it stops. */
  progress?: Progress | undefined;
  /** Called with unknown fields and other likely mistakes in requests. */
  reportMistakes?: ReportMistakes | undefined;
}
