import { Button } from 'antd';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { needsTaker, type ChangeDraft } from './lineage-draft';
import { LINEAGE_KIND, type Named } from './organisation';
import { PickBody } from './pick-body';

const words = speaker({
  change: ['Thay đổi {n}', 'Change {n}'],
  kind: ['Việc', 'What happens'],
  from: ['Đơn vị', 'Bodies'],
  to: ['Thành đơn vị', 'Become'],
  toHelp: ['Đơn vị mới phải khai ở phần trên trước.', 'New bodies are stated above first.'],
  takers: ['Nhận nhiệm vụ', 'Take over the tasks'],
  openWork: ['Đơn vị nhận hồ sơ, việc đang làm', 'Takes over what is under way'],
  name: ['Tên mới', 'New name'],
  manager: ['Đơn vị quản lý mới', 'New manager'],
  drop: ['Bỏ thay đổi này', 'Remove this change'],
});

interface Props {
  at: number;
  change: ChangeDraft;
  set: (change: ChangeDraft) => void;
  drop?: (() => void) | undefined;
  /** Bodies that begin with the act. */
  begun: readonly Named[];
}

/** One change of an act of organisation; it asks only what its kind needs. */
export function ChangeForm({ at, change, set, drop, begun }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const { kind, from, to } = change;
  const title = say.change.replace('{n}', String(at + 1));
  const becomes = kind === 'merge' || kind === 'split' || kind === 'dissolve';
  return (
    <fieldset>
      <legend>{title}</legend>
      <label>
        <span>{say.kind}</span>
        <select
          className="field"
          value={kind}
          onChange={(event) => set({ ...change, kind: event.target.value })}
        >
          {Object.entries(LINEAGE_KIND).map(([value, name]) => (
            <option key={value} value={value}>
              {name[n]}
            </option>
          ))}
        </select>
      </label>
      <PickBody
        label={say.from}
        required
        single={kind !== 'merge'}
        chosen={from}
        choose={(bodies) => set({ ...change, from: bodies })}
      />
      {becomes && (
        <PickBody
          label={kind === 'dissolve' ? say.takers : say.to}
          help={say.toHelp}
          required={kind !== 'dissolve'}
          single={kind === 'merge'}
          chosen={to}
          choose={(bodies) => set({ ...change, to: bodies })}
          also={begun}
        />
      )}
      {needsTaker(change) && (
        <label>
          <span>{say.openWork}</span>
          <select
            className="field"
            required
            value={change.openWorkTo}
            onChange={(event) => set({ ...change, openWorkTo: event.target.value })}
          >
            <option value="">–</option>
            {to.map((body) => (
              <option key={body.id} value={body.id}>
                {body.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {kind === 'rename' && (
        <label>
          <span>{say.name}</span>
          <input
            className="field"
            required
            value={change.name}
            onChange={(event) => set({ ...change, name: event.target.value })}
          />
        </label>
      )}
      {kind === 'transfer' && (
        <PickBody
          label={say.manager}
          required
          single
          chosen={change.manager}
          choose={(bodies) => set({ ...change, manager: bodies })}
        />
      )}
      {drop && (
        <p>
          <Button size="small" aria-label={`${say.drop}: ${title}`} onClick={drop}>
            {say.drop}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
