import { ValidateBy, buildMessage, type ValidationOptions } from 'class-validator';

const DAY = /^(1[89]|20|21)\d\d-\d\d-\d\d$/;

/** Is this text a day of the calendar, `YYYY-MM-DD`, 1800 to 2199? */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  // 30 February would roll over into March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A day without time and zone: legal dates are days, not instants. */
export const IsDay = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isDay',
      validator: {
        validate: (value: unknown) => isDay(value),
        defaultMessage: buildMessage(
          (each) => `${each}$property phải là ngày dạng YYYY-MM-DD`,
          options,
        ),
      },
    },
    options,
  );
