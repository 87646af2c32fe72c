import type { Place } from '../resources/order/order-draft.js';
import type { ChannelId } from './recipe.js';

type Row = readonly [
  city: string,
  state: string,
  postalCode: string,
  latitude: number,
  longitude: number,
  areaCode: string,
  taxBasisPoints: number,
];

const place =
  (country: string) =>
  ([city, state, postalCode, latitude, longitude, areaCode, taxBasisPoints]: Row): Place => ({
    city,
    state,
    country,
    postalCode,
    latitude,
    longitude,
    areaCode,
    taxBasisPoints,
  });

const inUsa: readonly Row[] = [
  ['Austin', 'TX', '78704', 30.2421, -97.7655, '512', 825],
  ['Beaumont', 'TX', '77705', 30.0294, -94.0969, '409', 825],
  ['Seattle', 'WA', '98103', 47.6733, -122.3426, '206', 1035],
  ['Boise', 'ID', '83702', 43.6322, -116.2052, '208', 600],
  ['Denver', 'CO', '80205', 39.759, -104.9661, '303', 881],
  ['Chicago', 'IL', '60614', 41.9227, -87.6533, '312', 1025],
  ['Madison', 'WI', '53703', 43.0777, -89.3747, '608', 550],
  ['Columbus', 'OH', '43215', 39.967, -83.0049, '614', 800],
  ['Nashville', 'TN', '37206', 36.1799, -86.7411, '615', 975],
  ['Atlanta', 'GA', '30307', 33.7691, -84.336, '404', 890],
  ['Portland', 'ME', '04101', 43.6606, -70.2589, '207', 550],
  ['Brooklyn', 'NY', '11215', 40.6627, -73.9868, '718', 888],
  ['Portland', 'OR', '97214', 45.5147, -122.643, '503', 0],
  ['Sacramento', 'CA', '95816', 38.5728, -121.4675, '916', 875],
];

const inCanada: readonly Row[] = [
  ['Toronto', 'ON', 'M5V 2T6', 43.6426, -79.3871, '416', 1300],
  ['Ottawa', 'ON', 'K1P 5M7', 45.4203, -75.6924, '613', 1300],
  ['Vancouver', 'BC', 'V6B 1A1', 49.2796, -123.1149, '604', 1200],
  ['Calgary', 'AB', 'T2P 1J9', 51.0478, -114.0593, '403', 500],
  ['Winnipeg', 'MB', 'R3C 1A3', 49.8901, -97.1319, '204', 1200],
  ['Halifax', 'NS', 'B3J 1S9', 44.6476, -63.5728, '902', 1400],
];

/**
 * Where the customers of invented orders live, by channel: cities with their position, telephone
 * area code and a plausible sales tax rate.
 */
export const places: Readonly<Record<ChannelId, readonly Place[]>> = {
  '12': inUsa.map(place('USA')),
  '13': inCanada.map(place('CAN')),
};
