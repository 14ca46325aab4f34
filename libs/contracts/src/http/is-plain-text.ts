import { Transform } from 'class-transformer';
import { ValidateBy, type ValidationOptions } from 'class-validator';

// Control characters, and those that hide or turn text: a name must read as it is stored.
const HIDDEN = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** One line of readable text: what one sees is what is compared, printed and signed. */
export const isPlainText = (value: unknown): value is string =>
  typeof value === 'string' && !HIDDEN.test(value);

/** Names and titles. Accents are brought to one form (NFC), so that equal names are equal. */
export const IsPlainText =
  (options?: ValidationOptions): PropertyDecorator =>
  (target, property) => {
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && value.isWellFormed() ? value.normalize('NFC').trim() : value,
    )(target, property);
    ValidateBy(
      { name: 'isPlainText', validator: { validate: (value: unknown) => isPlainText(value) } },
      options,
    )(target, property);
  };
