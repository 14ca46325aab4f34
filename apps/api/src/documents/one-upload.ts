import { FileRefused } from '@vinhdanh/application';
import type { JsonObject } from '@vinhdanh/domain';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../http/problem.js';

export interface OneUpload {
  /** Text fields that stood before the file. */
  fields: Record<string, string>;
  /** The name the client gives it; never part of a path. */
  name: string;
  /** Media type the client declares. */
  mime: string;
  content: AsyncIterable<Uint8Array>;
}

const MOST_FIELDS = 10;
const LONGEST_FIELD = 1_000;

/**
 * Hands the one file of a multipart request on as it streams in. Fields must come before it, since
 * what to do with the file is said there.
 * @throws Problem `file-missing`, `body-not-valid`, or what the file was refused for
 */
export async function takeOneUpload<T>(
  request: FastifyRequest,
  maxBytes: number,
  take: (upload: OneUpload) => Promise<T>,
): Promise<T> {
  const limits = {
    files: 1,
    fields: MOST_FIELDS,
    fieldSize: LONGEST_FIELD,
    // One byte more than allowed, so that the store can tell "full" from "too large".
    fileSize: maxBytes + 1,
  };
  const fields: Record<string, string> = {};
  let result: { value: T } | undefined;
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      if (result || typeof part.value !== 'string') throw fieldProblem(part.fieldname);
      fields[part.fieldname] = part.value;
      continue;
    }
    try {
      // A reader that gives up must leave the stream open: destroyed, it could not be drained below
      // and the connection would hang with half a request in it.
      const content = part.file.iterator({ destroyOnReturn: false });
      const value = await take({
        fields,
        name: part.filename,
        mime: part.mimetype,
        content,
      });
      result = { value };
    } catch (error) {
      if (error instanceof FileRefused)
        throw new Problem(error.code, { facts: error.facts as JsonObject });
      throw error;
    } finally {
      // Whatever happened, the rest of the body must be read for the answer to get through.
      part.file.resume();
    }
  }
  if (!result) throw new Problem('file-missing');
  return result.value;
}

/** @throws Problem `body-not-valid`, naming the first of the fields nobody asked for */
export function refuseFields(strays: Record<string, string>): void {
  const [stray] = Object.keys(strays);
  if (stray) throw fieldProblem(stray);
}

/** The same where the file is all there is to say: any field beside it is refused. */
export const takeFileAlone = <T>(
  request: FastifyRequest,
  maxBytes: number,
  take: (file: Omit<OneUpload, 'fields'>) => Promise<T>,
): Promise<T> =>
  takeOneUpload(request, maxBytes, ({ fields, ...file }) => {
    refuseFields(fields);
    return take(file);
  });

export const fieldProblem = (field: string, code = 'whitelistValidation'): Problem =>
  new Problem('body-not-valid', { errors: [{ pointer: `/${field}`, code }] });
