/** What the operations are filed under, in the order of the reference. */
export const TAGS = [
  { name: 'Law', description: 'Status, timelines, counts, findings, and what would follow.' },
  { name: 'Record', description: 'Entries of the ledger and their sources.' },
  { name: 'Documents', description: 'Texts checked against the register.' },
  { name: 'Trust', description: 'Freshness, proofs and receipts.' },
  { name: 'Feeds', description: 'What changed and what is due.' },
  { name: 'Downloads', description: 'One stem, many forms.' },
  { name: 'Operations', description: 'Health and measures.' },
] as const

export type Tag = (typeof TAGS)[number]['name']
