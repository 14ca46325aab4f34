import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** `/api/openapi.json`, and `/api/docs` from files of the package: no other server is asked. */
export function addApiDocs(app: NestFastifyApplication): void {
  const config = new DocumentBuilder()
    .setTitle('Vinh Danh')
    .setDescription(
      'Hồ sơ thi đua, khen thưởng. Lệnh là POST và cần Idempotency-Key; quyết định của người cần ' +
        'If-Match; lỗi theo RFC 9457. — Commands are POST with an Idempotency-Key; decisions of ' +
        'people carry If-Match; errors follow RFC 9457.',
    )
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('vd_session')
    .addSecurityRequirements('bearer')
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, config), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Vinh Danh – API',
  });
}
