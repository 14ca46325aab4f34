export class FirstStepDto {
  /** units, accounts, roles, calendar, catalogue, council, round, proposal, filed, granted. */
  step!: string;
  done!: boolean;
  count!: number;
  /** Figure to reach, where there is one. */
  of?: number;
  /** roles: those nobody holds today. */
  missing?: string[];
}

export class FirstStepsDto {
  /** `sample` or `province`. */
  mode!: string;
  /** Year of the working calendar that is looked at. */
  year!: number;
  /** Edition in force today; null where none is. */
  edition!: string | null;
  steps!: FirstStepDto[];
  done!: boolean;
}
