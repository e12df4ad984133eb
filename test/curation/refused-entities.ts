/** What is taken, and what is refused, of each proposal of entities: for the actions themselves and for the API alike. */
import { proposeAssay, type ProposeAssayInput } from '../../src/curation/propose-assay.js'
import { proposeCellLine, type ProposeCellLineInput } from '../../src/curation/propose-cell-line.js'
import { proposeCitation, type ProposeCitationInput } from '../../src/curation/propose-citation.js'
import { proposeCompany, type ProposeCompanyInput } from '../../src/curation/propose-company.js'
import { proposeCompound, type ProposeCompoundInput } from '../../src/curation/propose-compound.js'
import { proposeDocument, type ProposeDocumentInput } from '../../src/curation/propose-document.js'
import { proposeMechanism, type ProposeMechanismInput } from '../../src/curation/propose-mechanism.js'
import { proposeProtocol, type ProposeProtocolInput } from '../../src/curation/propose-protocol.js'
import { proposeTarget, type ProposeTargetInput } from '../../src/curation/propose-target.js'
import { BAD_KEYS, badTexts, type RefusedAction } from './bad-input.js'

export const BI = {
  name: 'BI-907828',
  modality: 'small molecule',
  inchiKey: 'VIASLPMOBDMODU-UHFFFAOYSA-N',
  smiles: 'C1CC1CN1CC(F)C1',
  molecularWeight: 129.18,
  chemblId: 'CHEMBL4594272',
  companies: [{ company: { name: 'Kymera' }, role: 'DEVELOPER' }],
  mechanisms: ['mechanism:mdm2-p53-inhibition'],
  forms: [{ kind: 'SALT', of: { name: 'KT-253' } }],
} as const satisfies Omit<ProposeCompoundInput, 'idempotencyKey'>

const proposeCompoundRefusals: RefusedAction<ProposeCompoundInput> = {
  action: proposeCompound,
  good: BI,
  toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
  bad: [
    [{ name: ' ' }, 'TEXT_REQUIRED name'],
    [{ nameKind: 'NICKNAME' }, 'WORD_UNKNOWN nameKind'],
    [{ inchiKey: 'RYAYYVTWKAOAJF' }, 'INCHI_KEY_INVALID inchiKey'],
    [{ inchiKey: BI.inchiKey.toLowerCase() }, 'INCHI_KEY_INVALID inchiKey'],
    [{ smiles: 'CCO' }, 'INCHI_KEY_MISMATCH inchiKey'],
    [{ smiles: 'C(C)(C)(C)(C)C' }, 'SMILES_INVALID smiles'],
    [{ smiles: 'C1CC' }, 'SMILES_INVALID smiles'],
    [{ smiles: 'C(C' }, 'SMILES_INVALID smiles'],
    [{ smiles: 'water' }, 'SMILES_INVALID smiles'],
    [{ molecularWeight: -1 }, 'NUMBER_INVALID molecularWeight'],
    [{ molecularWeight: 0.568 }, 'NUMBER_INVALID molecularWeight'],
    [{ chemblId: '4594272' }, 'CHEMBL_ID_INVALID chemblId'],
    [{ companies: [{ company: { id: 'company:none' } }] }, 'NOT_FOUND companies.0.company'],
    [{ companies: [{ company: { name: 'Nobody' } }] }, 'NOT_FOUND companies.0.company.name'],
    [{ companies: [{ company: { name: 'Kymera' }, role: 'FRIEND' }] }, 'WORD_UNKNOWN companies.0.role'],
    [{ mechanisms: ['mechanism:none'] }, 'NOT_FOUND mechanisms.0'],
    [{ forms: [{ kind: 'COUSIN', of: { name: 'KT-253' } }] }, 'WORD_UNKNOWN forms.0.kind'],
    [{ forms: [{ kind: 'SALT', of: { id: 'compound:none' } }] }, 'NOT_FOUND forms.0.of'],
    ...BAD_KEYS,
    ...badTexts((name) => ({ name }), 'name'),
    ...badTexts((modality) => ({ modality }), 'modality'),
  ],
}

const proposeCompanyRefusals: RefusedAction<ProposeCompanyInput> = {
  action: proposeCompany,
  good: { name: 'Boehringer Ingelheim' },
  toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
  bad: [
    [{ name: '' }, 'TEXT_REQUIRED name'],
    [{ name: '\n\t' }, 'TEXT_REQUIRED name'],
    [{ name: 'Kymera' }, 'DUPLICATE_ENTITY name'],
    [{ name: 'KYMERA' }, 'DUPLICATE_ENTITY name'],
    [{ name: 'company:kymera' }, 'DUPLICATE_ENTITY name'],
    [{ name: '', idempotencyKey: '' }, 'KEY_INVALID idempotencyKey'],
    [{ name: '\u0000' }, 'TEXT_HAS_CONTROL name'],
    [{ name: 'a\u0085b' }, 'TEXT_HAS_CONTROL name'],
    ...BAD_KEYS,
    ...badTexts((name) => ({ name }), 'name'),
    ...badTexts((duplicateReason) => ({ duplicateReason }), 'duplicateReason'),
  ],
}

const proposeTargetRefusals: RefusedAction<ProposeTargetInput> = {
  action: proposeTarget,
  good: { name: 'MDMX', kind: 'SINGLE_PROTEIN', uniprot: 'O15151', organism: 'Homo sapiens', otherNames: ['MDM4'] },
  toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
  bad: [
    [{ name: '' }, 'TEXT_REQUIRED name'],
    [{ name: 'mdm2' }, 'DUPLICATE_ENTITY name'],
    [{ kind: 'PROTEIN' }, 'WORD_UNKNOWN kind'],
    [{ uniprot: 'MDM4_HUMAN' }, 'UNIPROT_INVALID uniprot'],
    [{ uniprot: 'o15151' }, 'UNIPROT_INVALID uniprot'],
    [{ chemblId: 'CHEMBL' }, 'CHEMBL_ID_INVALID chemblId'],
    ...BAD_KEYS,
    ...badTexts((name) => ({ name }), 'name'),
    ...badTexts((organism) => ({ organism }), 'organism'),
    ...badTexts((other) => ({ otherNames: [other] }), 'otherNames.0'),
  ],
}

const proposeMechanismRefusals: RefusedAction<ProposeMechanismInput> = {
  action: proposeMechanism,
  good: { name: 'Degradation by a glue', action: 'degrader', targets: [{ name: 'MDM2' }] },
  toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
  bad: [
    [{ name: '' }, 'TEXT_REQUIRED name'],
    [{ action: ' ' }, 'TEXT_REQUIRED action'],
    [{ targets: [{ id: 'target:none' }] }, 'NOT_FOUND targets.0'],
    [{ targets: [{ name: 'nothing' }] }, 'NOT_FOUND targets.0.name'],
    [{ targets: [{ uniprot: 'Q99999' }] }, 'NOT_FOUND targets.0.uniprot'],
    [{ targets: [{}] }, 'KEY_NOT_ONE targets.0'],
    [{ recruits: [{ id: 'compound:kt-253' }] }, 'NOT_FOUND recruits.0'],
    [{ recruits: [{ name: 'nothing' }] }, 'NOT_FOUND recruits.0.name'],
    [{ targets: [{ name: 'MDM2' }, { chemblId: 'CHEMBL1' }] }, 'NOT_FOUND targets.1.chemblId'],
    [{ recruits: [{ id: 'target:crbn', name: 'CRBN' }] }, 'KEY_NOT_ONE recruits.0'],
    ...BAD_KEYS,
    ...badTexts((name) => ({ name }), 'name'),
    ...badTexts((action) => ({ action }), 'action'),
  ],
}

const proposeCellLineRefusals: RefusedAction<ProposeCellLineInput> = {
  action: proposeCellLine,
  good: { name: 'RS4;11 MDM2-HiBiT', parent: { name: 'RS4;11' }, modification: 'MDM2 tagged with HiBiT' },
  toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
  bad: [
    [{ name: '' }, 'TEXT_REQUIRED name'],
    [{ name: 'rs411' }, 'DUPLICATE_ENTITY name'],
    [{ cellosaurus: '0093' }, 'CELLOSAURUS_INVALID cellosaurus'],
    [{ cellosaurus: 'CVCL_00931' }, 'CELLOSAURUS_INVALID cellosaurus'],
    [{ cellosaurus: 'CVCL_0093' }, 'DUPLICATE_ENTITY cellosaurus'],
    [{ parent: { name: 'nothing' } }, 'NOT_FOUND parent.name'],
    [{ parent: { id: 'cell-line:none' } }, 'NOT_FOUND parent'],
    [{ parent: { cellosaurus: 'CVCL_9999' } }, 'NOT_FOUND parent.cellosaurus'],
    [{ parent: {} }, 'KEY_NOT_ONE parent'],
    ...BAD_KEYS,
    ...badTexts((name) => ({ name }), 'name'),
    ...badTexts((modification) => ({ modification }), 'modification'),
  ],
}

const proposeDocumentRefusals: RefusedAction<ProposeDocumentInput> = {
  action: proposeDocument,
  good: { title: 'Discovery of MD-4251', host: 'pubs.acs.org', date: '2025-07', lines: 400, sha256: 'a'.repeat(64) },
  toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
  bad: [
    [{ title: '' }, 'TEXT_REQUIRED title'],
    [{ host: 'https://pubs.acs.org' }, 'HOST_INVALID host'],
    [{ host: 'pubs' }, 'HOST_INVALID host'],
    [{ date: '2027-01-01' }, 'DATE_IN_FUTURE date'],
    [{ date: '2027' }, 'DATE_IN_FUTURE date'],
    [{ date: '2025-13' }, 'DATE_INVALID date'],
    [{ date: '2025-02-29' }, 'DATE_INVALID date'],
    [{ date: '1 July 2025' }, 'DATE_INVALID date'],
    [{ sha256: 'abc' }, 'SHA256_INVALID sha256'],
    [{ lines: 0 }, 'NUMBER_INVALID lines'],
    [{ lines: 1.5 }, 'NUMBER_INVALID lines'],
    ...BAD_KEYS,
    ...badTexts((title) => ({ title }), 'title'),
    ...badTexts((host) => ({ host }), 'host'),
  ],
}

const proposeCitationRefusals: RefusedAction<ProposeCitationInput> = {
  action: proposeCitation,
  good: {
    reportedText: 'Wang et al., J. Med. Chem. 2025',
    doi: '10.5555/wang-2025',
    url: 'https://doi.org/10.5555/wang-2025',
  },
  toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
  bad: [
    [{ reportedText: '' }, 'TEXT_REQUIRED reportedText'],
    [{ doi: '10.1021/acs jmedchem' }, 'DOI_INVALID doi'],
    [{ doi: 'https://doi.org/10.5555/wang-2025' }, 'DOI_INVALID doi'],
    [{ doi: '10.1021' }, 'DOI_INVALID doi'],
    [{ pmid: '0123' }, 'PMID_INVALID pmid'],
    [{ pmid: 'PMID 123' }, 'PMID_INVALID pmid'],
    [{ url: 'doi.org/10.1021' }, 'URL_INVALID url'],
    [{ url: 'https://a b.org' }, 'URL_INVALID url'],
    [{ url: 'https://user:secret@doi.org/' }, 'URL_INVALID url'],
    [{ host: 'kymeratx' }, 'HOST_INVALID host'],
    [{ accessedAt: '2026-12-24' }, 'DATE_IN_FUTURE accessedAt'],
    [{ accessedAt: 'yesterday' }, 'DATE_INVALID accessedAt'],
    [{ number: 0 }, 'NUMBER_INVALID number'],
    [{ document: 'document:none' }, 'NOT_FOUND document'],
    [{ publishedBy: { name: 'Nobody' } }, 'NOT_FOUND publishedBy.name'],
    ...BAD_KEYS,
    ...badTexts((reportedText) => ({ reportedText }), 'reportedText'),
    ...badTexts((title) => ({ title }), 'title'),
  ],
}

const proposeProtocolRefusals: RefusedAction<ProposeProtocolInput> = {
  action: proposeProtocol,
  good: { name: 'Viability by light', steps: [{ text: 'Seed the cells.' }] },
  toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
  bad: [
    [{ name: '' }, 'TEXT_REQUIRED name'],
    [{ steps: [{ text: 'One.' }, { text: ' ' }] }, 'TEXT_REQUIRED steps.1.text'],
    [{ steps: [{ text: 'One.', locator: { lineStart: 3 } }] }, 'LOCATOR_WITHOUT_DOCUMENT steps.0.locator.document'],
    [{ steps: [{ text: 'One.', locator: { lineStart: -3 } }] }, 'NUMBER_INVALID steps.0.locator.lineStart'],
    [{ steps: [{ text: 'One.', locator: { document: 'document:none' } }] }, 'NOT_FOUND steps.0.locator.document'],
    [{ citations: ['citation:none'] }, 'NOT_FOUND citations.0'],
    ...BAD_KEYS,
    ...badTexts((name) => ({ name }), 'name'),
    ...badTexts((text) => ({ steps: [{ text }] }), 'steps.0.text'),
    ...badTexts((principle) => ({ principle }), 'principle'),
  ],
}

const proposeAssayRefusals: RefusedAction<ProposeAssayInput> = {
  action: proposeAssay,
  good: { name: 'MDM2-HiBiT in RS4;11', target: { name: 'MDM2' }, cellLine: { name: 'RS4;11' } },
  toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
  bad: [
    [{ name: '' }, 'TEXT_REQUIRED name'],
    [{ target: { name: 'nothing' } }, 'NOT_FOUND target.name'],
    [{ cellLine: { id: 'cell-line:none' } }, 'NOT_FOUND cellLine'],
    [{ protocol: 'protocol:none' }, 'NOT_FOUND protocol'],
    [{ exposureTime: { value: 72 } }, 'TEXT_REQUIRED exposureTime.unit'],
    [{ exposureTime: { value: -72, unit: 'h' } }, 'NUMBER_INVALID exposureTime.value'],
    [{ exposureTime: { value: NaN, unit: 'h' } }, 'NUMBER_INVALID exposureTime.value'],
    [{ parameters: [{ value: 1, unit: 'mM' }] }, 'TEXT_REQUIRED parameters.0.name'],
    ...BAD_KEYS,
    ...badTexts((name) => ({ name }), 'name'),
    ...badTexts((technology) => ({ technology }), 'technology'),
    ...badTexts((serum) => ({ serum }), 'serum'),
  ],
}

export const REFUSED_ENTITIES = {
  proposeCompound: proposeCompoundRefusals,
  proposeCompany: proposeCompanyRefusals,
  proposeTarget: proposeTargetRefusals,
  proposeMechanism: proposeMechanismRefusals,
  proposeCellLine: proposeCellLineRefusals,
  proposeDocument: proposeDocumentRefusals,
  proposeCitation: proposeCitationRefusals,
  proposeProtocol: proposeProtocolRefusals,
  proposeAssay: proposeAssayRefusals,
} as const
