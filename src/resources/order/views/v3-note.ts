import { openTable } from '../../../kit/open-table.js';
import { shownUnlessEmpty } from './v3-empty.js';

export interface Note {
  timestamp: string;
  user: string;
  notes?: string;
}

/** The fields of a remark in v3 that differ from those of an order's. */
export const notesV3 = openTable<Note>()({ createdAt: shownUnlessEmpty('timestamp'), user: shownUnlessEmpty('user') });
