/** Turns a record of one version into one of the next. It may throw on a value it cannot make sense of. */
export type Migration = (stored: unknown) => unknown;

/**
 * The steps between the versions of the stored record: the first leads from version 1 to version 2, and so on. To
 * change the shape, add a step at the end, freeze a record of the old shape as tests/fixtures/progress/v<number>.json,
 * and describe the new shape in record.ts. Never change or remove a step.
 */
export const migrations: readonly Migration[] = [];

export const currentVersion = migrations.length + 1;
