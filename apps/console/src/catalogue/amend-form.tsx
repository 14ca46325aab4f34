import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useAwards } from '../api/awards';
import { command, read, ask } from '../api/client';
import { ChangedAlert } from '../parts/changed-alert';
import { Fields, type FieldSpec, type Values } from '../parts/fields';
import { ManyChoice } from '../parts/many-choice';
import { useOpenForm } from '../parts/open-forms';
import { ProblemAlert } from '../parts/problem-view';
import { useSeenDraft } from '../parts/use-seen-draft';
import { KIND, RECIPIENT } from '../words/codes';
import type { Phrase } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { AmendOutcome } from './amend-outcome';
import { amendWords as words } from './amend-words';
import { fileOf, valuesOf } from './award-form';
import { editionQuery } from './edition';

const WHO: Record<string, Phrase> = {
  individual: RECIPIENT.individual!,
  collective: RECIPIENT.collective!,
  household: RECIPIENT.household!,
};

/** A new title has words and a source of its own. */
const OWN_WORDS = ['code', 'name', 'nameEn', 'source'];

interface Props {
  edition: string;
  /** Code of the award that is amended; absent for a new title. */
  amended?: string;
  initial: Values;
  /** Of the edition as it was read to begin with. */
  version: number;
}

/** The form of an award; nothing is saved that was not previewed as it stands. */
export function AmendForm({ edition, amended, initial, version }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const awards = useAwards();
  useOpenForm(true);
  const form = amended ? 'amend' : 'add';
  const { draft: values, keep, drop, seen, follow } = useSeenDraft<Values>(form, initial, version);
  const head = useQuery({ ...editionQuery(edition), enabled: !amended });
  const file = fileOf(values, edition, amended);
  const text = JSON.stringify(file);
  const [previewed, setPreviewed] = useState('');
  // Told as soon as it is known, not when everything has been filled in.
  const [overtaken, setOvertaken] = useState(false);
  const preview = useMutation({
    mutationFn: (_text: string) =>
      ask('/catalogue/editions/{code}/amend/preview', { code: edition }, { award: file }),
    onMutate: () => save.reset(),
    onSuccess: (answer, judged) => {
      setPreviewed(judged);
      setOvertaken(answer.version !== seen);
    },
  });
  const save = useMutation({
    mutationFn: () =>
      command(
        '/catalogue/editions/{code}/amend',
        { code: edition },
        { award: file, reason: values.reason, citation: values.citation },
        seen,
      ),
    onSuccess: async () => {
      drop();
      void message.success(say.saved);
      await client.invalidateQueries();
      void navigate(`/quy-dinh/${edition}/${amended ?? values.code}`);
    },
  });
  const shown = preview.data && previewed === text ? preview.data : undefined;
  const newest = useMutation({
    mutationFn: () => client.fetchQuery({ ...editionQuery(edition), staleTime: 0 }),
    onSuccess: ({ stamp }) => {
      follow(stamp.version);
      setPreviewed('');
      save.reset();
    },
  });
  const reload = (): void => newest.mutate();
  const faults = shown?.faults ?? [];
  const faultOf = (pointer: string): string | undefined =>
    faults.find((fault) => fault.pointer === pointer)?.message;
  const ready =
    shown && !overtaken && !shown.missing && faults.length === 0 && shown.rules.length > 0;
  const set = (next: Values): void => keep(next);
  const base = useMutation({
    mutationFn: ({ chosen }: { chosen: string; stood: Values }) => {
      const [code = '', award = ''] = chosen.split('/');
      return read('/catalogue/editions/{code}/awards/{award}', { code, award });
    },
    onSuccess: (rule, { chosen, stood }) =>
      keep((latest) => {
        // Another one was chosen meanwhile: its answer comes as well.
        if (latest.base !== chosen) return latest;
        // Whoever types on keeps what was typed: the answer may come seconds later.
        const untouched = Object.entries(valuesOf(rule, edition)).filter(
          ([name]) => !OWN_WORDS.includes(name) && (latest[name] ?? '') === (stood[name] ?? ''),
        );
        return { ...latest, ...Object.fromEntries(untouched) };
      }),
  });
  const chooseBase = (chosen: string): void => {
    keep((latest) => ({ ...latest, base: chosen }));
    base.mutate({ chosen, stood: { ...values, base: chosen } });
  };
  const field = (name: string, label: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
    name,
    label,
    required: true,
    ...more,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready) save.mutate();
    else preview.mutate(text);
  };
  return (
    <form className="form card" onSubmit={submit}>
      {!amended && (
        <>
          <label>
            <span>{say.base}</span> <small className="quiet">{say.baseHelp}</small>
            <select
              className="field"
              required
              value={values.base}
              onChange={(event) => chooseBase(event.target.value)}
            >
              <option value="">–</option>
              {(head.data?.awards ?? []).map((code) => (
                <option key={code} value={`${edition}/${code}`}>
                  {awards.name(code)}
                </option>
              ))}
            </select>
          </label>
          <Fields
            fields={[field('code', say.code, { help: say.codeHelp })]}
            values={values}
            change={set}
            faults={faults}
          />
        </>
      )}
      <Fields
        fields={[field('name', say.name), field('nameEn', say.nameEn)]}
        values={values}
        change={set}
        faults={faults}
      />
      <ManyChoice
        legend={say.recipients}
        value={values.recipients ?? ''}
        set={(recipients) => set({ ...values, recipients })}
        options={Object.entries(RECIPIENT).map(([value, name]) => ({ value, label: name[n] }))}
        fault={faultOf('/recipients')}
      />
      <ManyChoice
        legend={say.kinds}
        help={say.kindsHelp}
        value={values.kinds ?? ''}
        set={(kinds) => set({ ...values, kinds })}
        options={Object.entries(KIND).map(([value, name]) => ({ value, label: name[n] }))}
        fault={faultOf('/kinds')}
      />
      <fieldset>
        <legend>{say.reward}</legend>
        {Object.entries(WHO).map(([who, name]) => (
          <div key={who} className="form-row">
            <Fields
              fields={[
                field(who, name[n], { help: say.times, required: false }),
                field(`fixed-${who}`, name[n], {
                  help: say.vnd,
                  required: false,
                  type: 'number',
                  min: 1,
                }),
              ]}
              values={values}
              change={set}
            />
          </div>
        ))}
        {faultOf('/reward') && <p className="field-fault">{faultOf('/reward')}</p>}
        <Fields fields={[field('rewardSource', say.rewardSource)]} values={values} change={set} />
      </fieldset>
      <Fields
        fields={[
          field('source', say.source),
          field('verified', say.verified, { type: 'check', required: false }),
          field('citation', say.citation),
          field('reason', say.reason, { type: 'area' }),
        ]}
        values={values}
        change={set}
        faults={faults}
      />
      <ProblemAlert
        problem={newest.error ?? base.error ?? preview.error ?? save.error}
        reload={reload}
      />
      {shown && <AmendOutcome outcome={shown} award={amended ?? values.code ?? ''} />}
      {overtaken && !save.error && <ChangedAlert stream={`catalogue:${edition}`} reload={reload} />}
      <div className="page-actions">
        <Button
          htmlType="submit"
          type={ready ? 'default' : 'primary'}
          disabled={ready === true}
          loading={preview.isPending}
        >
          {say.preview}
        </Button>
        <Button
          type="primary"
          disabled={!ready}
          loading={save.isPending}
          onClick={(event) => {
            // The form's own check of required fields goes first.
            if (event.currentTarget.closest('form')?.reportValidity()) save.mutate();
          }}
        >
          {say.save}
        </Button>
        <Button onClick={drop}>{say.drop}</Button>
      </div>
    </form>
  );
}
