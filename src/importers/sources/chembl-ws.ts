import type { TableSource } from '../table/table-source.js'

/**
 * A dump of the ChEMBL web service: commas, the published value beside the standard one, and a row id. The dump writes
 * every number with a decimal point: `50.0` may have been 50, while the digits of `0.3` are at most too few.
 */
export const CHEMBL_WS: TableSource = {
  name: 'chembl-ws',
  title: 'ChEMBL web service dump',
  host: 'www.ebi.ac.uk',
  license: 'CC BY-SA 3.0',
  delimiter: ',',
  blankWords: ['None'],
  idPattern: /^CHEMBL\d+$/,
  isReserialised: (printed) => /\.0$|\d\.\d{14,}$/.test(printed),
  columns: {
    rowId: 'activity_id',
    compoundId: 'molecule_chembl_id',
    publishedType: 'type',
    publishedRelation: 'relation',
    publishedValue: 'value',
    publishedUnit: 'units',
    publishedText: 'text_value',
    standardType: 'standard_type',
    standardRelation: 'standard_relation',
    standardValue: 'standard_value',
    standardUnit: 'standard_units',
    comment: 'activity_comment',
    validityWords: 'data_validity_comment',
    potentialDuplicate: 'potential_duplicate',
    assayId: 'assay_chembl_id',
    assayDescription: 'assay_description',
    targetId: 'target_chembl_id',
    targetName: 'target_pref_name',
    citationId: 'document_chembl_id',
  },
  optionalColumns: {
    compoundName: 'molecule_pref_name',
    parentId: 'parent_molecule_chembl_id',
    smiles: 'canonical_smiles',
    publishedUpperValue: 'upper_value',
    conditions: 'activity_properties',
    assayType: 'assay_type',
    format: 'bao_label',
    variant: 'assay_variant_mutation',
    targetOrganism: 'target_organism',
    journal: 'document_journal',
    year: 'document_year',
  },
}
