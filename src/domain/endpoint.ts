/**
 * What a measurement reports. CONCENTRATION endpoints (IC50, DC50, Ki, Kd …) are divided; EXTENT endpoints
 * (Dmax, % inhibition) are subtracted, in percentage points; TIME and OTHER are only listed. Endpoints are
 * data: sources bring hundreds. `baoId` is the BioAssay Ontology id and is null where it was not checked.
 */
export const ENDPOINT_KINDS = ['CONCENTRATION', 'EXTENT', 'TIME', 'OTHER'] as const
export type EndpointKind = (typeof ENDPOINT_KINDS)[number]

export interface Endpoint {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: EndpointKind
  readonly baoId: string | null
}
