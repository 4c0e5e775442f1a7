/**
 * Is what lies in node_modules what the lock asks for? Compares contents, not file times: a checkout touches files without
 * changing them, and an `npm ci` that costs half a minute must not run for that.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the two records of one package name the same published bytes. */
const same = (wanted, found) =>
  found !== undefined && found.version === wanted.version && found.integrity === wanted.integrity;

/**
 * Why `installed` (npm's node_modules/.package-lock.json) is not `lock` (package-lock.json), or undefined when it is.
 * Optional packages may be absent: they belong to other platforms.
 */
export function lockDifference(lock, installed) {
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const found = installed.packages[path];
    if (found === undefined && wanted.optional === true) continue;
    if (!same(wanted, found)) return `${path} is not the version of the lock`;
  }
  for (const path of Object.keys(installed.packages)) {
    if (lock.packages[path] === undefined) return `${path} is not in the lock`;
  }
  return undefined;
}

/** Why the dependencies under `root` must be installed (again), or undefined when they are current. */
export function installReason(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  let installed;
  try {
    // npm writes this file last: an interrupted install leaves none.
    installed = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8'));
  } catch {
    return 'dependencies are not installed yet';
  }
  return lockDifference(lock, installed);
}
