import type { DuePlace } from '@vinhdanh/domain';
import { fieldProblem } from '../documents/one-upload.js';

/** The one place asked for; a problem where none or several are. */
export function placeOf(asked: { unit?: string; block?: string; province?: boolean }): DuePlace {
  const { unit, block, province } = asked;
  const places: DuePlace[] = [
    ...(unit === undefined ? [] : [{ unitId: unit }]),
    ...(block === undefined ? [] : [{ block }]),
    ...(province === true ? [{ province: true as const }] : []),
  ];
  const [place] = places;
  if (!place || places.length > 1) throw fieldProblem('unit', 'isDefined');
  return place;
}
