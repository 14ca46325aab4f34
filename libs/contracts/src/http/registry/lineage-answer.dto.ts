import { LegalDocumentDto } from './lineage.dto.js';
import { NamedOrganisationDto } from './organisation.dto.js';

export class BodyEffectDto extends NamedOrganisationDto {
  kind!: string;
  becomes!: string;
  to!: NamedOrganisationDto[];
  /** Who takes over what is under way; null where nobody is left. */
  holder!: NamedOrganisationDto | null;
}

export class BelowEffectDto extends NamedOrganisationDto {
  /** Its new direct manager; null where only the line further up changes. */
  manager!: NamedOrganisationDto | null;
}

export class CountedAtDto {
  unit!: NamedOrganisationDto;
  to!: NamedOrganisationDto | null;
  count!: number;
  /** By status. */
  statuses!: Record<string, number>;
}

export class SubjectsAtDto {
  unit!: NamedOrganisationDto;
  to!: NamedOrganisationDto | null;
  /** By kind of recipient. */
  kinds!: Record<string, number>;
}

export class AffectedRoundDto {
  id!: string;
  title!: string;
  unitIds!: string[];
}

export class HeldRoleDto {
  accountId!: string;
  username!: string;
  displayName!: string;
  role!: string;
  unitId!: string;
}

export class MovingRoleDto extends HeldRoleDto {
  to!: NamedOrganisationDto | null;
}

export class AffectedAccountsDto {
  /** `move`: the roles go on for who takes over; `list`: the administrator decides. */
  policy!: string;
  roles!: MovingRoleDto[];
}

export class OwnActDto {
  id!: string;
  unitId!: string;
  title!: string;
  status!: string;
}

export class OwnSessionDto {
  id!: string;
  unitId!: string;
  title!: string;
}

export class LineageWarningDto {
  code!: string;
  vi!: string;
  en!: string;
}

/** What an act would do to all that is under way; nothing has been written. */
export class LineagePreviewDto {
  inForceFrom!: string;
  bodies!: BodyEffectDto[];
  below!: BelowEffectDto[];
  dossiers!: CountedAtDto[];
  proposals!: CountedAtDto[];
  rounds!: AffectedRoundDto[];
  subjects!: SubjectsAtDto[];
  accounts!: AffectedAccountsDto;
  acts!: OwnActDto[];
  sessions!: OwnSessionDto[];
  warnings!: LineageWarningDto[];
}

export class RecordedChangeDto {
  kind!: string;
  from!: string[];
  to!: string[];
  openWorkTo?: string;
  name?: string;
  parentId?: string;
  managerId?: string;
  /** Decision of the standing body on the consecutive years; absent until it has decided. */
  continuity?: ContinuityDto;
}

export class ContinuityDto {
  option!: string;
  predecessors?: string[];
  document!: LegalDocumentDto;
}

export class HandoverDto {
  /** `recorded` while things are still being handed over, then `done`. */
  status!: string;
  /** What has been handed over so far, by kind. */
  moved!: Record<string, number>;
  /** What had ended before its turn came. */
  refused!: number;
  /** Kind that is being handed over now. */
  phase?: string;
}

export class LineageDto {
  id!: string;
  version!: number;
  inForceFrom!: string;
  document!: LegalDocumentDto;
  begun!: string[];
  changes!: RecordedChangeDto[];
  accounts!: string;
  handover!: HandoverDto;
}

export class LineageDetailDto extends LineageDto {
  /** Roles that are still held for bodies that ended. */
  roles!: HeldRoleDto[];
}

export class LineageListDto {
  items!: LineageDto[];
}

export class AuthorityDto {
  decider!: string;
  /** Body whose head decides; absent where it is none of the registry. */
  bodyId?: string;
  bodyName?: string;
  /** `unit-ended`, `standing-unknown`, `body-unknown`. */
  doubts!: string[];
  edition!: string;
  provisional!: boolean;
  source!: string;
  verified!: boolean;
}
