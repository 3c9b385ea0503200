import { initialSchema } from './0001-initial-schema.ts';
import { officeCalendar } from './0002-office-calendar.ts';
import { projectLife } from './0003-project-life.ts';
import { expertsAndExchange } from './0004-experts-and-exchange.ts';
import type { Migration } from './migration.ts';

/** Every step from an empty file to today's schema, in order. */
export const RELEASED_MIGRATIONS: readonly Migration[] = [
  initialSchema,
  officeCalendar,
  projectLife,
  expertsAndExchange,
];
