import { IsIn, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { PageQueryDto } from '../page-query.dto.js';
import { DOSSIER_STAGES } from '../words.js';

const DAY_OR_INSTANT =
  /^(1[89]|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-][01]\d:[0-5]\d))?$/;
/** Account or organisation id, or `system:<process>`. */
const ACTOR = /^[\w:.-]+$/;
const STREAM = /^[a-z-]+:[\w.-]+$/;
const TYPE = /^[a-z-]+\.[a-z-]+$/;

/** Filters of the audit; all of them together must hold. */
export class AuditQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  dossier?: string;

  /** A stream by name, e.g. `act:<id>`. */
  @IsOptional()
  @Matches(STREAM)
  @MaxLength(120)
  stream?: string;

  @IsOptional()
  @Matches(ACTOR)
  @MaxLength(80)
  actor?: string;

  @IsOptional()
  @Matches(ACTOR)
  @MaxLength(80)
  unit?: string;

  @IsOptional()
  @IsIn(DOSSIER_STAGES)
  stage?: (typeof DOSSIER_STAGES)[number];

  /** Kind of event, e.g. `dossier.granted`. */
  @IsOptional()
  @Matches(TYPE)
  @MaxLength(80)
  type?: string;

  /** Day (Vietnam) or instant from which on it entered the log. */
  @IsOptional()
  @Matches(DAY_OR_INSTANT)
  from?: string;

  /** Day (Vietnam) or instant until which it entered the log; included. */
  @IsOptional()
  @Matches(DAY_OR_INSTANT)
  to?: string;

  /** Newest first unless `asc`. */
  @IsOptional()
  @IsIn(['asc', 'desc'])
  order: 'asc' | 'desc' = 'desc';

  /** Language of the sentences; otherwise that of Accept-Language. */
  @IsOptional()
  @IsIn(['vi', 'en'])
  lang?: 'vi' | 'en';
}

export class LastChangeQueryDto {
  /** The stream a refusal for a version too old names, e.g. `calendar:2026`. */
  @Matches(STREAM)
  @MaxLength(120)
  stream!: string;
}

export class NamedDto {
  id!: string;
  name?: string;
}

export class CodedDto {
  code!: string;
  label!: string;
}

export class CauseDto {
  commandId?: string;
  /** The chain of commands and events it belongs to. */
  correlationId?: string;
  /** Event that caused the command. */
  eventId?: string;
}

/** One event as a person reads it. */
export class AuditRowDto {
  logIndex!: number;
  eventId!: string;
  actor!: NamedDto;
  onBehalfOf?: NamedDto;
  unit?: NamedDto;
  stream!: string;
  dossierId?: string;
  stage?: CodedDto;
  status?: CodedDto;
  type!: string;
  /** What happened, in the language asked for. */
  sentence!: string;
  params!: Record<string, unknown>;
  recordedAt!: string;
  /** Day of the act on paper, where it was recorded afterwards. */
  effectiveOn?: string;
  cause!: CauseDto;
}

/** The last change of a thing by a person. */
export class LastChangeDto {
  actor!: NamedDto;
  sentence!: string;
  recordedAt!: string;
}

export class AuditPageDto {
  items!: AuditRowDto[];
  nextCursor?: string;
}
