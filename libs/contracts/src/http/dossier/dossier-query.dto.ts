import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { QuotaLinesQueryDto } from '../quota/quota-lines-query.dto.js';
import { CODE, DOSSIER_STAGES } from '../words.js';

export class DossierQueryDto extends QuotaLinesQueryDto {
  /** Words of the name of whom a line is about; accents do not matter. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @IsOptional()
  @Matches(CODE)
  @MaxLength(40)
  status?: string;

  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  award?: string;

  @IsOptional()
  @IsUUID()
  roundId?: string;

  @IsOptional()
  @IsUUID()
  proposalId?: string;

  /** With `proposalId`: only lines that lack this kind of paper; `any`: some paper, or a word on one. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  lacks?: string;

  @IsOptional()
  @IsUUID()
  unitId?: string;

  /** `now`: the unit that goes on, with all that merged into it. */
  @IsOptional()
  @IsIn(['then', 'now'])
  structure?: 'then' | 'now';

  /** A letter of a managing unit: only lines of units below that it could take over. */
  @IsOptional()
  @IsUUID()
  adoptableInto?: string;

  @IsOptional()
  @IsIn(DOSSIER_STAGES)
  stage?: (typeof DOSSIER_STAGES)[number];

  /** Unit's own, provincial or central award. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(40)
  level?: string;

  /** Lines on an act, on the agenda of a session, in a package to the centre. */
  @IsOptional()
  @IsUUID()
  actId?: string;

  @IsOptional()
  @IsUUID()
  sessionId?: string;

  @IsOptional()
  @IsUUID()
  submissionId?: string;

  /** Only what units below the caller's managing unit filed and what waits there. */
  @IsOptional()
  @IsIn(['true'])
  below?: 'true';
}

export class AtQueryDto {
  /** Position in the log, or an ISO instant; absent means now. */
  @IsOptional()
  @Matches(/^(\d{1,15}|\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d))?)$/)
  at?: string;
}
