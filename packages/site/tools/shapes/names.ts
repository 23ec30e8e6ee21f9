/**
 * The code under which each shape of the atlas is drawn, by the name it carries there. Names that are absent
 * from this list are territories without a status of their own: they are drawn blank, as one piece of land.
 * Whether a treaty reaches them depends on territorial declarations and is said in words, never by a colour.
 */
const TABLE = `
AFG Afghanistan|ALB Albania|DZA Algeria|AND Andorra|AGO Angola|ATG Antigua and Barb.|ARG Argentina|ARM Armenia
AUS Australia|AUS Ashmore and Cartier Is.|AUT Austria|AZE Azerbaijan|BHS Bahamas|BHR Bahrain|BGD Bangladesh
BRB Barbados|BLR Belarus|BEL Belgium|BLZ Belize|BEN Benin|BTN Bhutan|BOL Bolivia|BIH Bosnia and Herz.
BWA Botswana|BRA Brazil|BRN Brunei|BGR Bulgaria|BFA Burkina Faso|BDI Burundi|CPV Cabo Verde|KHM Cambodia
CMR Cameroon|CAN Canada|CAF Central African Rep.|TCD Chad|CHL Chile|CHN China|CHN Hong Kong|CHN Macao
COL Colombia|COM Comoros|COG Congo|COK Cook Is.|CRI Costa Rica|CIV Côte d'Ivoire|HRV Croatia|CUB Cuba
CYP Cyprus|CZE Czechia|PRK North Korea|COD Dem. Rep. Congo|DNK Denmark|DJI Djibouti|DMA Dominica
DOM Dominican Rep.|ECU Ecuador|EGY Egypt|SLV El Salvador|GNQ Eq. Guinea|ERI Eritrea|EST Estonia|SWZ eSwatini
ETH Ethiopia|FJI Fiji|FIN Finland|FIN Åland|FRA France|GAB Gabon|GMB Gambia|GEO Georgia|DEU Germany|GHA Ghana
GRC Greece|GRD Grenada|GTM Guatemala|GIN Guinea|GNB Guinea-Bissau|GUY Guyana|HTI Haiti|VAT Vatican|HND Honduras
HUN Hungary|ISL Iceland|IND India|IDN Indonesia|IRN Iran|IRQ Iraq|IRL Ireland|ISR Israel|ITA Italy|JAM Jamaica
JPN Japan|JOR Jordan|KAZ Kazakhstan|KEN Kenya|KIR Kiribati|KWT Kuwait|KGZ Kyrgyzstan|LAO Laos|LVA Latvia
LBN Lebanon|LSO Lesotho|LBR Liberia|LBY Libya|LIE Liechtenstein|LTU Lithuania|LUX Luxembourg|MDG Madagascar
MWI Malawi|MYS Malaysia|MDV Maldives|MLI Mali|MLT Malta|MHL Marshall Is.|MRT Mauritania|MUS Mauritius|MEX Mexico
FSM Micronesia|MDA Moldova|MCO Monaco|MNG Mongolia|MNE Montenegro|MAR Morocco|MOZ Mozambique|MMR Myanmar
NAM Namibia|NRU Nauru|NPL Nepal|NLD Netherlands|NZL New Zealand|NIC Nicaragua|NER Niger|NGA Nigeria|NIU Niue
MKD Macedonia|NOR Norway|OMN Oman|PAK Pakistan|PLW Palau|PSE Palestine|PAN Panama|PNG Papua New Guinea
PRY Paraguay|PER Peru|PHL Philippines|POL Poland|PRT Portugal|QAT Qatar|KOR South Korea|ROU Romania|RUS Russia
RWA Rwanda|KNA St. Kitts and Nevis|LCA Saint Lucia|VCT St. Vin. and Gren.|WSM Samoa|SMR San Marino
STP São Tomé and Principe|SAU Saudi Arabia|SEN Senegal|SRB Serbia|SYC Seychelles|SLE Sierra Leone|SGP Singapore
SVK Slovakia|SVN Slovenia|SLB Solomon Is.|SOM Somalia|ZAF South Africa|SSD S. Sudan|ESP Spain|LKA Sri Lanka
SDN Sudan|SUR Suriname|SWE Sweden|CHE Switzerland|SYR Syria|TJK Tajikistan|TZA Tanzania|THA Thailand
TLS Timor-Leste|TGO Togo|TON Tonga|TTO Trinidad and Tobago|TUN Tunisia|TUR Turkey|TKM Turkmenistan|UGA Uganda
UKR Ukraine|ARE United Arab Emirates|GBR United Kingdom|USA United States of America|URY Uruguay|UZB Uzbekistan
VUT Vanuatu|VEN Venezuela|VNM Vietnam|YEM Yemen|ZMB Zambia|ZWE Zimbabwe
XKX Kosovo|ESH W. Sahara|TWN Taiwan`

const pairs = TABLE.trim()
  .split(/[|\n]/)
  .map((cell): readonly [string, string] => [cell.slice(4), cell.slice(0, 3)])

/** ISO 3166-1 alpha-3 (or the area's code) by the atlas's name. */
export const CODE_BY_ATLAS_NAME: ReadonlyMap<string, string> = new Map(pairs)

/** The code of all land without a status of its own. */
export const BLANK = '_'

/** Left out: no state is there, and it would take a third of the paper. */
export const NOT_DRAWN: ReadonlySet<string> = new Set(['Antarctica'])
