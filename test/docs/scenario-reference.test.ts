import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handMoves } from '../../src/domain/moves/moves-now.js';
import { contractOperations } from '../scenario/files.js';

const page = readFileSync(new URL('../../docs/scenario-reference.md', import.meta.url), 'utf8');
const headings = new Set(Array.from(page.matchAll(/^#+ (.+)$/gm), ([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-')));

describe('the reference for scenarios', () => {
  it('has a heading for every link within the page', () => {
    const links = Array.from(page.matchAll(/\]\(#([^)]+)\)/g), ([, link = '']) => link);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((link) => !headings.has(link))).toEqual([]);
  });

  it('has every operation, with its fields if the sandbox answers it', async () => {
    const [, missing = ''] = /^These answer 501: (.*)$/m.exec(page) ?? [];
    const ids = [...(await contractOperations()).keys()];
    expect(ids.filter((id) => headings.has(id.toLowerCase()) === missing.includes(`\`${id}\``))).toEqual([]);
    expect(page).toMatch(
      /^### createOrder\n\n`POST \/api\/v2\/order`\. .*\n\n- body: \[OrderInput\]\(#orderinput\)\n- drafts: `order`, .*\n- answers: 200 \[Order\]/m,
    );
    const [, item = ''] = page.split('\n### OrderItemInput\n');
    expect(item.split('\n### ')[0]).toMatch(/^\| `orderedQuantity` \| integer \| /m);
  });

  it('has every move with its items', () => {
    const rows = Array.from(page.matchAll(/^\| `(\w+)` \|[^|]*\| (lines with units that are [\w ]+|none) \|/gm), ([, move]) => move);
    expect(rows).toEqual(handMoves);
  });
});
