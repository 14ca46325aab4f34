import { IMPORT_PURPOSES, type ImportPurpose } from '@vinhdanh/domain';
import { fieldProblem, refuseFields } from '../documents/one-upload.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * What a list is for and where it goes, from the fields before the file.
 * @throws Problem `body-not-valid` naming the field
 */
export function placeOf(fields: Record<string, string>): {
  purpose: ImportPurpose;
  proposalId?: string;
  unitId?: string;
} {
  const { purpose = 'nominees', ...rest } = fields;
  if (!(IMPORT_PURPOSES as readonly string[]).includes(purpose))
    throw fieldProblem('purpose', 'isIn');
  const place = purpose === 'nominees' ? 'proposalId' : 'unitId';
  const { [place]: id, ...others } = rest;
  refuseFields(others);
  if (!id || !UUID.test(id)) throw fieldProblem(place, 'isUuid');
  return { purpose: purpose as ImportPurpose, [place]: id };
}
