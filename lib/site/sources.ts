/** Where a fact of a public page was read, so that a reader can check whether it still holds. */
export type Source = { readonly name: string; readonly href?: string; readonly beware?: string }

/** The day all of them were read. */
export const sourcesRead = '2026-11-23'

export const sources = {
  hub: { name: 'North Central London Training Hub: occupational therapists in primary care', href: 'https://www.ncltraininghub.org/roles/allied-health-professions/occupational-therapists' },
  roadmap: { name: 'Health Education England: roadmap to practice for occupational therapists, and its questions and answers', href: 'https://www.hee.nhs.uk/our-work/allied-health-professions/enable-workforce/ahp-roadmaps/occupational-therapists', beware: 'Health Education England is now part of NHS England' },
  hcpc: { name: 'Health and Care Professions Council (HCPC): the Register', href: 'https://www.hcpc-uk.org/check-the-register/' },
  titles: { name: 'Health Professions Order 2001: protected titles', beware: 'from general knowledge, not checked at its source' },
  supervision: { name: 'NHS England: supervision guidance for primary care network teams, May 2023' },
  cqc: { name: 'Care Quality Commission: GP mythbuster 106, primary care first contact practitioners' },
  fitnote: { name: 'GOV.UK: getting the most out of the fit note, updated 6 October 2023', href: 'https://www.gov.uk/government/collections/fit-note' },
  ahp: { name: 'AHP Health and Work Report, of the colleges of OTs, physiotherapists and podiatrists' },
  ssp: { name: 'Statutory Sick Pay from 6 April 2026, business.gov.uk' },
  notes: { name: 'Fit note statistics of 2024, GOV.UK' },
  drummond: { name: 'Drummond and others 2020: vocational clinics by OTs in GP practices', href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7734822/' },
  otis: { name: 'OTIS trial 2021: home hazard assessment by OTs' },
  cochrane: { name: 'Cochrane review 2023, CD013258: environmental measures to prevent falls' },
  survey: { name: 'Royal College of Occupational Therapists: survey of primary care OTs, 2022', href: 'https://www.rcot.co.uk/resources-about-research' },
  rules: { name: 'Best Fit: the clinical specification of its rules, 23 November 2026' },
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof sources
