// POST /things: validate with class-validator, insert one row, answer after the commit.
require('reflect-metadata');
const { Body, Controller, Module, Post, ValidationPipe } = require('@nestjs/common');
const { NestFactory } = require('@nestjs/core');
const { FastifyAdapter } = require('@nestjs/platform-fastify');
const { IsString, IsOptional, MaxLength } = require('class-validator');
const { Pool } = require('pg');
const { randomUUID } = require('node:crypto');

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 8 });

class Thing {}
for (const key of ['title', 'text']) {
  IsString()(Thing.prototype, key);
  MaxLength(2000)(Thing.prototype, key);
}
IsOptional()(Thing.prototype, 'text');

class Things {
  async add(body) {
    const id = randomUUID();
    await pool.query({
      name: 'add',
      text: 'insert into bare_thing (id, body) values ($1, $2)',
      values: [id, JSON.stringify(body)],
    });
    return { id };
  }
}
Controller('things')(Things);
Post()(Things.prototype, 'add', Object.getOwnPropertyDescriptor(Things.prototype, 'add'));
Body()(Things.prototype, 'add', 0);
Reflect.defineMetadata('design:paramtypes', [Thing], Things.prototype, 'add');

class Root {}
Module({ controllers: [Things] })(Root);

(async () => {
  await pool.query(
    'create table if not exists bare_thing (id uuid primary key, body jsonb not null, at timestamptz default now())',
  );
  const app = await NestFactory.create(Root, new FastifyAdapter(), { logger: false });
  app.useGlobalPipes(
    new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }),
  );
  app.enableShutdownHooks();
  await app.listen(Number(process.env.PORT), '127.0.0.1');
  console.log('ready');
})();
