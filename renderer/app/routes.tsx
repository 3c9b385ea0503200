import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { createMemoryRouter } from 'react-router';
import { Frame } from './frame.tsx';
import { ScreenFault } from './screen-fault.tsx';

/** A screen whose code is loaded when it is first opened. */
function screen(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }) };
}

const registration = async () => (await import('../screens/registration/registration-screen.tsx')).RegistrationScreen;
const preReview = async () => (await import('../screens/pre-review/pre-review-screen.tsx')).PreReviewScreen;

const meetingForm = async () => (await import('../screens/meetings/form/meeting-form-screen.tsx')).MeetingFormScreen;

const SCREENS: RouteObject[] = [
  screen('/', async () => (await import('../screens/workbench/workbench-screen.tsx')).WorkbenchScreen),
  screen('/deadlines', async () => (await import('../screens/deadlines/deadlines-screen.tsx')).DeadlinesScreen),
  screen('/projects', async () => (await import('../screens/projects/projects-screen.tsx')).ProjectsScreen),
  screen('/projects/new', registration),
  screen('/projects/:id', async () => (await import('../screens/project/project-screen.tsx')).ProjectScreen),
  screen('/projects/:id/edit', registration),
  screen(
    '/projects/:id/papers/:kind/:recordId',
    async () => (await import('../screens/paper/paper-screen.tsx')).PaperScreen,
  ),
  screen(
    '/projects/:id/records/new/:kind',
    async () => (await import('../screens/record/new-record-screen.tsx')).NewRecordScreen,
  ),
  screen(
    '/projects/:id/records/:recordId/correct',
    async () => (await import('../screens/record/correct-record-screen.tsx')).CorrectRecordScreen,
  ),
  screen('/pre-reviews', preReview),
  screen('/pre-reviews/:projectId', preReview),
  screen('/inclusion', async () => (await import('../screens/inclusion/inclusion-screen.tsx')).InclusionScreen),
  screen('/inclusion/:id', async () => (await import('../screens/inclusion/draft-screen.tsx')).DraftScreen),
  screen(
    '/inclusion/:id/papers/:kind',
    async () => (await import('../screens/paper/paper-screen.tsx')).DraftPaperScreen,
  ),
  screen(
    '/year-funding',
    async () => (await import('../screens/year-funding/year-funding-screen.tsx')).YearFundingScreen,
  ),
  screen('/funding', async () => (await import('../screens/funding/funding-screen.tsx')).FundingScreen),
  screen('/ledgers', async () => (await import('../screens/ledgers/ledgers-screen.tsx')).LedgersScreen),
  screen('/meetings', async () => (await import('../screens/meetings/meetings-screen.tsx')).MeetingsScreen),
  screen('/meetings/new', meetingForm),
  screen('/meetings/:id', async () => (await import('../screens/meetings/meeting-screen.tsx')).MeetingScreen),
  screen('/meetings/:id/edit', meetingForm),
  screen(
    '/meetings/:id/papers/:kind/:drawId',
    async () => (await import('../screens/paper/paper-screen.tsx')).DrawPaperScreen,
  ),
  screen('/experts', async () => (await import('../screens/experts/experts-screen.tsx')).ExpertsScreen),
  screen('/experts/new', async () => (await import('../screens/experts/form/expert-form-screen.tsx')).NewExpertScreen),
  screen(
    '/experts/specialties',
    async () => (await import('../screens/experts/specialties/specialties-screen.tsx')).SpecialtiesScreen,
  ),
  screen('/experts/:id', async () => (await import('../screens/experts/card/expert-screen.tsx')).ExpertScreen),
  screen(
    '/experts/:id/edit',
    async () => (await import('../screens/experts/form/expert-form-screen.tsx')).EditExpertScreen,
  ),
  screen('/imports', async () => (await import('../screens/imports/imports-screen.tsx')).ImportsScreen),
  screen('/imports/new', async () => (await import('../screens/imports/new-import-screen.tsx')).NewImportScreen),
  screen('/exchange', async () => (await import('../screens/exchange/exchange-screen.tsx')).ExchangeScreen),
  screen('/exchange/send', async () => (await import('../screens/exchange/send/send-screen.tsx')).SendScreen),
  screen('/exchange/take', async () => (await import('../screens/exchange/take/take-screen.tsx')).TakeScreen),
  screen('/units', async () => (await import('../screens/units/units-screen.tsx')).UnitsScreen),
  screen('/documents', async () => (await import('../screens/documents/documents-screen.tsx')).DocumentsScreen),
  screen('/audit', async () => (await import('../screens/audit/audit-screen.tsx')).AuditScreen),
  screen('/calendar', async () => (await import('../screens/calendar/calendar-screen.tsx')).CalendarScreen),
  screen('/settings/policy', async () => (await import('../screens/settings/policy/policy-screen.tsx')).PolicyScreen),
  screen('/settings', async () => (await import('../screens/settings/settings-screen.tsx')).SettingsScreen),
];

/** What stands there while the first screen's code is loaded: that takes no time worth words. */
const NothingYet = () => null;

/** The page's places. They live in memory: the address is the shell's and never changes. */
export function createScreenRouter() {
  return createMemoryRouter([
    { element: <Frame />, HydrateFallback: NothingYet, errorElement: <ScreenFault />, children: SCREENS },
  ]);
}
