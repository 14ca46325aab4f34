import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { answers } from './http/answers.js';
import { withOptionalDefaults } from './http/optional-defaults.js';
import { withAnswers } from './http/with-answers.js';

/** The OpenAPI document: requests as the swagger plugin reads them, answers from our own types. */
export function apiDocument(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Vinh Danh')
    .setDescription(
      'Hồ sơ thi đua, khen thưởng. Lệnh là POST và cần Idempotency-Key; quyết định của người cần ' +
        'If-Match; lỗi theo RFC 9457. — Commands are POST with an Idempotency-Key; decisions of ' +
        'people carry If-Match; errors follow RFC 9457.',
    )
    .setVersion('1')
    // From 3.1 on its schemas are JSON Schema, which says `null` and what may be missing.
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth()
    .addCookieAuth('vd_session')
    .addSecurityRequirements('bearer')
    .build();
  return withAnswers(withOptionalDefaults(SwaggerModule.createDocument(app, config)), answers());
}

/** `/api/openapi.json`, and `/api/docs` from files of the package: no other server is asked. */
export function addApiDocs(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => apiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Vinh Danh – API',
  });
}
