import { isIsoDay } from '../../../catalogue/period.js';
import { reject, type Rejection } from '../../../log/rejection.js';
import { nameKey } from '../../text/name-key.js';
import type { SubjectPerson } from '../state.js';

type Given = { [K in keyof SubjectPerson]?: SubjectPerson[K] | null };

/** What is wrong with personal data as given; absent values are not judged. `on` is an ISO day. */
export function personFault(person: Given, on: string): Rejection | undefined {
  const { name, birthYear, birthDate, nationality } = person;
  if (name !== undefined && nameKey(name ?? '') === '') return reject('subject-without-name');
  if (birthDate && !isIsoDay(birthDate)) return reject('bad-date', { value: birthDate });
  if (birthDate && birthDate > on) return reject('day-not-come', { day: birthDate });
  if (birthYear && birthYear > Number(on.slice(0, 4)))
    return reject('year-not-come', { year: birthYear });
  if (birthDate && birthYear && Number(birthDate.slice(0, 4)) !== birthYear)
    return reject('birth-conflict', { birthYear, birthDate });
  if (nationality && !/^[A-Z]{2}$/.test(nationality))
    return reject('nationality-malformed', { value: nationality });
  return undefined;
}

/** Names in one form (NFC), so that equal names are equal; a birth date tells the year as well. */
export function cleanPerson<T extends Given>(person: T): T {
  const { name, birthDate } = person;
  return {
    ...person,
    ...(name ? { name: name.normalize('NFC').trim() } : {}),
    ...(birthDate ? { birthYear: Number(birthDate.slice(0, 4)) } : {}),
  };
}
