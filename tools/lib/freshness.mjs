/** Is a built file newer than everything it was built from? */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const statistics = (path) => statSync(path, { throwIfNoEntry: false });

/**
 * Time of the last change below `path`, milliseconds since 1970; 0 when nothing is there. Folders count too, since
 * removing a file changes only its folder.
 */
export function lastChange(path) {
  const found = statistics(path);
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, lastChange(join(path, name))), found.mtimeMs);
}

/** Whether `output` is missing or older than any of `inputs` (files or folders). */
export function isStale(output, inputs) {
  const built = statistics(output);
  return built === undefined || inputs.some((input) => lastChange(input) > built.mtimeMs);
}
