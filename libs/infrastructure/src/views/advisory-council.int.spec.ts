import { ConveneCouncil } from '@vinhdanh/application';
import { contextOf, CouncilScene, seats } from '@vinhdanh/testing';

jest.setTimeout(60_000);

const TITLE = 'dong-khoi-citizen';
const FLAG = 'provincial-flag';

describe('an advisory council', () => {
  let scene: CouncilScene;
  beforeAll(async () => {
    scene = await CouncilScene.start();
  }, 60_000);
  afterAll(() => scene?.cases.close());

  const convene = async (advises?: string[]): Promise<string> => {
    const name = advises ? 'Hội đồng tư vấn' : 'Hội đồng Thi đua – Khen thưởng';
    const council = {
      name,
      level: 'province' as const,
      roster: 22,
      ...(advises ? { advises } : {}),
    };
    const fields = { title: 'Phiên họp mẫu', heldOn: '2021-01-10', council };
    const context = contextOf('secretary', { effectiveOn: undefined });
    return (
      await scene.cases.commands.execute(new ConveneCouncil(fields, seats.secretary, context))
    ).id;
  };
  const agenda = async (id: string, dossierIds?: string[]) => {
    const source = dossierIds ? { dossierIds } : { awards: [TITLE] };
    await scene.change(id, { type: 'set-agenda', source });
    await scene.drain();
  };

  it('has the lines of its own title, and no other council has them', async () => {
    const [title, other] = [await scene.eligible(TITLE), await scene.eligible(FLAG)];
    const ordinary = await convene();
    await agenda(ordinary, [title, other]);
    expect(await scene.statuses([title, other])).toEqual(['eligible', 'scheduled']);
    const advisory = await convene([TITLE]);
    await agenda(advisory);
    expect(await scene.statuses([title])).toEqual(['scheduled']);
    const later = await scene.eligible(FLAG);
    await agenda(advisory, [later]);
    expect(await scene.statuses([later])).toEqual(['eligible']);
  });

  it('is called only for a title that has one', async () => {
    await expect(convene([FLAG])).rejects.toMatchObject({
      rejection: { code: 'not-advised', facts: { award: FLAG } },
    });
  });
});
