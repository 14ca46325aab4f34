import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotVisible } from '@vinhdanh/application';

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Lets codes of editions and awards through; anything else names nothing we have. */
@Injectable()
export class KnownCode implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!CODE.test(value) || value.length > 60) throw new NotVisible('code');
    return value;
  }
}
