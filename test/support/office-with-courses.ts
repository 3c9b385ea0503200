import { afterEach, beforeEach } from 'vitest';
import { insertUnit } from '../../src/storage/units.ts';
import { coreInFolder } from './core-in-folder.ts';
import { filledLibrary } from './filled-library.ts';
import type { Course } from './library/insert-course.ts';
import { insertCourse } from './library/insert-course.ts';
import { SAMPLE_UNITS } from './library/sample-units.ts';

/** Before each test a core on a library that holds these projects already; answers the present one. */
export function officeWithCourses(courses: readonly Course[]): () => ReturnType<typeof coreInFolder> {
  let office: ReturnType<typeof coreInFolder>;
  beforeEach(() => {
    const folder = filledLibrary((writer) => {
      for (const unit of SAMPLE_UNITS.slice(0, 1)) insertUnit(writer, unit);
      for (const course of courses) insertCourse(writer, course);
    });
    office = coreInFolder(folder);
  });
  afterEach(() => {
    office.close();
  });
  return () => office;
}
