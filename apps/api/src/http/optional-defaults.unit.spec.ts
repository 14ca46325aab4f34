import type { OpenAPIObject } from '@nestjs/swagger';
import { withOptionalDefaults } from './optional-defaults.js';

const document = (required: string[]): OpenAPIObject => ({
  openapi: '3.1.0',
  info: { title: 'x', version: '1' },
  paths: {},
  components: {
    schemas: {
      One: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          written: { type: 'number', default: 0 },
          secret: { type: 'boolean', default: false },
          other: { $ref: '#/components/schemas/Other' },
        },
        required,
      },
    },
  },
});
const requiredOf = (given: string[]) =>
  (withOptionalDefaults(document(given)).components!.schemas!.One as { required?: string[] })
    .required;

describe('what a request must say', () => {
  it('is what has no default, also where the default is 0 or false', () => {
    expect(requiredOf(['name', 'written', 'secret', 'other'])).toEqual(['name', 'other']);
  });

  it('is nothing where everything has one', () => {
    expect(requiredOf(['written', 'secret'])).toBeUndefined();
  });
});
