#!/usr/bin/env node
// Says clearly what Isnad needs before anything is loaded that an older Node cannot read.
const wanted = 24
if (Number(process.versions.node.split('.')[0]) < wanted) {
  console.error(
    `isnad needs Node.js ${wanted} or newer, and this is ${process.version}. Get it from https://nodejs.org, or run: npx --package=node@${wanted} --package=isnad isnad`,
  )
  process.exit(2)
}
await import('../dist/cli/main.js')
