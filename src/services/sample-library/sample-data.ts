import { z } from 'zod';
import projectsJson from '../../../assets/sample/projects.json' with { type: 'json' };
import unitsJson from '../../../assets/sample/units.json' with { type: 'json' };
import {
  CONSTRUCTION_TYPES,
  CONTENT_CATEGORIES,
  CONTINUITIES,
  COST_CLASSES,
  FUND_SOURCES,
  GOAL_KINDS,
  GOAL_TERMS,
  keysOf,
  OPEN_ATTRIBUTES,
  SECURITY_LEVELS,
  SHARE_MODES,
  SHARE_TYPES,
  UPDATE_CYCLES,
} from '../../domain/glossary.ts';

// Rows are tuples in the data files: short enough to be read and mended by hand.
const itemRow = z.tuple([z.string(), z.string(), z.enum(keysOf(COST_CLASSES)), z.number(), z.string(), z.number()]);
const goalRow = z.tuple([z.enum(keysOf(GOAL_TERMS)), z.enum(keysOf(GOAL_KINDS)), z.string(), z.string(), z.string()]);
const resourceRow = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.enum(keysOf(SHARE_TYPES)),
  z.enum(keysOf(SHARE_MODES)),
  z.enum(keysOf(OPEN_ATTRIBUTES)),
  z.enum(keysOf(UPDATE_CYCLES)),
]);

const sampleProjectShape = z.object({
  name: z.string(),
  unit: z.string(),
  constructionType: z.enum(keysOf(CONSTRUCTION_TYPES)),
  contentCategory: z.enum(keysOf(CONTENT_CATEGORIES)),
  continuity: z.enum(keysOf(CONTINUITIES)),
  securityLevel: z.enum(keysOf(SECURITY_LEVELS)),
  existingSystems: z.string(),
  /** name, spec, cost class, quantity, measure, unit price in yuan. */
  items: z.array(itemRow),
  necessity: z.string(),
  currentState: z.string(),
  scheme: z.string(),
  /** term, kind, indicator, value, measure. */
  goals: z.array(goalRow),
  /** name, provider, summary, items, share type, share mode, open attribute, update cycle. */
  resources: z.array(resourceRow),
  /** Percent of the declared sum by source; together 100. */
  fundSources: z.partialRecord(z.enum(keysOf(FUND_SOURCES)), z.number()),
  feasibility: z.boolean().optional(),
  /** This project was declared without its goals, to show what that means. */
  missingGoals: z.boolean().optional(),
});

/** One invented project of the sample library, as its data file states it. */
export type SampleProject = z.infer<typeof sampleProjectShape>;

export const SAMPLE_PROJECTS: readonly SampleProject[] = z.array(sampleProjectShape).parse(projectsJson);

/** Public names of the district's bodies; everything else in the sample library is invented. */
export const SAMPLE_UNITS = z
  .object({ bureau: z.array(z.string()), subdistrict: z.array(z.string()) })
  .parse(unitsJson);
