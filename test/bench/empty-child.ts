// A process that does nothing but answer.
process.send?.(0);
