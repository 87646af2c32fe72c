import { op } from '../../kit/op.js';
import { openTable } from '../../kit/open-table.js';
import type { Routes } from '../../kit/route.js';
import { acknowledgeNotification, type Contact, type Notification, sendNotification } from './notify.js';

/** A contact has a name and a first name in v2, which are empty if v3 did not send them. */
const contacts = openTable<Contact>()({ name: { of: 'name', shows: ({ name }) => ({ ...name, first: name?.first ?? '' }) } });

const fields = openTable<Notification['sent']>()({ overrideContactInfo: { of: 'overrideContactInfo', each: contacts } });

export const v2: Routes = [
  op('sendNotification', {
    does: sendNotification,
    with: ({ headers, body }) => ({ tenantKey: headers['tenant-key'], sent: body }),
    returns: ({ sent }) => [fields.view(sent)],
  }),
  op('acknowledgeNotification', {
    does: acknowledgeNotification,
    with: ({ headers, body }) => ({ tenantKey: headers['tenant-key'], sent: body }),
    returns: (acknowledged) => acknowledged,
  }),
];
