import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { afterEach, beforeEach } from 'vitest';
import { insertUnit } from '../../src/storage/units.ts';
import { coreInFolder, temporaryFolder } from './core-in-folder.ts';
import type { Course } from './library/insert-course.ts';
import { insertCourse } from './library/insert-course.ts';
import { openTestLibrary } from './library/open-test-library.ts';
import { SAMPLE_UNITS } from './library/sample-units.ts';
import { save } from './library/temporary-library.ts';

/** Before each test a core on a library that holds these projects already; answers the present one. */
export function officeWithCourses(courses: readonly Course[]): () => ReturnType<typeof coreInFolder> {
  let office: ReturnType<typeof coreInFolder>;
  beforeEach(() => {
    const folder = temporaryFolder();
    const libraryFolder = join(folder, 'library');
    mkdirSync(libraryFolder);
    const library = openTestLibrary(libraryFolder);
    save(library, (writer) => {
      for (const unit of SAMPLE_UNITS.slice(0, 1)) insertUnit(writer, unit);
      for (const course of courses) insertCourse(writer, course);
    });
    library.close();
    office = coreInFolder(folder);
  });
  afterEach(() => {
    office.close();
  });
  return () => office;
}
