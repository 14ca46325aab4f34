import { lazy, Suspense, type ComponentType } from 'react';
import { matchPath, useLocation, type RouteObject } from 'react-router';
import { Waiting } from '../parts/waiting';
import { NowherePage } from './nowhere-page';

type Loader = () => Promise<{ default: ComponentType }>;

/** The one page without the library of widgets, since it is the first that everybody sees. */
const desk: Loader = () => import('../home/home-page');

/** Every other page, each in a file of its own that is fetched when it is first opened. */
const PAGES: readonly [path: string, load: Loader][] = [
  ['buoc-dau', () => import('../home/first-steps-page')],
  ['viec', () => import('../work/work-page')],
  ['thong-bao', () => import('../notices/notices-page')],
  ['to-trinh', () => import('../proposals/proposals-page')],
  ['to-trinh/moi', () => import('../proposals/new-proposal-page')],
  ['to-trinh/:id', () => import('../proposals/proposal-page')],
  ['to-trinh/:id/nhap-tep/:importId', () => import('../imports/import-page')],
  ['ho-so', () => import('../dossiers/dossiers-page')],
  ['ho-so/:id', () => import('../dossiers/dossier-page')],
  ['ho-so/:id/quy-dinh', () => import('../dossiers/rules-page')],
  ['hoi-dong', () => import('../councils/councils-page')],
  ['hoi-dong/moi', () => import('../councils/found-council-page')],
  ['hoi-dong/:id', () => import('../councils/council-page')],
  ['phien-hop', () => import('../sessions/sessions-page')],
  ['phien-hop/moi', () => import('../sessions/convene-page')],
  ['phien-hop/:id', () => import('../sessions/session-page')],
  ['phien-hop/:id/tai-lieu', () => import('../sessions/reading-room-page')],
  ['phien-hop/:id/chuong-trinh', () => import('../sessions/agenda-page')],
  ['phien-hop/:id/diem-danh', () => import('../sessions/roll-page')],
  ['phien-hop/:id/bieu-quyet/:roundId', () => import('../votes/vote-page')],
  ['phien-hop/:id/bo-phieu/moi', () => import('../ballots/open-round-page')],
  ['phien-hop/:id/bo-phieu/:roundId/dieu-hanh', () => import('../ballots/run-round-page')],
  ['phien-hop/:id/bo-phieu/:roundId/phieu-giay', () => import('../ballots/paper-ballot-page')],
  ['phien-hop/:id/bo-phieu/:roundId', () => import('../ballots/ballot-page')],
  ['phien-hop/:id/bo-phieu/:roundId/bien-nhan', () => import('../ballots/receipt-check-page')],
  ['quyet-dinh', () => import('../decisions/decisions-page')],
  ['quyet-dinh/:id', () => import('../decisions/decision-page')],
  ['trao-tang', () => import('../handover/ceremonies-page')],
  ['trao-tang/:id', () => import('../handover/ceremony-page')],
  ['trao-tang/ho-so/:id', () => import('../handover/handover-page')],
  ['kho-hien-vat', () => import('../handover/stock-page')],
  ['quy', () => import('../funds/funds-page')],
  ['quy/:id', () => import('../funds/fund-page')],
  ['trinh-trung-uong', () => import('../submissions/submissions-page')],
  ['trinh-trung-uong/:id', () => import('../submissions/submission-page')],
  ['xin-y-kien', () => import('../opinions/opinions-page')],
  ['xin-y-kien/:id', () => import('../opinions/opinion-page')],
  ['khieu-nai', () => import('../grievances/complaints-page')],
  ['khieu-nai/:id', () => import('../grievances/complaint-page')],
  ['to-cao', () => import('../grievances/denunciations-page')],
  ['to-cao/:id', () => import('../grievances/denunciation-page')],
  ['thu-hoi', () => import('../recoveries/recoveries-page')],
  ['cong-khai-danh-sach', () => import('../publicity/publicity-lists-page')],
  ['cong-khai-danh-sach/moi', () => import('../publicity/open-list-page')],
  ['cong-khai-danh-sach/:id', () => import('../publicity/publicity-page')],
  ['y-kien-nguoi-dan/:id', () => import('../publicity/comment-place-page')],
  ['doi-chieu', () => import('../agency-lists/agency-lists-page')],
  ['doi-chieu/:id', () => import('../agency-lists/agency-list-page')],
  ['bo-tieu-chi', () => import('../assessments/assessments-page')],
  ['bo-tieu-chi/:id', () => import('../assessments/assessment-page')],
  ['tieu-chi', () => import('../criteria/sets-page')],
  ['tieu-chi/moi', () => import('../criteria/set-edit-page')],
  ['tieu-chi/:code', () => import('../criteria/set-page')],
  ['tieu-chi/:code/sua', () => import('../criteria/set-edit-page')],
  ['bang-diem', () => import('../criteria/sheets-page')],
  ['bang-diem/moi', () => import('../criteria/sheet-edit-page')],
  ['bang-diem/:id', () => import('../criteria/sheet-page')],
  ['bang-diem/:id/sua', () => import('../criteria/sheet-edit-page')],
  ['to-trinh/:id/tong-hop', () => import('../proposals/adopt-page')],
  ['dot-xet', () => import('../rounds/rounds-page')],
  ['dot-xet/moi', () => import('../rounds/open-round-page')],
  ['dot-xet/:id', () => import('../rounds/round-page')],
  ['phong-trao', () => import('../movements/movements-page')],
  ['phong-trao/:id', () => import('../movements/movement-page')],
  ['chi-tieu', () => import('../quotas/quotas-page')],
  ['cum-khoi', () => import('../clusters/clusters-page')],
  ['cum-khoi/:id', () => import('../clusters/cluster-page')],
  ['cum-khoi/:id/:year', () => import('../clusters/year-page')],
  ['cham-diem', () => import('../scoring/rounds-page')],
  ['cham-diem/:id', () => import('../scoring/round-page')],
  ['cham-diem/:id/:subjectId', () => import('../scoring/card-page')],
  ['den-han', () => import('../due/due-page')],
  ['doi-tuong', () => import('../subjects/subjects-page')],
  ['doi-tuong/nap', () => import('../subjects/load-history-page')],
  ['doi-tuong/nap/:importId', () => import('../imports/import-page')],
  ['doi-tuong/nghi-trung', () => import('../subjects/suspected-page')],
  ['doi-tuong/:id', () => import('../subjects/subject-page')],
  ['doi-tuong/:id/gop', () => import('../subjects/merge-page')],
  ['quy-dinh', () => import('../catalogue/catalogue-page')],
  ['quy-dinh/ap-dung', () => import('../catalogue/activate-page')],
  ['quy-dinh/:code', () => import('../catalogue/edition-page')],
  ['quy-dinh/:code/danh-hieu-moi', () => import('../catalogue/amend-page')],
  ['quy-dinh/:code/:award', () => import('../catalogue/award-page')],
  ['quy-dinh/:code/:award/sua', () => import('../catalogue/amend-page')],
  ['xet-thu', () => import('../rehearsals/rehearsals-page')],
  ['xet-thu/:id', () => import('../rehearsals/rehearsal-page')],
  ['bao-cao', () => import('../reports/reports-page')],
  ['tien-do', () => import('../progress/progress-page')],
  ['kiem-toan', () => import('../audit/audit-page')],
  ['don-vi', () => import('../organisations/organisations-page')],
  ['don-vi/sap-xep', () => import('../organisations/lineages-page')],
  ['don-vi/sap-xep/moi', () => import('../organisations/new-lineage-page')],
  ['don-vi/sap-xep/:id', () => import('../organisations/lineage-page')],
  ['don-vi/:id', () => import('../organisations/organisation-page')],
  ['tai-khoan', () => import('../accounts/accounts-page')],
  ['tai-khoan/nap', () => import('../accounts/import-page')],
  ['tai-khoan/:id', () => import('../accounts/account-page')],
  ['lich', () => import('../calendar/calendar-page')],
  ['hang-doi', () => import('../queues/queues-page')],
  ['toi', () => import('../account/account-page')],
];

const widgets = () => import('./widgets');
const Widgets = lazy(widgets);
/** Before the click: the library is on its way while the hand is over the menu. */
export const fetchWidgets = (): void => void widgets().catch(() => undefined);

/** The page of this address is fetched beside the question who is signed in, not after its answer. */
const here = PAGES.find(([path]) => matchPath(`/${path}`, window.location.pathname));
// Should it not come, the page says so when it is shown.
(here?.[1] ?? desk)().catch(() => undefined);
if (here) fetchWidgets();

/** Pages for everybody, without an account. */
const OPEN_PAGES: readonly [path: string, load: Loader][] = [
  ['/cong-khai', () => import('../public/public-page')],
  ['/cong-khai/quyet-dinh', () => import('../public/look-up-page')],
  ['/one-time', () => import('../account/one-time-page')],
];

const elementOf = (load: Loader) => {
  const Page = lazy(load);
  // Another thing of the same kind is another page: nothing typed for one stands at the other.
  const Placed = () => <Page key={useLocation().pathname} />;
  return (
    <Suspense fallback={<Waiting />}>
      <Widgets>
        <Placed />
      </Widgets>
    </Suspense>
  );
};

export const openPages: RouteObject[] = OPEN_PAGES.map(([path, load]) => ({
  path,
  element: elementOf(load),
}));

const Desk = lazy(desk);
export const pages: RouteObject[] = [
  { index: true, element: <Desk /> },
  ...PAGES.map(([path, load]) => ({ path, element: elementOf(load) })),
  { path: '*', element: <NowherePage /> },
];
