import { Param, type PipeTransform } from '@nestjs/common';
import { NotVisible } from '@vinhdanh/application';

/** `:year` of the path; what is no year cannot be there, hence 404. */
const KNOWN_YEAR: PipeTransform<string, number> = {
  transform(value) {
    if (!/^(19|20|21)\d\d$/.test(value)) throw new NotVisible('year');
    return Number(value);
  },
};

export const Year = () => Param('year', KNOWN_YEAR);
