/** Who may launch an emulation movement (phong trào thi đua); Law 2022 Arts 16–19. */
export const LAUNCHERS = ['unit', 'province', 'prime-minister', 'president', 'central'] as const;
export type Launcher = (typeof LAUNCHERS)[number];

/** Interim review (sơ kết) and final review (tổng kết). */
export const MOVEMENT_REVIEWS = ['interim', 'final'] as const;
export type MovementReview = (typeof MOVEMENT_REVIEWS)[number];

/** What a review found of a participant: the leading one, a typical one, one voted in. */
export const MOVEMENT_RESULTS = ['leading', 'typical', 'voted'] as const;
export type MovementResult = (typeof MOVEMENT_RESULTS)[number];
