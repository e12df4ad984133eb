/**
 * A Neo4j Community server out of its official image, where a Docker daemon answers. Its data goes with it.
 */
import { spawnSync } from 'node:child_process'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const START_SECONDS = 180

/** True where the Docker daemon answers, and not only its client. */
export function hasDocker() {
  return spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 10_000 }).status === 0
}

/** Starts a container whose Bolt port is `port` of the loopback address: `{ container }`. */
export async function startFromDocker({ version, port, password, heap }) {
  const settings = {
    NEO4J_AUTH: password === undefined ? 'none' : `neo4j/${password}`,
    NEO4J_dbms_usage__report_enabled: 'false',
    NEO4J_server_memory_heap_max__size: heap,
    NEO4J_server_memory_pagecache_size: '256m',
  }
  const environment = Object.entries(settings).flatMap(([name, value]) => ['-e', `${name}=${value}`])
  const image = `neo4j:${version}-community`
  const run = ['run', '--rm', '--detach', '--publish', `127.0.0.1:${port}:7687`, ...environment, image]
  const { status, stdout, stderr } = spawnSync('docker', run, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`Docker could not start ${image}: ${stderr}`)
  const container = stdout.trim()
  try {
    await waitUntilStarted(container, port)
  } catch (error) {
    stopContainer({ container })
    throw error
  }
  return { container }
}

/** Stops and removes a container that `startFromDocker` started. */
export function stopContainer({ container }) {
  spawnSync('docker', ['stop', container], { stdio: 'ignore' })
}

async function waitUntilStarted(container, port) {
  for (let waited = 0; waited < START_SECONDS * 4; waited += 1) {
    const { stdout } = spawnSync('docker', ['logs', container], { encoding: 'utf8' })
    if (/\bStarted\.\s*$/m.test(stdout) && (await answers(port))) return
    await sleep(250)
  }
  throw new Error(`Neo4j did not start within ${START_SECONDS} s in container ${container}.`)
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true) ?? socket.destroy())
    socket.once('error', () => resolve(false))
  })
}
