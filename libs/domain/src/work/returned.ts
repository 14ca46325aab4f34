/**
 * Work that is there because somebody sent a thing back: a supplement asked for, an explanation
 * asked for, an answer the centre wants, a package it refused or returned.
 */
export const RETURNED_WORK = [
  'supplement',
  'reply',
  'answer-centre',
  'centre-refusal',
  'centre-returns',
  'centre-answer',
] as const;

/** Streams whose very existence is told to few: their work is no part of everybody's. */
export const FEW_KNOW = ['complaint', 'denunciation'] as const;
