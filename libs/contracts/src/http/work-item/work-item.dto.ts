import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { LabelledDto } from '../report/commendation-report.dto.js';
import { DOSSIER_STAGES } from '../words.js';

const VIEWS = ['mine', 'unclaimed', 'overdue', 'all', 'everyone'] as const;

export class WorkItemQueryDto extends PageQueryDto {
  /** `mine` is claimed by the caller; `everyone` shows other roles' work to who may reassign it. */
  @IsOptional()
  @IsIn(VIEWS)
  view: (typeof VIEWS)[number] = 'all';

  @IsOptional()
  @IsIn(DOSSIER_STAGES)
  stage?: (typeof DOSSIER_STAGES)[number];
}

/** Moves the claim of somebody who is absent. */
export class ReassignDto extends PaperDatedDto {
  /** Account that takes over; must hold the role of the item today. */
  @IsUUID()
  to!: string;

  @IsString()
  @Length(3, 500)
  reason!: string;
}

export class ClaimantDto {
  id!: string;
  name?: string;
}

export class WorkItemDto {
  /** `<stream>~<kind>` */
  id!: string;
  kind!: LabelledDto;
  stage!: LabelledDto;
  role!: LabelledDto;
  unitId?: string;
  unitName?: string;
  dossierId?: string;
  status?: LabelledDto;
  award?: LabelledDto;
  subjectName?: string;
  /** Title or number of what it is about, where that is no dossier. */
  matter?: string;
  since!: string;
  daysInState!: number;
  startBy?: string;
  finishBy?: string;
  overdue!: boolean;
  claimedBy?: ClaimantDto;
  claimedAt?: string;
}

export class WorkItemPageDto {
  items!: WorkItemDto[];
  nextCursor?: string;
}

export class WorkViewCountsDto {
  mine!: number;
  unclaimed!: number;
  overdue!: number;
  all!: number;
}

export class WorkStageCountDto extends LabelledDto {
  total!: number;
  unclaimed!: number;
  mine!: number;
  overdue!: number;
}

export class WorkKindCountDto extends WorkStageCountDto {
  stage!: string;
}

export class WorkItemCountsDto {
  views!: WorkViewCountsDto;
  stages!: WorkStageCountDto[];
  kinds!: WorkKindCountDto[];
}
