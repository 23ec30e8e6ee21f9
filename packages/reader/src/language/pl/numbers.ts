/** Polish numbers in words, in every case. */
export const PL_NUMBERS = `
(jeden|jedna|jedno|jednego|jednej|jedną|jednym|jednemu) = 1
(dwa|dwie|dwóch|dwu|dwóm|dwoma|dwiema|dwaj|dwoje) = 2; (trzy|trzech|trzem|trzema|trzej|troje) = 3
(cztery|czterech|czterem|czterema|czterej|czworo) = 4; (pięć|pięciu|pięcioma|pięcioro) = 5
(sześć|sześciu|sześcioma|sześcioro) = 6; (siedem|siedmiu|siedmioma|siedmioro) = 7
(osiem|ośmiu|ośmioma|ośmioro) = 8; (dziewięć|dziewięciu|dziewięcioma) = 9
(dziesięć|dziesięciu|dziesięcioma|dziesiątka) = 10; (jedenaście|jedenastu) = 11
(dwanaście|dwunastu) = 12; (trzynaście|trzynastu) = 13; (czternaście|czternastu) = 14
(piętnaście|piętnastu) = 15; (szesnaście|szesnastu) = 16; (siedemnaście|siedemnastu) = 17
(osiemnaście|osiemnastu) = 18; (dziewiętnaście|dziewiętnastu) = 19; (dwadzieścia|dwudziestu) = 20
(trzydzieści|trzydziestu) = 30; (czterdzieści|czterdziestu) = 40; (pięćdziesiąt|pięćdziesięciu) = 50
(sześćdziesiąt|sześćdziesięciu) = 60; (siedemdziesiąt|siedemdziesięciu) = 70
(osiemdziesiąt|osiemdziesięciu) = 80; (dziewięćdziesiąt|dziewięćdziesięciu) = 90; (sto|stu) = 100
(dwieście|dwustu) = 200; (trzysta|trzystu) = 300; (czterysta|czterystu) = 400
(pięćset|pięciuset) = 500; (sześćset|sześciuset) = 600; (siedemset|siedmiuset) = 700
(osiemset|ośmiuset) = 800; (dziewięćset|dziewięciuset) = 900; półtora = 1.5; półtorej = 1.5
tuzin* = 12; dziesiątki = 20; dziesiątek = 20; kilkanaście tysięcy = 15000
kilkadziesiąt tysięcy = 30000; kilkaset tysięcy = 300000; kilka tysięcy = 3000
kilka milionów = 3000000; kilkanaście milionów = 15000000
(około|ponad|prawie|niemal|blisko|przeszło|jeszcze|niespełna) (milion|miliona) = 1000000; (około|ponad|prawie|niemal|blisko|przeszło|niespełna) (tysiąc|tysiąca) = 1000; milion (min|sztuk|dolarów|euro|złotych) = 1000000
`

/** Polish ordinals, in every case and gender. */
export const PL_ORDINALS = `
pierwsz(y|a|e|ej|ego|emu|ą|ym|ych) = 1; drug(i|a|ie|iej|iego|iemu|ą|im|ich) = 2
trzec(i|ia|ie|iej|iego|iemu|ią|im|ich) = 3; czwart(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 4
piąt(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 5; szóst(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 6
siódm(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 7; ósm(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 8
dziewiąt(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 9; dziesiąt(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 10
jedenast(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 11; dwunast(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 12
trzynast(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 13; czternast(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 14
piętnast(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 15; szesnast(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 16
siedemnast(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 17; osiemnast(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 18
dziewiętnast(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 19; dwudziest(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 20
trzydziest(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 30; czterdziest(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 40
pięćdziesiąt(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 50; sześćdziesiąt(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 60
siedemdziesiąt(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 70; osiemdziesiąt(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 80
dziewięćdziesiąt(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 90; setn(y|a|e|ej|ego|emu|ą|ym|ych|ymi) = 100
`
