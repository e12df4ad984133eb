import type { Viewer } from '../domain/permission.js'
import type { Moment } from './moment.js'

/** For whom and as of when is read. */
export interface Reading {
  readonly moment: Moment
  readonly viewer: Viewer | null
  readonly now: () => string
}
