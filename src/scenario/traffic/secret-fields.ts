import { isObject, own } from '../../core/text/path.js';
import { HIDDEN } from '../../core/values/secrets.js';

/** Names that end in a word for a secret, or for what is made of one: `passwordHash`. */
const SECRET =
  /(?:pass(?:word|wd|phrase|code)|pwd|secret|token|(?:api|access|private|secret|auth|signing)[-_]?key|authorization|credential|signature|cookie)s?(?:[-_]?(?:hash|value|text|salt))?$|^pin$/i;
/** Parameters of a query that carry a secret, whatever else their names say. */
const SECRET_PARAMETER = /token|secret|password|signature|api-?key|authorization/i;
/** Parameters that carry one in an address of somebody else's. */
const FOREIGN_PARAMETER = /^(?:key|sig|auth|code|pass|user|username|login|session(?:id)?)$/i;

const USER_IN_ADDRESS = /(?<=:\/\/)[^\s/?#"'<>]{1,500}@/g;
const PARAMETER = /([?&;#])([\w.%[\]-]{1,80})=([^&;#\s"'<>]+)/g;
/** What a header for authorization says, and tokens that begin as a JSON object does. */
const BEARER = /\b(Bearer|Basic) +[\w.~+/=-]{6,}|\beyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)?/gi;

/** The fields that name what the field beside them, `value`, is. */
const NAMING = ['name', 'key', 'header', 'field', 'attributeName'];
/** Says what kind of secret it is, which is none. */
const KIND = /type$/i;

/** Whether a field of this name holds a secret, by what the name says. */
const isSecretField = (name: string): boolean => SECRET.test(name);

/** Whether a parameter of the API's own queries carries a secret, by its name. */
export const isSecretParameter = (name: string): boolean => SECRET_PARAMETER.test(name) || isSecretField(name);

/** A text without the users, passwords and tokens that are in addresses and headers. */
function clearText(text: string): string {
  return text
    .replaceAll(USER_IN_ADDRESS, '')
    .replaceAll(PARAMETER, (whole, mark: string, name: string) =>
      isSecretParameter(name) || FOREIGN_PARAMETER.test(name) ? `${mark}${name}=${HIDDEN}` : whole,
    )
    .replaceAll(BEARER, (_, scheme?: string) => (scheme === undefined ? HIDDEN : `${scheme} ${HIDDEN}`));
}

/** A value of a secret field: of the same type, so that it can be sent again. */
function hidden(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? '' : HIDDEN;
  if (typeof value === 'number') return 0;
  if (Array.isArray(value)) return value.map(hidden);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, KIND.test(name) ? entry : hidden(entry)]));
}

/** Whether an object is a name and a value, and the name is that of a secret. */
const namesSecret = (pair: object): boolean =>
  NAMING.some((field) => {
    const name = own(pair, field);
    return typeof name === 'string' && isSecretField(name);
  });

/**
 * Copies a JSON value without what is secret in it by the names of its fields, at any depth, and
 * without the credentials in its texts. It finds what no contract marks: free-form objects, and
 * the addresses and headers of other systems.
 */
export function withoutSecretFields(value: unknown): unknown {
  if (typeof value === 'string') return clearText(value);
  if (Array.isArray(value)) return value.map(withoutSecretFields);
  if (!isObject(value)) return value;
  const isPair = namesSecret(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      name,
      isSecretField(name) || (isPair && /^values?$/i.test(name)) ? hidden(entry) : withoutSecretFields(entry),
    ]),
  );
}
