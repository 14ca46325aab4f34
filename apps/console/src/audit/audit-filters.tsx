import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { Choice } from '../parts/choice';
import { DayField } from '../parts/day-field';
import { FilterChip } from '../parts/filter-chip';
import { useFilter } from '../parts/use-filter';
import { STAGE } from '../words/codes';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  stage: ['Bước', 'Stage'],
  from: ['Từ', 'From'],
  to: ['Đến', 'To'],
  actor: ['Người thực hiện', 'Actor'],
  unit: ['Đơn vị', 'Unit'],
  type: ['Loại sự kiện', 'Event type'],
  dossier: ['Hồ sơ', 'Dossier'],
  stream: ['Dòng sự kiện', 'Stream'],
});

/** Filters of the trail, from the address; people, units and kinds are taken over from a row. */
export function useAuditFilters() {
  const [stage, chooseStage] = useFilter('stage');
  const [from, chooseFrom] = useFilter('from');
  const [to, chooseTo] = useFilter('to');
  const [actor, chooseActor] = useFilter('actor');
  const [unit, chooseUnit] = useFilter('unit');
  const [type, chooseType] = useFilter('type');
  const [dossier, chooseDossier] = useFilter('dossier');
  const [stream, chooseStream] = useFilter('stream');
  return {
    query: { stage, from, to, actor, unit, type, dossier, stream },
    choose: {
      ...{ stage: chooseStage, from: chooseFrom, to: chooseTo, actor: chooseActor },
      ...{ unit: chooseUnit, type: chooseType, dossier: chooseDossier, stream: chooseStream },
    },
  };
}

type Filters = ReturnType<typeof useAuditFilters>;
const TAKEN = ['actor', 'unit', 'type', 'dossier', 'stream'] as const;

export function AuditFilters({ query, choose }: Filters) {
  const say = useWords(words);
  const { actor, unit, dossier } = query;
  // Any event of theirs says what they are called.
  const { data } = useQuery({
    queryKey: ['/audit', 'called', { actor, unit }],
    queryFn: () => read('/audit', { actor, unit, limit: 1 }),
    enabled: actor !== undefined || unit !== undefined,
  });
  const first = data?.items[0];
  const line = useQuery({
    queryKey: ['/dossiers', dossier],
    queryFn: () => read('/dossiers/{id}', { id: dossier! }),
    enabled: dossier !== undefined,
    retry: false,
  });
  const called: Partial<Record<(typeof TAKEN)[number], string | undefined>> = {
    actor: first?.actor.name,
    unit: first?.unit?.name,
    dossier: line.data?.subjectName ?? undefined,
  };
  return (
    <>
      <Choice label={say.stage} value={query.stage} choose={choose.stage} codes={STAGE} />
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="choice">
          {say[end]}
          <DayField
            className="field choice-field"
            value={query[end] ?? ''}
            set={(iso) => choose[end](iso || undefined)}
          />
        </label>
      ))}
      {TAKEN.map((name) => {
        const value = query[name];
        return (
          value && (
            <FilterChip
              key={name}
              name={say[name]}
              value={called[name] ?? value}
              clear={() => choose[name](undefined)}
            />
          )
        );
      })}
    </>
  );
}
