/** The folder of the invented sample library, beside the office's own: what it holds never goes into the office's. */
export const SAMPLE_LIBRARY_FOLDER = 'sample-library';
