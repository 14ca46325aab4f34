/**
 * Every event type of a feature: its newest schema version and the sentence an auditor reads,
 * with `{parameters}` taken from the event's data.
 */
export type EventRegistry = Record<string, { schema: number; vi: string; en: string }>;
