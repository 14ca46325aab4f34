import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Problem, type FieldError } from './problem.js';
import { toPointer } from './strict-json.js';

/**
 * Checks bodies and queries against their DTO. A field the DTO does not name is an error, so that
 * nothing can be slipped in and no typing mistake goes unnoticed.
 */
export class RequestValidation extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => new Problem('body-not-valid', { errors: flatten(errors) }),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (metadata.type === 'query' && error instanceof Problem && error.code === 'body-not-valid')
        throw new Problem('query-not-valid', { errors: error.errors?.map(asQuery) });
      throw error;
    }
  }
}

const asQuery = (error: FieldError): FieldError => ({
  ...error,
  pointer: error.pointer.replace('/', '?'),
});

function flatten(errors: ValidationError[], above: string[] = []): FieldError[] {
  return errors.flatMap((error) => {
    const path = [...above, error.property];
    const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
      pointer: toPointer(path),
      code,
      // The validator tells its limits only within its own English sentence.
      limits: message.match(/-?\d+(\.\d+)?/g) ?? [],
    }));
    return [...own, ...flatten(error.children ?? [], path)];
  });
}
