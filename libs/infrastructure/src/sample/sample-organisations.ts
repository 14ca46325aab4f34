import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OrganisationLine } from '@vinhdanh/application';
import { parse } from 'yaml';
import { programFolder } from '../config/program-folder.js';

export interface SampleOrganisations {
  lines: OrganisationLine[];
  /** Codes of those that get a clerk and a head of their own. */
  filingCodes: string[];
}

/** The bodies of the sample province, from sample/organisations.yaml. */
export function sampleOrganisations(): SampleOrganisations {
  const file = join(programFolder(), 'sample', 'organisations.yaml');
  const { organisations } = parse(readFileSync(file, 'utf8')) as {
    organisations: (OrganisationLine & { files?: boolean })[];
  };
  return {
    lines: organisations.map(({ files: _files, ...line }) => line),
    filingCodes: organisations.filter((line) => line.files !== false).map((line) => line.code),
  };
}
