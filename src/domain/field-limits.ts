/** The longest texts a declaration may hold, in characters; forms and workbooks keep to the same. */
export const FIELD_LIMITS = {
  projectName: 100,
  unitName: 80,
  longText: 4000,
  securityPlan: 2000,
  existingSystems: 1000,
  secrecyBasis: 500,
  contactName: 30,
  phone: 30,
  itemName: 100,
  itemSpec: 500,
  measure: 20,
  indicator: 100,
  goalValue: 60,
  resourceName: 100,
  resourceCode: 60,
  provider: 80,
  resourceSummary: 500,
  resourceItems: 1000,
  shareBasis: 200,
  paperTitle: 120,
} as const;

/** How many records a declaration may hold of each kind. */
export const RECORD_LIMITS = { contentItems: 500, goals: 100, dataResources: 300, papers: 60 } as const;

/** Old ledgers reach back so far; no project of the library is of an earlier year. */
export const EARLIEST_YEAR = 2000;
