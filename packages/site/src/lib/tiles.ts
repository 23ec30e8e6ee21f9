/**
 * The world without borders: one tile a state, placed roughly where it lies. A block a continent, so that
 * on a narrow screen the blocks stand under each other and every tile stays large enough to be read and touched.
 */
export interface TileBlock {
  readonly name: string
  readonly rows: readonly (readonly (string | null)[])[]
}

const block = (name: string, drawing: string): TileBlock => ({
  name,
  rows: drawing
    .trim()
    .split('\n')
    .map((row) => row.split(' ').map((cell) => (cell === '...' ? null : cell))),
})

export const TILES: readonly TileBlock[] = [
  block(
    'Americas',
    `
CAN ... ... ... ... ... ... ...
USA ... ... ... BHS ... ... ...
MEX ... ... CUB HTI DOM KNA ATG
GTM BLZ ... JAM ... ... DMA LCA
SLV HND NIC ... ... VCT GRD BRB
... CRI PAN ... ... TTO ... ...
... ECU COL VEN GUY SUR ... ...
... PER BOL BRA ... ... ... ...
... CHL PRY ... ... ... ... ...
... ARG URY ... ... ... ... ...`,
  ),
  block(
    'Europe',
    `
ISL ... ... NOR SWE FIN ... ...
... ... ... ... ... EST RUS ...
IRL GBR ... DNK ... LVA ... ...
... ... NLD DEU POL LTU BLR ...
... ... BEL LUX CZE SVK UKR ...
... FRA CHE LIE AUT HUN ROU MDA
AND MCO ... SVN HRV BIH SRB BGR
PRT ESP ITA SMR ... MNE MKD ...
... ... VAT MLT ... ALB GRC ...`,
  ),
  block(
    'Africa',
    `
... ... MAR DZA TUN LBY EGY ... ... ...
CPV MRT MLI BFA NER TCD SDN ERI DJI ...
... SEN GMB GHA TGO BEN CAF SSD ETH SOM
... GNB GIN CIV NGA CMR COG UGA KEN SYC
... SLE LBR ... STP GNQ GAB COD RWA TZA
... ... ... ... ... AGO ZMB BDI MWI COM
... ... ... ... ... NAM BWA ZWE MOZ MDG
... ... ... ... ... ... ZAF LSO SWZ MUS`,
  ),
  block(
    'Asia',
    `
... ... GEO ... KAZ KGZ ... MNG ... ...
TUR ARM AZE TKM UZB TJK ... CHN PRK JPN
CYP SYR IRQ IRN AFG PAK NPL BTN KOR ...
LBN JOR KWT ... ... IND BGD MMR LAO VNM
ISR SAU BHR QAT ... LKA ... THA KHM PHL
PSE YEM OMN ARE ... MDV ... MYS BRN ...
... ... ... ... ... ... ... SGP IDN TLS`,
  ),
  block(
    'Oceania',
    `
PLW FSM MHL KIR ...
PNG SLB NRU TUV ...
... VUT FJI WSM COK
AUS ... TON NIU ...
... NZL ... ... ...`,
  ),
]
