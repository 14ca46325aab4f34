import type { OpenAPIObject } from '@nestjs/swagger';
import { withAnswers } from './with-answers.js';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const document = () =>
  ({
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: {
      '/a': {
        post: {
          operationId: 'A_make',
          requestBody: json(ref('AskedDto')),
          responses: { 201: { description: 'made' } },
        },
        delete: { operationId: 'A_drop', responses: { 204: { description: '' } } },
      },
    },
    components: {
      schemas: {
        AskedDto: { type: 'object', properties: { inner: ref('InnerDto') } },
        InnerDto: { type: 'string', maxLength: 5 },
        OldDto: { type: 'object' },
      },
    },
  }) as unknown as OpenAPIObject;

describe('answers in the document', () => {
  const answers = {
    operations: { A_make: { type: 'application/json', schema: ref('Made') }, A_drop: {} },
    schemas: { Made: { type: 'object' }, InnerDto: { type: 'string' }, OldDto: { type: 'array' } },
  };

  it('stand at the status the operation has, and nothing stands where nothing is sent', () => {
    const { paths } = withAnswers(document(), answers);
    expect(paths['/a']?.post?.responses).toEqual({
      201: { description: 'made', ...json(ref('Made')) },
    });
    expect(paths['/a']?.delete?.responses).toEqual({ 204: { description: '' } });
  });

  it('leave alone what requests name, however deep, and replace the rest', () => {
    expect(withAnswers(document(), answers).components?.schemas).toMatchObject({
      InnerDto: { maxLength: 5 },
      OldDto: { type: 'array' },
      Made: { type: 'object' },
    });
  });

  it('must know every operation', () => {
    const { A_drop, ...operations } = answers.operations;
    expect(() => withAnswers(document(), { ...answers, operations })).toThrow('A_drop');
    expect(A_drop).toEqual({});
  });
});
