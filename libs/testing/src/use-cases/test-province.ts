import { LoadCatalogue, OpenRound, OrganisationViews } from '@vinhdanh/application';
import { organisationDecider, organisationIdOf } from '@vinhdanh/domain';
import { catalogueFolder, readCatalogueFiles } from '@vinhdanh/infrastructure';
import { contextOf, testViewer, type UseCases } from './start-use-cases.js';

/** A small province: a school under its department, another department, and who works there. */
export const units = {
  province: organisationIdOf('province'),
  department: organisationIdOf('so-gd'),
  school: organisationIdOf('thpt-a'),
  other: organisationIdOf('so-y-te'),
};

export const people = {
  clerk: testViewer('clerk', 'unit-clerk', units.school),
  head: testViewer('head', 'unit-head', units.school),
  managing: testViewer('managing', 'managing-unit', units.department),
  departmentHead: testViewer('department-head', 'unit-head', units.department),
  stranger: testViewer('stranger', 'unit-clerk', units.other),
  specialist: testViewer('specialist', 'specialist'),
};

/** Activates the catalogue, registers the bodies and opens a round for 2018; answers its id. */
export async function foundTestProvince({ commands, runner, get }: UseCases): Promise<string> {
  await get(LoadCatalogue).load(await readCatalogueFiles(catalogueFolder()), 'init');
  const organisations = get(OrganisationViews);
  const bodies = [
    [units.province, 'province', 'UBND tỉnh', 'province', undefined],
    [units.department, 'so-gd', 'Sở Giáo dục', 'department', units.province],
    [units.school, 'thpt-a', 'Trường THPT A', 'school', units.department],
    [units.other, 'so-y-te', 'Sở Y tế', 'department', units.province],
  ] as const;
  for (const [id, code, name, kind, parentId] of bodies) {
    const rows = await organisations.all();
    const known = new Map([...rows].map(([key, row]) => [key, row.state] as const));
    const command = { type: 'register', code, from: '2010-01-01', name, kind, parentId } as const;
    await runner.run(organisationDecider, id, command, contextOf('init'), { id, known });
    organisations.refresh();
  }
  const opened = await commands.execute(
    new OpenRound(
      {
        title: 'Khen thưởng năm 2018',
        awards: ['provincial-flag', 'provincial-certificate'],
        yearKind: 'calendar',
        meritFrom: '2018-01-01',
        meritTo: '2018-12-31',
        deadline: '2019-02-01',
        expectedUnits: [units.school, units.other],
      },
      contextOf('specialist'),
    ),
  );
  return opened.id;
}
