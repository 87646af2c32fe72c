import type { Limits } from '../core/limits.js';
import type { Watcher } from '../scenario/recording/watcher.js';
import type { Recipe } from '../seed/recipe.js';
import type { LogFormat } from '../server/index.js';
import type { Durability } from '../store/disk/open.js';
import type { Store } from '../store/store.js';

/** How a sandbox is made; everything has a default that suits tests. */
export interface SandboxOptions {
  /** 0, the default, takes a free port. */
  port?: number | undefined;
  /** 127.0.0.1 unless given. */
  host?: string | undefined;
  /**
   * Names, beside this machine's and the bound address, that requests may come by, as behind a
   * proxy.
   */
  allowedHosts?: readonly string[] | undefined;
  /**
   * Origins whose web pages may call the sandbox, beside those of this machine; `*` lets all pages
   * call the API.
   */
  corsOrigins?: readonly string[] | undefined;
  /** The state file; without one everything is in memory. */
  db?: string | undefined;
  /**
   * What an acknowledged write survives when there is a state file: `write` (a killed process)
   * unless given.
   */
  durability?: Durability | undefined;
  /** What a tenant starts with: `default`, `empty`, the path of a recipe, or a recipe. */
  seed?: string | Recipe | undefined;
  /**
   * An ISO 8601 time at which tenants' clocks stand still until they are moved; without it they
   * show the machine's time.
   */
  clock?: string | undefined;
  /**
   * `auto` releases and allocates new orders by itself; `manual`, the default, waits to be asked.
   */
  lifecycle?: 'auto' | 'manual' | undefined;
  /** Does not ask for x-site-context where fabric documents it as required. */
  lenient?: boolean | undefined;
  /** The bearer tokens that are let in; without a list any is. */
  tokens?: readonly string[] | undefined;
  /** The largest body, in bytes or as `5mb`; the limit `bodyBytes` unless given. */
  bodyLimit?: number | string | undefined;
  /** Bounds that differ from the usual ones, by the names in docs/limits.md. */
  limits?: Partial<Limits> | undefined;
  /** The request log on standard error; `silent` unless given. */
  log?: LogFormat | undefined;
  /** The sandbox's own API under `/__sandbox`; without it, at false, those paths are unknown. */
  control?: boolean | undefined;
  /** What calls of that API must then carry in the header x-sandbox-token; health needs none. */
  controlToken?: string | undefined;
  /** Keeps the latest requests of each tenant in memory; on unless false. */
  requestLog?: boolean | undefined;
  /** Prepares operations while idle, so that first calls are quick; off unless given. */
  warm?: boolean | undefined;
}

/** What the command line may say beside that. */
export interface OpenOptions extends SandboxOptions {
  /** Makes what is told of everything that is asked of the sandbox, such as a recorder. */
  watch?: ((store: Store, limits: Limits) => Watcher) | undefined;
}
