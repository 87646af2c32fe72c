// Says in a sentence that this Node.js is too old, instead of failing on what it cannot read. It is
// written for every Node.js there is. Becomes dist/node-version.js.
var oldest = [20, 19];

function complaint() {
  var version = process.versions.node.split('.').map(Number);
  var isOld = version[0] < oldest[0] || (version[0] === oldest[0] && version[1] < oldest[1]);
  return isOld
    ? ['oms-sandbox needs Node.js', oldest.join('.'), 'or later; this is', process.versions.node].join(' ').concat('.')
    : undefined;
}

/** For a library: throws an error with the sentence. */
exports.orThrow = function orThrow() {
  var sentence = complaint();
  if (sentence) throw new Error(sentence);
};

/** For a program: prints the sentence and ends the process with 1. */
exports.orExit = function orExit() {
  var sentence = complaint();
  if (!sentence) return;
  process.stderr.write(sentence.concat('\n'));
  process.exit(1);
};
