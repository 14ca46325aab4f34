import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotVisible } from '@vinhdanh/application';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Lets UUIDs in lower case through; anything else names nothing we have. */
@Injectable()
export class KnownId implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value)) throw new NotVisible('id');
    return value;
  }
}
