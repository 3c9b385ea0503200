import year2024 from '../../assets/calendars/2024.json' with { type: 'json' };
import year2025 from '../../assets/calendars/2025.json' with { type: 'json' };
import year2026 from '../../assets/calendars/2026.json' with { type: 'json' };
import type { CalendarYear, WorkCalendar } from '../domain/work-calendar.ts';

const YEARS: readonly CalendarYear[] = [year2024, year2025, year2026];

/** The years that came with the application; any other year is unknown. */
export const bundledCalendar: WorkCalendar = new Map(YEARS.map((year) => [year.year, year]));
