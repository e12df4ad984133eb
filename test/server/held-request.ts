/** A request whose body arrives in two parts, so that it is in flight for as long as a test wants. */
import { connect } from 'node:net'
import { once } from 'node:events'

export interface HeldRequest {
  /** Sends the rest; the whole HTTP answer as text, up to the end of the connection. */
  readonly finish: () => Promise<string>
  /** What comes on the connection until it ends. */
  readonly answer: Promise<string>
}

export async function holdRequest(url: string, query: string): Promise<HeldRequest> {
  const { hostname, port, pathname, host } = new URL(url)
  const body = JSON.stringify({ query })
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  let received = ''
  socket.setEncoding('utf8').on('data', (text: string) => (received += text))
  socket.on('error', () => undefined)
  const answer = once(socket, 'close').then(() => received)
  const head = `POST ${pathname} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`
  socket.write(`${head}expect: 100-continue\r\nconnection: close\r\n\r\n${body.slice(0, 5)}`)
  await once(socket, 'data') // the server has said "100 Continue": it holds the request
  return {
    answer,
    finish: () => {
      socket.write(body.slice(5))
      return answer
    },
  }
}
