// A plugin of the compiler (nest-cli.json), beside the one of @nestjs/swagger, which reads classes
// of requests only: what a handler answers is an interface, or inferred. The program that is being
// compiled is asked, so the build pays for no second one.
import ts from 'typescript';
import { answersOf } from './operations.mjs';

/** The file whose first string becomes the answers, as JSON; uncompiled it has none. */
const TARGET = 'apps/api/src/http/answers.ts';

/** @param {object} _options @param {ts.Program} program */
export const before = (_options, program) => (context) => (file) => {
  if (!file.fileName.endsWith(TARGET)) return file;
  const json = JSON.stringify(answersOf(program));
  const visit = (node) =>
    ts.isNoSubstitutionTemplateLiteral(node)
      ? context.factory.createStringLiteral(json)
      : ts.visitEachChild(node, visit, context);
  return ts.visitNode(file, visit);
};
