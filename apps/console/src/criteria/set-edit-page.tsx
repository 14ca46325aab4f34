import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { command, read, ask } from '../api/client';
import type { FieldFault } from '../api/problem';
import { ORGANISATION_KIND } from '../organisations/organisation';
import { Fields } from '../parts/fields';
import { Loaded } from '../parts/loaded';
import { ManyChoice } from '../parts/many-choice';
import { Page } from '../parts/page';
import { count, today } from '../words/dates';
import { fill } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { Grid, type GridColumn } from './grid';
import { optionsOf } from './kinds';
import type { SetDetail } from './set';
import { criteriaColumns, headFields, tableColumns } from './set-columns';
import { SET_OWN, setDraftOf, setOf, worthIn, type SetDraft } from './set-rows';
import { words } from './set-words';
import { exampleOf, filled } from './sheet-rows';
import { faultsIn, useWording } from './use-wording';
import { WordingEnd } from './wording-end';

interface Preview {
  version: number;
  faults: FieldFault[];
  result?: { total: number; of: number; met: number; asked: number; passed: boolean };
}

/** Writes a criteria set, or its next wording. */
export default function SetEditPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { code } = useParams();
  const found = useQuery({
    queryKey: ['/criteria-sets', code ?? '', 'sua'],
    queryFn: () => (code ? read('/criteria-sets/{code}', { code }) : Promise.resolve(null)),
  });
  return (
    <Page
      title={code ? fill(say.amend, { name: found.data?.name[language] ?? code }) : say.fresh}
      help={say.help}
    >
      <Loaded from={found}>{(item) => <SetForm {...(item ? { item } : {})} />}</Loaded>
    </Page>
  );
}

type Table = Exclude<keyof SetDraft, 'head'>;

function SetForm({ item }: { item?: SetDetail }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const navigate = useNavigate();
  const begun = setDraftOf(item ? (item.draftSet ?? item.set) : undefined);
  const codeOf = (draft: SetDraft): string => item?.code ?? (draft.head.code?.trim() || 'ma');
  const wording = useWording<SetDraft, Preview>({
    form: 'wording',
    initial: {
      ...begun,
      head: { ...(item ? {} : { from: today() }), ...begun.head, reason: '' },
    },
    version: item?.version ?? 0,
    judge: (draft) =>
      ask(
        '/criteria-sets/{code}/preview',
        { code: codeOf(draft) },
        {
          set: setOf(draft),
          example: exampleOf(draft.criteria),
        },
      ),
    write: (draft, seen) =>
      item
        ? command(
            '/criteria-sets/{code}/amend',
            { code: codeOf(draft) },
            { set: setOf(draft), reason: draft.head.reason },
            seen,
          )
        : command(
            '/criteria-sets/{code}/define',
            { code: codeOf(draft) },
            { set: setOf(draft) },
            seen,
          ),
    newest: async () =>
      item ? (await read('/criteria-sets/{code}', { code: item.code })).version : 0,
    textOf: (draft) => JSON.stringify([setOf(draft), exampleOf(draft.criteria)]),
    done: say.saved,
    after: () =>
      void navigate(`/tieu-chi/${item?.code ?? wording.draft.head.code?.trim()}?ban=soan`),
  });
  const { draft, keep, faults, shown } = wording;
  const bodies = optionsOf(ORGANISATION_KIND, n);
  const head = headFields(say, item === undefined);
  const tables = tableColumns(say, n, bodies);
  const own: Partial<Record<Table, string[]>> = { criteria: SET_OWN, deciders: ['kind'] };
  const grid = (
    table: Table,
    title: string,
    add: string,
    columns: GridColumn[],
    more: { fresh?: Record<string, string>; foot?: React.ReactNode } = {},
  ) => (
    <section className="card spaced">
      <h2>{title}</h2>
      <Grid
        label={title}
        columns={columns}
        rows={draft[table]}
        change={(rows) => keep({ ...draft, [table]: rows })}
        faults={faultsIn(faults, table, filled(draft[table], own[table]))}
        add={add}
        {...more}
      />
    </section>
  );
  const many = (name: 'bodies' | 'reviewers') => (
    <ManyChoice
      legend={say[name]}
      options={bodies}
      value={draft.head[name] ?? ''}
      set={(value) => keep({ ...draft, head: { ...draft.head, [name]: value } })}
      fault={faults.find(({ pointer }) => pointer === `/${name}`)?.message}
    />
  );
  const placed = ({ pointer }: FieldFault): boolean =>
    /^\/(criteria|bands|deciders|regions|references)\/\d/.test(pointer) ||
    ['/bodies', '/reviewers', ...head.map(({ name }) => `/${name}`)].includes(pointer);
  const result = shown?.result;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!wording.ready) wording.look();
      }}
    >
      <section className="card form">
        <Fields
          fields={head}
          values={draft.head}
          change={(values) => keep({ ...draft, head: values })}
          faults={faults}
        />
        {many('bodies')}
        {many('reviewers')}
      </section>
      {grid('criteria', say.criteria, say.addCriterion, criteriaColumns(say, n), {
        fresh: { kind: 'yes-no', op: '>=', least: '1', kinds: 'file text link' },
        foot: (
          <strong aria-live="polite">
            {fill(say.sum, {
              sum: count(worthIn(draft.criteria)),
              n: filled(draft.criteria, SET_OWN).length,
            })}
          </strong>
        ),
      })}
      {grid('bands', say.bands, say.addBand, tables.bands)}
      {grid('deciders', say.deciders, say.addDecider, tables.deciders, {
        fresh: { kind: 'state' },
      })}
      {grid('regions', say.regions, say.addRegion, tables.regions)}
      {grid('references', say.references, say.addReference, tables.references)}
      <section className="card spaced">
        <WordingEnd
          form={wording}
          placed={placed}
          stream={`criteria-set:${item?.code ?? draft.head.code?.trim() ?? ''}`}
          save={say.save}
        >
          {result && (
            <p>
              <strong>
                {fill(say.result, {
                  ...{ total: count(result.total), of: count(result.of) },
                  ...{ met: result.met, asked: result.asked },
                  passed: result.passed ? say.passed : say.failed,
                })}
              </strong>
            </p>
          )}
        </WordingEnd>
      </section>
    </form>
  );
}
