import { anyMap, anyText, id, integer, number, stamp, truth } from '../core/forms/form.js';
import { list, openFields } from '../core/forms/form-map.js';
import { texts } from './order-parts.js';

const text = anyText;

/** The history of an order or an allocation (documented fields of AuditLog). */
export const auditLogs = list(
  openFields({
    auditId: id,
    auditType: text,
    auditTimestamp: stamp,
    ...texts(text, ['employeeId', 'source', 'reasonCode', 'subReasonCode', 'policyCode', 'note', 'lineItemId', 'sku']),
    'lineItemNumber?': integer,
    'quantity?': integer,
    'amount?': number,
    'success?': truth,
    'updatedFields?': list(openFields(texts(text, ['fieldName', 'fieldOriginalValue']))),
    'paymentToken?': openFields({ token: text, 'paymentType?': text }),
    'paymentResponse?': anyMap,
    'attributes?': anyMap,
  }),
);
