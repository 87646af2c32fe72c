import { expect, it } from 'vitest';
import { Browser, converted } from './recording.js';

const HOST = 'https://api.example';
const shop = () => new Browser(HOST, '5f689caa4216e7000750a778');

it('names, numbers and homes of persons are replaced wherever they are', async () => {
  const visit = shop();
  const order = {
    orderNumber: 'W-1',
    customer: { name: { first: 'Jane', last: 'Roe' }, dob: '1985-03-04', taxId: '123-45-6789', ssn: 123_456_780 },
    payments: [{ nameOnCard: 'Jane Roe', cardHolder: 'JANE ROE' }, { fullName: 'Otto Kringe' }],
    shipTo: [{ address: { latitude: 37.7749, longitude: '-122.4194', state: 'CA' } }],
    warehouse: { latitude: 40.7128, longitude: -74.006 },
    attributes: { engraving: 'For Jane Roe', label: 'Roe, Jane', tag: 'to Jane', shipMethod: 'Jane', other: 'janes', pet: 'jane' },
    comments: [{ comment: 'Ring Jane at noon, else OTTO; SSN 123-45-6789' }],
  };
  const answer = { status: 404, content: { text: JSON.stringify({ message: 'Order of Jane Roe and Kringe not found' }) } };
  visit.add(`${HOST}/v3/orders`, 'POST', order, answer);
  visit.add(`${HOST}/v3/orders/order-number/jane.roe%40acme-mail.com?name=jane%20roe&keyword=roe`, 'GET', undefined, { status: 404 });
  const { yaml } = await converted(visit.har());
  // A code stays, and so does a word that is not capitalized as the name is.
  expect(yaml.match(/\bjane\b|roe|kringe|otto|1985|6789|6780|7749|4194|acme/gi)).toEqual(['Jane', 'jane']);
  const full = `\${fake.firstName} \${fake.lastName}`;
  for (const text of [
    `nameOnCard: { $raw: "${full}" }`,
    `cardHolder: { $raw: "${full}" }`,
    'latitude: 38, longitude: "-122", state: CA',
    'latitude: 40.7128, longitude: -74.006',
    `engraving: "For ${full}"`,
    `tag: "to \${fake.firstName}"`,
    `Ring \${fake.firstName} at noon, else \${fake.firstName.2}; SSN 900-00-0000`,
    `Order of ${full} and \${fake.lastName.2} not found`,
    `orderNumber: "\${fake.email}"`,
    `keyword: { $raw: "\${fake.lastName}" }`,
  ])
    expect(yaml).toContain(text);
});

it('short names are replaced as they are written, and a single letter only where people write', async () => {
  const visit = shop();
  const order = {
    orderNumber: 'W-1',
    customer: { firstName: 'Bo', lastName: 'L' },
    payments: [{ nameOnCard: 'Anna' }],
    attributes: { gift: 'to Bo', label: 'Bo L', size: 'L', brand: 'bo', mode: 'BO', nick: 'for Anna', state: 'Bo' },
    comments: [{ comment: 'Ask Bo, or Mr. L, or Anna' }],
  };
  visit.add(`${HOST}/v3/orders`, 'POST', order, { status: 400, content: { text: '{"message":"Bo L is unknown"}' } });
  const { yaml } = await converted(visit.har());
  const [first, last, whole] = [`\${fake.firstName}`, `\${fake.lastName}`, `\${fake.firstName.2} \${fake.lastName.2}`];
  for (const text of [
    `gift: "to ${first}"`,
    `label: "${first} ${last}"`,
    'size: L',
    'brand: bo',
    'mode: BO',
    `nick: "for ${whole}"`,
    'state: Bo',
    `Ask ${first}, or Mr. ${last}, or ${whole}`,
    `${first} ${last} is unknown`,
  ])
    expect(yaml).toContain(text);
});
