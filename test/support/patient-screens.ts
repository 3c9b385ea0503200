import { configure } from '@testing-library/react';

// On a busy machine a grid that is loaded when first shown takes longer than the library's one second.
configure({ asyncUtilTimeout: 10_000 });
