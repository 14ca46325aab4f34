import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { LabelledDto } from '../report/commendation-report.dto.js';
import { CODE, DOSSIER_STAGES } from '../words.js';

const VIEWS = ['mine', 'unclaimed', 'returned', 'overdue', 'all', 'everyone'] as const;
/** An account, or nobody. */
const HOLDER = /^(nobody|[\w-]{1,64})$/;

export class WorkItemQueryDto extends PageQueryDto {
  /**
   * `mine` is claimed by the caller; `returned` was sent back to the caller's roles; `everyone` is
   * the work of all roles as far as the caller may see what it is about.
   */
  @IsOptional()
  @IsIn(VIEWS)
  view: (typeof VIEWS)[number] = 'all';

  @IsOptional()
  @IsIn(DOSSIER_STAGES)
  stage?: (typeof DOSSIER_STAGES)[number];

  /** Kind of work, such as `appraise`. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  kind?: string;

  /** Account that claimed it; `nobody` for what nobody has claimed. */
  @IsOptional()
  @Matches(HOLDER)
  holder?: string;

  /** Only what is past its finish-by day. */
  @IsOptional()
  @IsIn(['true'])
  late?: 'true';
}

/** For whom a colleague is sought: holders of a role, of a unit where the role is a unit's. */
export class TakerQueryDto {
  @Matches(CODE)
  @MaxLength(40)
  role!: string;

  @IsOptional()
  @IsUUID()
  unitId?: string;
}

export class TakerDto {
  id!: string;
  name!: string;
  /** How many items the person has claimed already. */
  holds!: number;
}

export class TakerListDto {
  items!: TakerDto[];
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

/** Up to 1,000 items by their ids. */
export class ManyWorkItemsDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(160, { each: true })
  ids!: string[];
}

/** All of them to one colleague; each item's role is asked of the colleague by itself. */
export class ReassignManyDto extends ManyWorkItemsDto {
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
  /** When anything last happened to what it is about (ISO instant). */
  lastAt!: string;
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
  returned!: number;
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
