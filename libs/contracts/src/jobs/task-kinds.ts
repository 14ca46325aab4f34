/** The queues: four stages, documents, mail, and the registry. A doorbell job carries no data. */
export const QUEUES = [
  'unit-proposal',
  'council-review',
  'provincial-decision',
  'central-submission',
  'documents',
  'notices',
  'registry',
] as const;
export type QueueName = (typeof QUEUES)[number];

/** Every kind of task a queue knows; start-up refuses a kind without exactly one processor. */
export const TASK_KINDS: Readonly<Record<QueueName, readonly string[]>> = {
  'unit-proposal': [
    'file-lines',
    'check-line',
    'withdraw-lines',
    'recount-deadline',
    'recount-deadlines',
  ],
  'council-review': [
    'build-agenda',
    'detect-conflicts',
    'conclude-line',
    'open-step',
    'settle-step',
    'opinion-due',
    'recount-opinions',
    'recount-publicity',
    'forget-notes',
    'answer-asked',
  ],
  'provincial-decision': ['ready-line', 'apply-act', 'release-lines', 'order-reprint'],
  'central-submission': [
    'prepare-submission',
    'send-package',
    'build-message',
    'send-message',
    'submit-lines',
    'poll-status',
    'apply-outcome',
    'return-lines',
    'flagged-at-centre',
  ],
  documents: [
    'read-import',
    'check-import',
    'commit-import',
    'run-rehearsal',
    'count-due',
    'record-score-result',
    'purge-subject',
    'scan-paper',
  ],
  notices: ['send-mail'],
  registry: [
    'hand-over',
    'record-assessment',
    'hold-listed',
    'match-list',
    'recount-lists',
    'grievance-effects',
    'recount-grievances',
    'flag-resting',
    'flag-resting-on-record',
    'enter-results',
  ],
};
