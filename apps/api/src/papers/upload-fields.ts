import { AttachPaperFieldsDto } from '@vinhdanh/contracts';
import { RequestValidation } from '../http/validation.js';

const validation = new RequestValidation();

/** The text fields of an upload, checked as a body is. @throws Problem `body-not-valid` */
export const attachFields = async (fields: Record<string, string>): Promise<AttachPaperFieldsDto> =>
  (await validation.transform(
    { ...fields },
    { type: 'body', metatype: AttachPaperFieldsDto },
  )) as AttachPaperFieldsDto;
