import { EventLog1780000000001 } from './0001-event-log.js';
import { RowSecurity1780000000002 } from './0002-row-security.js';
import { Identity1780000000003 } from './0003-identity.js';
import { Import1780000000004 } from './0004-import.js';
import { Projections1780000000005 } from './0005-projections.js';
import { FewerWrites1780000000006 } from './0006-fewer-writes.js';
import { Lineage1780000000008 } from './0008-lineage.js';
import { LifelongRecord1780000000007 } from './0007-lifelong-record.js';
import { CatalogueContent1780000000009 } from './0009-catalogue-content.js';
import { Due1780000000010 } from './0010-due.js';
import { Rehearsals1780000000012 } from './0012-rehearsals.js';
import { Notices1780000000013 } from './0013-notices.js';
import { SearchByOrder1780000000014 } from './0014-search-by-order.js';
import { ResultsToRecords1780000000023 } from './0023-results-to-records.js';
import { BallotVault1780000000027 } from './0027-ballot-vault.js';
import { Assessments1780000000025 } from './0025-assessments.js';
import { Grievances1780000000016 } from './0016-grievances.js';
import { DecidedSubjects1780000000015 } from './0015-decided-subjects.js';
import { AgencyLists1780000000021 } from './0021-agency-lists.js';
import { ReadingNotes1780000000019 } from './0019-reading-notes.js';
import { ShutOutMembers1780000000018 } from './0018-shut-out-members.js';
import { CentreTransport1780000000028 } from './0028-centre-transport.js';
import { FundsAndObjects1780000000026 } from './0026-funds-and-objects.js';
import { Steps1780000000020 } from './0020-steps.js';
import { SavedViews1780000000030 } from './0030-saved-views.js';
import { Reprints1780000000034 } from './0034-reprints.js';
import { LinesByName1780000000041 } from './0041-lines-by-name.js';
import { DueByName1780000000040 } from './0040-due-by-name.js';
import { BallotsSetAside1780000000037 } from './0037-ballots-set-aside.js';
import { NewestFirst1780000000044 } from './0044-newest-first.js';

/** Every migration, oldest first; listed by class so that nothing is found by file name. */
export const migrations = [
  EventLog1780000000001,
  RowSecurity1780000000002,
  Identity1780000000003,
  Import1780000000004,
  Projections1780000000005,
  FewerWrites1780000000006,
  LifelongRecord1780000000007,
  Lineage1780000000008,
  CatalogueContent1780000000009,
  Due1780000000010,
  Rehearsals1780000000012,
  Notices1780000000013,
  SearchByOrder1780000000014,
  Steps1780000000020,
  AgencyLists1780000000021,
  ResultsToRecords1780000000023,
  BallotVault1780000000027,
  Assessments1780000000025,
  FundsAndObjects1780000000026,
  DecidedSubjects1780000000015,
  SavedViews1780000000030,
  ReadingNotes1780000000019,
  ShutOutMembers1780000000018,
  CentreTransport1780000000028,
  Grievances1780000000016,
  Reprints1780000000034,
  BallotsSetAside1780000000037,
  DueByName1780000000040,
  LinesByName1780000000041,
  NewestFirst1780000000044,
];
