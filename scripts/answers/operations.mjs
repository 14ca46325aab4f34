import ts from 'typescript';
import { Schemas } from './schemas.mjs';

const VERBS = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete']);
const ANY_TYPE = '*/*';
const STREAM = 'text/event-stream';

/**
 * What every handler of every controller answers, by the operation's id in the OpenAPI document.
 *
 * @param {ts.Program} program
 * @returns {{operations: Record<string, {type?: string, schema?: object}>, schemas: object}}
 *   media type and JSON Schema (2020-12); neither where there is nothing to send
 * @throws {Error} naming every handler whose type cannot be sent as JSON or says nothing
 */
export function answersOf(program) {
  const checker = program.getTypeChecker();
  const schemas = new Schemas(checker);
  const operations = {};
  const errors = [];
  for (const file of program.getSourceFiles())
    if (file.fileName.endsWith('.controller.ts'))
      for (const { id, method } of handlersOf(file)) {
        if (id in operations) errors.push(`${id}: two controllers of one name`);
        try {
          operations[id] = answerOf(method, checker, schemas);
        } catch (error) {
          errors.push(`${id}: ${error.message}`);
        }
      }
  if (errors.length > 0) throw new Error(`answers that OpenAPI cannot say:\n${errors.join('\n')}`);
  return schemas.named({ operations });
}

function* handlersOf(file) {
  for (const statement of file.statements)
    for (const [owner, names] of controllersOf(statement, file))
      for (const method of owner.members.filter(ts.isMethodDeclaration))
        if (decoratorsOf(method).some(({ name }) => VERBS.has(name)))
          for (const name of names) yield { id: `${name}_${method.name.text}`, method };
}

/** Classes with their names: a function that makes controllers names each where it is called. */
function controllersOf(statement, file) {
  if (ts.isClassDeclaration(statement)) return [[statement, [statement.name.text]]];
  if (!ts.isFunctionDeclaration(statement) || !statement.body) return [];
  const names = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter(({ initializer }) => initializer && ts.isCallExpression(initializer))
    .filter(({ initializer }) => initializer.expression.text === statement.name.text)
    .map(({ name }) => name.text);
  return statement.body.statements.filter(ts.isClassDeclaration).map((owner) => [owner, names]);
}

function answerOf(method, checker, schemas) {
  const returned = checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(method));
  const type = checker.getAwaitedType(returned) ?? returned;
  const header = contentType(method, checker);
  if (header && mediaOf(header) === STREAM) return streamOf(type, checker, schemas);
  const members = (type.isUnion() ? type.types : [type]).filter((one) => !isNothing(one));
  if (members.length === 0) {
    if (header) return { type: mediaOf(header), schema: { type: 'string' } };
    if (!writesItself(method)) return {};
    throw new Error('it writes its answer itself: @Header must say of what content-type');
  }
  if (members.every((one) => one.symbol?.name === 'StreamableFile'))
    return { type: mediaOf(header ?? ANY_TYPE), schema: { type: 'string', format: 'binary' } };
  if (members.every((one) => one.flags & ts.TypeFlags.StringLike))
    return { type: mediaOf(header ?? 'text/plain'), schema: { type: 'string' } };
  if (members.length !== (type.isUnion() ? type.types.length : 1))
    throw new Error('its answer may be nothing at all');
  // It becomes a header on the way out (http/command-answer.ts).
  const without = type.getProperty('replayed') ? 'replayed' : undefined;
  return { type: 'application/json', schema: schemas.of(type, without) };
}

/** One event of a stream, by what `EventStreams.send` answers; several kinds are alternatives. */
function streamOf(type, checker, schemas) {
  const [event] = type.symbol?.name === 'Streamed' ? checker.getTypeArguments(type) : [];
  if (!event) throw new Error('a stream must answer what EventStreams.send gives: its events');
  return { type: STREAM, schema: schemas.of(event) };
}

const isNothing = ({ flags }) => (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) !== 0;
const mediaOf = (contentType) => contentType.split(';', 1)[0].trim();

/** Of `@Header('content-type', …)`; a value that only the running service knows counts as text. */
function contentType(method, checker) {
  for (const { name, args } of decoratorsOf(method)) {
    if (name !== 'Header' || args[0].text.toLowerCase() !== 'content-type') continue;
    const type = checker.getTypeAtLocation(args[1]);
    return type.isStringLiteral() ? type.value : 'text/plain';
  }
  return undefined;
}

/** Takes the reply for itself: `@Res()` without `passthrough`. */
const writesItself = (method) =>
  method.parameters.some((parameter) =>
    decoratorsOf(parameter).some(({ name, args }) => name === 'Res' && args.length === 0),
  );

const decoratorsOf = (node) =>
  (ts.getDecorators(node) ?? [])
    .map(({ expression }) => expression)
    .filter(ts.isCallExpression)
    .map((call) => ({ name: call.expression.getText(), args: call.arguments }));
