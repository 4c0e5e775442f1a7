/** Compares the running Node with the range `>=X.Y.Z` of package.json; built-ins only, as it runs before anything is installed. */

/** Numbers of a version text such as `v20.19.1` or `>=20.19`; missing parts are 0. */
export function versionParts(text) {
  const [major = 0, minor = 0, patch = 0] = text
    .replace(/^[^\d]*/, '')
    .split('.')
    .map((part) => Number.parseInt(part, 10));
  return [major, minor, patch];
}

/** Whether `version` is the same as or newer than the lower bound `range` (`>=20.19`). */
export function satisfies(version, range) {
  const have = versionParts(version);
  const need = versionParts(range);
  for (let index = 0; index < need.length; index += 1) {
    if (have[index] !== need[index]) return have[index] > need[index];
  }
  return true;
}
