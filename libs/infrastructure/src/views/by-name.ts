/**
 * Condition that a line `d` with its subject `n` stands behind the line whose id is this parameter
 * (empty: behind none), in the order of names as a Vietnamese list has them.
 */
export const beyondByName = (after: string): string => `(${after} = '' or
  (coalesce(n.sort_key, '') collate "C", d.dossier_id) > (
    select coalesce(p.sort_key, '') collate "C", ${after}
    from vd_dossier a left join vd_subject p on p.subject_id = a.subject_id
    where a.dossier_id = ${after}))`;
