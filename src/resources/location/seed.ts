import { type Location, type LocationAddress, locations } from '../../model/location.js';
import type { Tx } from '../../store/tx.js';

/** A location as a recipe writes it. */
export type LocationDraft = Pick<Location, 'locationNum' | 'name'> &
  Partial<Pick<Location, 'type' | 'isActive' | 'operatingHours' | 'services' | 'attributes'>> & {
    address?: Partial<LocationAddress> & Pick<LocationAddress, 'city' | 'state'>;
    latitude: number;
    longitude: number;
  };

/** Creates a warehouse or store. */
export function seedLocation(tx: Tx, { latitude, longitude, address, ...draft }: LocationDraft): Location {
  return tx.put(locations, {
    id: tx.newId(),
    isActive: true,
    ...draft,
    ...(address && { address }),
    coordinates: { type: 'Point', coordinates: [longitude, latitude] },
    attributes: draft.attributes ?? {},
    createdAt: tx.now(),
    updatedAt: tx.now(),
  });
}
