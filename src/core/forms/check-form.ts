import { fieldName, type Path } from '../text/field-name.js';
import { problemOf, refuseAll } from './errors.js';
import type { Form } from './form.js';

/**
 * Refuses a record that does not have a form, and names every wrong field. `at` is the record's
 * place in the body.
 */
export function checkForm(form: Form, record: object, at: Path = []): void {
  if (form.holds(record)) return;
  refuseAll(form.check(record, at).map(({ path, message }) => problemOf(fieldName(path), message)));
}
