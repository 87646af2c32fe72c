import { createSandbox } from '/work/main/src/sandbox.js';
import { API_CONTRACT, readContract } from '/work/main/src/server/index.js';
import { httpClient } from '/work/main/src/simulation/scenario/client.js';
import { operationsOf } from '/work/main/src/simulation/scenario/operations.js';
import { findingLine } from '/work/main/src/simulation/scenario/outcome.js';
import { play } from '/work/main/src/simulation/scenario/play.js';
import { readStory } from '/work/main/src/simulation/scenario/read-story.js';
import { accountOf } from '/work/main/src/simulation/scenario/scope.js';

const ops = operationsOf(await readContract(API_CONTRACT));
const s = await createSandbox({ seed: 'empty' });
for (const f of process.argv.slice(2)) {
  try {
    const story = await readStory(f, ops);
    const account = accountOf(story.name);
    const t = performance.now();
    const o = await play(story, {
      send: httpClient(s.url),
      operations: ops,
      sandbox: true,
      strict: false,
      headers: () => ({
        authorization: 'Bearer scenario',
        'x-site-context': JSON.stringify({ account, channel: '12' }),
        'x-fabric-tenant-id': account,
        'x-fabric-channel-id': '12',
      }),
    });
    console.log(o.ok ? 'ok  ' : 'FAIL', f, o.scenario, o.steps.length, Math.round(performance.now() - t) + 'ms');
    for (const st of o.steps)
      if (st.findings) {
        for (const x of st.findings) console.log('  ', findingLine(st, x));
        console.log(
          '  ',
          JSON.stringify(st.request),
          '\n  ',
          JSON.stringify(st.answer?.status),
          JSON.stringify(st.answer?.body)?.slice(0, 3000),
        );
        console.log(st.timeline?.map((e) => e.type).join(' '));
      }
  } catch (e) {
    console.log((e as Error).name, (e as Error).message);
    if ((e as Error).name !== 'ScenarioError') console.log((e as Error).stack);
  }
}
await s.close();
