import type { TableSource } from '../table/table-source.js'

/**
 * The export of the ChEMBL web pages: semicolons, every cell quoted, relations quoted twice, the word None for what is
 * missing. It has no row id, and standard values alone: they were computed, so that their digits are not the print's.
 */
export const CHEMBL_WEB: TableSource = {
  name: 'chembl-web',
  title: 'ChEMBL web export',
  host: 'www.ebi.ac.uk',
  license: 'CC BY-SA 3.0',
  delimiter: ';',
  blankWords: ['None'],
  idPattern: /^CHEMBL\d+$/,
  isReserialised: () => true,
  columns: {
    compoundId: 'Molecule ChEMBL ID',
    standardType: 'Standard Type',
    standardRelation: 'Standard Relation',
    standardValue: 'Standard Value',
    standardUnit: 'Standard Units',
    comment: 'Comment',
    validityWords: 'Data Validity Comment',
    potentialDuplicate: 'Potential Duplicate',
    assayId: 'Assay ChEMBL ID',
    assayDescription: 'Assay Description',
    targetId: 'Target ChEMBL ID',
    targetName: 'Target Name',
    citationId: 'Document ChEMBL ID',
  },
  optionalColumns: {
    compoundName: 'Molecule Name',
    compoundKey: 'Compound Key',
    smiles: 'Smiles',
    molecularWeight: 'Molecular Weight',
    assayType: 'Assay Type',
    format: 'BAO Label',
    species: 'Assay Organism',
    variant: 'Assay Variant Mutation',
    cellLineId: 'Cell ChEMBL ID',
    cellLineName: 'Assay Cell Type',
    tissue: 'Assay Tissue Name',
    targetKind: 'Target Type',
    targetOrganism: 'Target Organism',
    journal: 'Document Journal',
    year: 'Document Year',
    conditions: 'Properties',
  },
}
