/**
 * A network between a test and its Neo4j that can be cut, frozen, or lose a commit or the answer to one.
 */
import { connect, createServer, type Server, type Socket } from 'node:net'

/** The COMMIT message of the Bolt protocol, in its chunk. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00])

export interface BoltProxy {
  readonly url: string
  /** Refuses connections and breaks those that there are. */
  cut(): Promise<void>
  /** Accepts connections, but nothing comes through any more. */
  freeze(): void
  mend(): Promise<void>
  /** Lets the next commit through, and breaks the connection before its answer; with `thenRefuse` nobody comes in again. */
  loseNextCommitAnswer(options?: { readonly thenRefuse: boolean }): void
  /** Breaks the connection before the next commit, which nobody then hears. */
  loseNextCommit(): void
  close(): Promise<void>
}

export async function startBoltProxy(boltUrl: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(boltUrl)
  const sockets = new Set<Socket>()
  let frozen = false
  let losing = false
  let refusing = false
  let dropping = false
  let server = createProxyServer()
  const ownPort = await listen(server, 0)

  function createProxyServer(): Server {
    return createServer((client) => {
      const upstream = connect(Number(port), hostname)
      let isLost = false
      for (const socket of [client, upstream]) {
        sockets.add(socket)
        socket.on('error', () => undefined)
        socket.on('close', () => {
          sockets.delete(socket)
          if (frozen) return
          client.destroy()
          upstream.destroy()
        })
      }
      client.on('data', (data) => {
        if (frozen) return
        if (dropping && data.includes(COMMIT)) {
          dropping = false
          client.destroy()
          upstream.destroy()
          return
        }
        upstream.write(data)
        if (losing && data.includes(COMMIT)) {
          losing = false
          if (refusing) server.close()
          isLost = true
        }
      })
      upstream.on('data', (data) => {
        if (frozen) return
        // By its answer Neo4j has made the commit; to break the connection sooner could take the commit away.
        if (isLost) client.destroy()
        else client.write(data)
      })
    })
  }

  const cut = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve))
    for (const socket of sockets) socket.destroy()
    await closed
  }

  return {
    url: `bolt://127.0.0.1:${ownPort}`,
    cut,
    freeze: () => {
      frozen = true
    },
    mend: async () => {
      frozen = false
      if (server.listening) return
      server = createProxyServer()
      await listen(server, ownPort)
    },
    loseNextCommitAnswer: ({ thenRefuse } = { thenRefuse: false }) => {
      losing = true
      refusing = thenRefuse
    },
    loseNextCommit: () => {
      dropping = true
    },
    close: cut,
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}
