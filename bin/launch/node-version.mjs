// Runs on any Node that knows ES modules, however old: no newer syntax, no imports.
var NEEDED = [20, 19];

/** Null when this Node will do, otherwise the sentence for a person. */
export function nodeRefusal(version) {
  var parts = version.split('.').map(Number);
  if (parts[0] > NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] >= NEEDED[1])) return null;
  return 'Amparo needs Node ' + NEEDED.join('.') + ' or newer; this is Node ' + version + '. See https://nodejs.org.';
}
