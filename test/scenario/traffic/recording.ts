import { contractRoute } from '../../../src/cli/scenarios/contract-route.js';
import { httpClient } from '../../../src/scenario/playing/client.js';
import { play } from '../../../src/scenario/playing/play.js';
import { stageAt, tenantHeaders } from '../../../src/scenario/playing/stage.js';
import { readSentStory } from '../../../src/scenario/reading/read-story.js';
import { scenarioYaml } from '../../../src/scenario/recording/scenario-yaml.js';
import { readHar } from '../../../src/scenario/traffic/read-har.js';
import { readLog } from '../../../src/scenario/traffic/read-log.js';
import { trafficScenario } from '../../../src/scenario/traffic/traffic-scenario.js';
import { contractOperations } from '../files.js';

const START_MS = Date.parse('2026-03-01T10:00:00.250Z');

interface Entry {
  startedDateTime: string;
  request: object;
  response: object;
}

/** A client whose requests end up in a HAR file, as those of a browser do. */
export class Browser {
  readonly entries: Entry[] = [];
  readonly statuses: unknown[] = [];
  readonly #url: string;
  readonly #headers: Readonly<Record<string, string>>;
  #nowMs = START_MS;

  constructor(url: string, account: string) {
    this.#url = url;
    this.#headers = tenantHeaders({ account, authorization: 'Bearer a-real-token' });
  }

  /** Sends a request, a while after the one before, and returns the body of its answer. */
  async call(method: string, path: string, body?: unknown, afterMs = 1_000): Promise<Record<string, unknown>> {
    this.#nowMs += afterMs;
    const answer = await httpClient(this.#url)({ method, path, headers: this.#headers, ...(body !== undefined && { body }) });
    this.statuses.push(answer.status);
    this.add(this.#url + path, method, body, {
      status: Number(answer.status),
      headers: [],
      content: { text: JSON.stringify(answer.body) },
    });
    return answer.body as Record<string, unknown>;
  }

  /** Adds what was sent to and answered by anybody. */
  add(url: string, method: string, body: unknown, response: object): void {
    const headers = Object.entries(this.#headers).map(([name, value]) => ({ name, value }));
    const postData = body === undefined ? {} : { postData: { mimeType: 'application/json', text: JSON.stringify(body) } };
    this.entries.push({ startedDateTime: new Date(this.#nowMs).toISOString(), request: { method, url, headers, ...postData }, response });
  }

  har(): string {
    return JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries: this.entries } });
  }
}

/** What a file of traffic becomes. */
export async function converted(text: string, kind: 'har' | 'log' = 'har') {
  const { exchanges, missing } = kind === 'har' ? readHar(text, 'shop.har') : readLog(text, 'access.log');
  const operations = await contractOperations();
  const options = {
    name: 'A visit',
    seed: 'empty',
    lifecycle: 'manual',
    operations,
    route: await contractRoute(),
    hasBodies: kind === 'har',
  } as const;
  const made = trafficScenario(exchanges, options);
  return { ...made, missing, yaml: scenarioYaml(made.scenario) };
}

/** Plays a scenario of this text on a new tenant. */
export async function played(url: string, yaml: string) {
  const operations = await contractOperations();
  return play(await readSentStory(yaml, operations, 'visit.yaml'), await stageAt(url, { operations, token: 'any' }));
}
