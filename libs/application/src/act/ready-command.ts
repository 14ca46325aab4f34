import { awardIn, listKey, type DossierState, type ReadyDossier } from '@vinhdanh/domain';
import type { Catalogue } from '../ports/catalogue.js';

/** Puts a line on the draft list of its kind, with the money it would mean. */
export const readyCommand = async (
  state: DossierState,
  catalogue: Catalogue,
): Promise<ReadyDossier> => ({
  type: 'ready',
  list: listKey(state),
  ...(await money(state, catalogue)),
});

/** Coefficient of the edition the line was checked under; a draft figure, paid by another rule. */
async function money(
  state: DossierState,
  catalogue: Catalogue,
): Promise<Pick<ReadyDossier, 'coefficient' | 'amountBasis'>> {
  const edition = state.check && (await catalogue.edition(state.check.edition));
  const reward = edition && awardIn(edition, state.grantedForm ?? state.award)?.reward;
  if (!reward) return {};
  // A family is honoured like a household where the edition names no amount of its own.
  const kind = state.recipientKind === 'family' ? 'household' : state.recipientKind;
  const coefficient = reward[kind];
  if (coefficient === undefined) return {};
  const sure = reward.verified && !edition?.provisional;
  const mark = sure ? '' : ' (chưa kiểm chứng)';
  return { coefficient, amountBasis: `${reward.source}${mark}` };
}
