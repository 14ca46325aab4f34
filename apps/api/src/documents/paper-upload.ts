import { CODE } from '@vinhdanh/contracts';
import { fieldProblem, refuseFields, type OneUpload } from './one-upload.js';

/** Kind of paper (code of the catalogue) an upload says it is. @throws Problem */
export function paperKind({ fields }: OneUpload): string {
  const { kind, ...others } = fields;
  refuseFields(others);
  if (!kind || kind.length > 60 || !CODE.test(kind)) throw fieldProblem('kind', 'matches');
  return kind;
}
