import type { Concept } from '../concept.ts'

/** What Finnish says of days, months and years. */
export const FI_TIME = {
  month: `tammikuu* = 1; helmikuu* = 2; maaliskuu* = 3; huhtikuu* = 4; toukokuu* = 5; kesäkuu* = 6; heinäkuu* = 7; elokuu* = 8; syyskuu* = 9; lokakuu* = 10; marraskuu* = 11; joulukuu* = 12
tammi = 1; helmi = 2; maalis = 3; huhti = 4; touko = 5; kesä = 6; heinä = 7; elo = 8; syys = 9; loka = 10; marras = 11; joulu = 12`,
  weekday: `maanantai* = 1; tiistai* = 2; keskiviikko* = 3; torstai* = 4; perjantai* = 5; lauantai* = 6; sunnuntai* = 0
maanantaina = 1; tiistaina = 2; keskiviikkona = 3; torstaina = 4; perjantaina = 5; lauantaina = 6; sunnuntaina = 0; maanantain = 1`,
  today: `tänään; tästä päivästä; kuluvana päivänä
tämän päivän; tänä aamuna; tänä iltana; tämänpäivä*; tänään aamulla`,
  yesterday: `eilen
eili*; eilispäiv*; eilisil*; toissapäivänä`,
  tomorrow: `huomenna
huomis*; huomen*`,
  this_time: `tänä; tässä; tämän; kuluvan
tällä; tätä; kuluvana; kuluvaa; tämänvuoti*; tämänhetki*; meneillään olev*`,
  that_time: `saman; samana
samaisen; tuona; tuon; samassa; samaan; mainittu*; kyseis*; samaisena; siinä`,
  last_time: `viime; edellis*
menneen; menneenä; mennyt; viimeksi kuluneen; toissa; taannoi*`,
  next_time: `ensi; seuraav*
tulevan; tulevana; tuleva; seuraavana; tulevassa; tulevien; seuraavassa`,
  ago: `sitten
taaksepäin`,
  later: `myöhemmin; kuluttua
päästä; sittemmin; jälkeen`,
  day_unit: `päivä; päivää; päivän; päivässä; päivänä
päivien; päivissä; päiviä; vuorokautta; vuorokauden; vuorokaudessa; päiväksi`,
  week_unit: `viikko; viikkoa; viikon; viikolla
viikkoja; viikossa; viikkojen; viikonlop*; viikonloppuna`,
  month_unit: `kuukausi; kuukautta; kuukauden; kuukaudessa; kuukausi*
kuussa; kuuta; kuun; kuukausien; kuukausia; kuukaudella; kuukausittain; kuukauteen; kuukaudeksi; kuukautisen; kuukaudesta`,
  year_unit: `vuosi; vuotta; vuoden; vuodessa; vuonna; vuosien; vuoteen; vuodesta
vuosia; vuosissa; vuodella; vuosiin; vuodeksi; vuotis*; vuoti*; vuotisen; vuotena; vuosipäiv*`,
  decade_unit: `vuosikymmen* = 10; puoli vuotta = 0.5; puolen vuoden = 0.5; puolessa vuodessa = 0.5; puolivuot* = 0.5
vuoden kuluttua = 1; vuoden päästä = 1; vuoden kuluessa = 1; vuoden sisällä = 1; vuosikymmen = 10; vuosikymmenen = 10; vuosikymmentä = 10; vuosikymmenessä = 10; neljännesvuosisa* = 25; vuosisa* = 100; puolivuosi* = 0.5; puolesta vuodesta = 0.5; puoltatoista vuotta = 1.5; puolentoista vuoden = 1.5; puolessatoista vuodessa = 1.5; puolitoista vuotta = 1.5; nelivuoti* = 4; neljävuoti* = 4; kahdeksanvuoti* = 8; kymmenvuoti* = 10; viisivuoti* = 5; kaksivuoti* = 2; kolmivuoti* = 3; yksivuoti* = 1; yhdeksänvuoti* = 9; kuusivuoti* = 6; seitsemänvuoti* = 7; vuoden mitta* = 1; kuusikuukauti* = 0.5; kuuden kuukauden mittai* = 0.5; toistakymmentä vuotta = 15`,
  season: `kevää* = 4; kevät* = 4; kesä* = 7; syksy* = 10; talv* = 1; talvi* = 1`,
  beginning: `alku; alussa; alusta; lopussa; lopulla; loppu; puoliväli*; alkuvuo*; loppuvuo*; vuodenvaih*; alkupuolel*; loppupuolel*`,
} as const satisfies Partial<Readonly<Record<Concept, string>>>
