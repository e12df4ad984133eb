/** Everything that can be checked without running the product: format, lint, types, and generated files. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const CHECKS = [
  { name: 'format', command: ['prettier', '--check', '.'], mend: 'npm run format' },
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'], mend: 'mend the types' },
  { name: 'generated files', command: ['graphql-codegen', '--config', 'codegen.yml', '--check'], mend: 'npm run codegen' },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'], mend: 'npx eslint --fix .' },
]

const cwd = fileURLToPath(new URL('..', import.meta.url))
let failed = 0
for (const { name, command, mend } of CHECKS) {
  const [bin, ...rest] = command
  const { status, stdout, stderr } = spawnSync(`${cwd}node_modules/.bin/${bin}`, rest, { cwd, encoding: 'utf8' })
  if (status === 0) console.log(`check ${name}: ok`)
  else {
    failed += 1
    console.log(`${stdout}${stderr}check ${name}: FAILED (${mend})`)
  }
}
process.exit(failed === 0 ? 0 : 1)
