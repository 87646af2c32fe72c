import { useState } from 'preact/hooks';
import { call, send } from '../api/call.js';
import type { Shape } from '../api/shapes.js';
import { act } from '../state/notices.js';
import { Button } from '../ui/button.js';
import { FileDrop } from '../ui/file-drop.js';
import { saveFile } from '../ui/save-file.js';
import { counted } from '../ui/words.js';

/** The tenant as a file: taken out, and taken in. */
export function Files({ account }: { account: string | undefined }) {
  const [picked, setPicked] = useState<{ name: string; body: unknown }>();
  const take = () => act(async () => saveFile(`tenant-${account}.json`, await (await send('GET', '/export')).blob()));
  const pick = (file: File) =>
    act(async () => {
      try {
        setPicked({ name: file.name, body: JSON.parse(await file.text()) });
      } catch {
        throw new Error(`${file.name} is not JSON`);
      }
    });
  const replace = () =>
    act(
      async () => {
        const standing = await call<Shape<'Standing'>>('PUT', '/import', { body: picked!.body });
        setPicked(undefined);
        return standing;
      },
      ({ orders }) => `The tenant is what the file says: ${counted(orders, 'order')}`,
    );
  return (
    <div class="files">
      <Button does={take} disabled={account === undefined}>
        Export to a file
      </Button>
      <FileDrop label="Import: drop an exported file here, or choose one" take={pick} />
      {picked && (
        <div class="actions">
          <span class="note">{picked.name} replaces all that this tenant has.</span>
          <Button does={replace} kind="danger">
            Replace it
          </Button>
          <Button does={() => setPicked(undefined)}>Leave it</Button>
        </div>
      )}
    </div>
  );
}
