import type { Config } from './config.js';

/**
 * How this installation deals with the centre. Every process that builds or sends a message needs
 * all of it: one without the agency code would mint other document ids.
 */
export const centreSettings = (
  config: Config,
): Pick<
  Config,
  'centreUrl' | 'organId' | 'organName' | 'centreOrganId' | 'centreKey' | 'centreMaxMb'
> => ({
  centreUrl: config.centreUrl,
  organId: config.organId,
  organName: config.organName,
  centreOrganId: config.centreOrganId,
  centreKey: config.centreKey,
  centreMaxMb: config.centreMaxMb,
});
