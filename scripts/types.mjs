import { checkTypes } from './toolchain/static-checks.mjs';

const { code, output } = await checkTypes();
process.stdout.write(output);
process.exitCode = code === 0 ? 0 : 1;
