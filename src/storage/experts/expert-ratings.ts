/**
 * Average of an expert's ratings in tenths of a point, as a column about the row `e`; of each meeting the latest counts,
 * its three marks alike. Null while unrated.
 */
export const RATING_TENTHS = `(SELECT CAST(round(avg(marks) * 10 / 3) AS INTEGER)
  FROM (SELECT diligence + competence + fairness AS marks, max(r.id)
        FROM expert_rating r WHERE r.expert_id = e.id GROUP BY r.meeting_id))`;
