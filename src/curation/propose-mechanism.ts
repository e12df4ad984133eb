/** How compounds act: what they do to which targets, and what they recruit for it. */
import { requireText } from '../domain/check-text.js'
import type { CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import type { EntityKey } from './find-by-key.js'
import { type EntityInput, proposeEntity } from './propose-entity.js'

export interface ProposeMechanismInput extends EntityInput {
  readonly name: string
  /** A word such as inhibitor, agonist or degrader. */
  readonly action: string
  readonly targets?: readonly EntityKey[] | null | undefined
  readonly recruits?: readonly EntityKey[] | null | undefined
}

export function proposeMechanism(request: CurationRequest<ProposeMechanismInput>): Promise<ActionOutcome> {
  const { name, action, targets, recruits } = request.input
  return proposeEntity(request, 'proposeMechanism', {
    errors: [
      ...requireText(name, ['name'], 'Say what happens to what, such as "Inhibition of MDM2".'),
      ...requireText(action, ['action'], 'Give a word such as inhibitor or degrader.'),
    ],
    entity: {
      ...{ label: 'Mechanism', kind: 'MECHANISM', name },
      properties: { action },
      links: [
        ...(targets ?? []).map((to, index) => link('ACTS_ON', to, ['targets', String(index)], { action })),
        ...(recruits ?? []).map((to, index) => link('RECRUITS', to, ['recruits', String(index)])),
      ],
    },
  })
}

function link(type: string, to: EntityKey, path: readonly string[], properties = {}) {
  return { type, label: 'Target', to, path, properties } as const
}
