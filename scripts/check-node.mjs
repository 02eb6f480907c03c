// Says so when npm scripts run on a Node that is too old. This happens after `npm ci --ignore-scripts`, which leaves
// out the Node 24 that this project brings along. Node runs .ts files from version 22.18 on.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or later and runs on ${process.versions.node}. ` +
      'Run "npm ci" (without --ignore-scripts): it brings its own Node. Or install the version in .nvmrc.',
  );
  process.exit(1);
}
