/** The plans of the cohorts of a world are made by the job that makes all plans, so that they are true of the people in it. */
export const PLANS_OF_COHORTS = `
  select graphile_worker.add_job(
           'make-plans',
           json_build_object(
             'cohortId', id,
             'since', to_char(planning_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
           )
         )
    from cohort where planning_since is not null`;
