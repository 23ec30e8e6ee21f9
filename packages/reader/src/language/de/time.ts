import type { Concept } from '../concept.ts'

/** What German says of days, months and years. */
export const DE_TIME = {
  month: `januar = 1; jänner = 1; februar = 2; märz = 3; april = 4; mai = 5; juni = 6; juli = 7; august = 8; september = 9; oktober = 10; november = 11; dezember = 12
jan = 1; feb = 2; feber = 2; apr = 4; aug = 8; sept = 9; sep = 9; okt = 10; nov = 11; dez = 12; januars = 1; februars = 2; märzes = 3; aprils = 4; mais = 5; junis = 6; julis = 7; augusts = 8; septembers = 9; oktobers = 10; novembers = 11; dezembers = 12`,
  weekday: `montag = 1; dienstag = 2; mittwoch = 3; donnerstag = 4; freitag = 5; samstag = 6; sonnabend = 6; sonntag = 0
montags = 1; dienstags = 2; mittwochs = 3; donnerstags = 4; freitags = 5; samstags = 6; sonntags = 0; montagabend = 1; dienstagabend = 2; mittwochabend = 3; donnerstagabend = 4; freitagabend = 5; samstagabend = 6; sonntagabend = 0; montagmorgen = 1; dienstagmorgen = 2; mittwochmorgen = 3; donnerstagmorgen = 4; freitagmorgen = 5; montagnachmittag = 1; dienstagnachmittag = 2; mittwochnachmittag = 3; donnerstagnachmittag = 4; freitagnachmittag = 5; mo = 1; dienstagvormittag = 2; mittwochvormittag = 3; donnerstagvormittag = 4; freitagvormittag = 5; montagvormittag = 1`,
  today: `heute; heutigen
heute früh; heute abend; heute morgen; am heutigen; zur stunde`,
  yesterday: `gestern
gestern abend; gestrigen; am vortag; am gestrigen`,
  tomorrow: `morgen
morgigen`,
  this_time: `diesem; dieses; dieser; diesen; laufenden
diese; heuer; laufende; laufendes; aktuellen; gegenwärtigen; heurigen; hiesigen`,
  that_time: `desselben; jenes; im selben
jenem; jenen; selben; jener; gleichen; demselben; selbigen; im gleichen`,
  last_time: `vergangenen; vergangenes; vorigen; letzten; letztes; vergangene; voriges; vorige
vergangener; voriger; vorherigen; vorangegangenen; letzter; letzte; verflossenen; zurückliegenden; abgelaufenen; letztem`,
  next_time: `nächsten; nächstes; kommenden; nächste; kommende
nächster; kommendem; kommendes; kommender; nächstem; folgenden; folgendes; darauffolgenden; übernächsten; folgende; bevorstehenden`,
  ago: `zuvor
früher`,
  later: `später; danach
nachher; darauf; hernach; anschließend; darauffolgend`,
  day_unit: `tag; tage; tagen
tages; tags; kalendertage; kalendertagen; tägige; tägigen`,
  week_unit: `woche; wochen
wochenende; wochenenden; wöchige`,
  month_unit: `monat; monate; monaten; monats
monates; kalendermonate; sechsmonatige; sechsmonatigen; monatige; monatigen; monatsfrist`,
  year_unit: `jahr; jahre; jahren; jahres
jährige; jährigen; jähriger; jähriges; kalenderjahr; kalenderjahre; kalenderjahres; jahrestag; jahresfrist`,
  decade_unit: `jahrzehnt = 10; jahrzehnte = 10; jahrzehnten = 10; halbes jahr = 0.5; halben jahr = 0.5; halbe jahr = 0.5
jahrzehnts = 10; dekade = 10; dekaden = 10; vierteljahrhundert = 25; jahrhundert = 100; halbjahr = 0.5; halbjahres = 0.5; halbjährige = 0.5; halbjährigen = 0.5; halbjähriger = 0.5; ein halbes jahr = 0.5; einem halben jahr = 0.5; eines halben jahres = 0.5; sechsmonatige = 0.5; sechsmonatigen = 0.5; sechsmonatiger = 0.5; sechsmonatsfrist = 0.5; vierteljahr = 0.25; anderthalb jahre = 1.5; anderthalb jahren = 1.5; eineinhalb jahre = 1.5; eineinhalb jahren = 1.5; jahresfrist = 1; einjährige = 1; einjährigen = 1; einjähriger = 1; zweijährige = 2; zweijährigen = 2; dreijährige = 3; dreijährigen = 3; vierjährige = 4; vierjährigen = 4; vierjähriger = 4; vierjahresfrist = 4; fünfjährige = 5; fünfjährigen = 5; sechsjährige = 6; sechsjährigen = 6; achtjährige = 8; achtjährigen = 8; achtjähriger = 8; achtjahresfrist = 8; neunjährige = 9; neunjährigen = 9; neunjähriger = 9; zehnjährige = 10; zehnjährigen = 10; zehnjähriger = 10; zehnjahresfrist = 10; zwölfmonatige = 1; zwölfmonatigen = 1; halbjahresfrist = 0.5`,
  season: `frühjahr = 4; frühling = 4; sommer = 7; herbst = 10; winter = 1`,
  beginning: `anfang; beginn; mitte; ende; erste hälfte; zweite hälfte; jahreswende; anfangs`,
} as const satisfies Partial<Readonly<Record<Concept, string>>>
