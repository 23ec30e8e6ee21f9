/** Short forms, demonyms, capitals and leaders that English texts use for states. */
export const EN_NAMES = `
US = USA; U.S = USA; USA = USA; America = USA; American = USA; Americans = USA; Washington = USA; Pentagon = USA; White House = USA; United States = USA
State Department = USA; Biden = USA; Obama = USA; Clinton = USA; Trump = USA; Hegseth = USA; Austin = USA; Bush = USA; US Army = USA; U.S.A = USA; Uncle Sam = USA
UK = GBR; U.K = GBR; Britain = GBR; Great Britain = GBR; British = GBR; London = GBR; Whitehall = GBR; England = GBR; Briton* = GBR; Westminster = GBR
Russia = RUS; Russian = RUS; Russians = RUS; Moscow = RUS; Kremlin = RUS; Putin = RUS; Russian Federation = RUS; Soviet Union = RUS; USSR = RUS
Ukraine = UKR; Ukrainian* = UKR; Kyiv = UKR; Kiev = UKR; Zelensky = UKR; Zelenskyy = UKR; Zelenskiy = UKR; Verkhovna Rada = UKR; Rada = UKR
Finland = FIN; Finnish = FIN; Finns = FIN; Helsinki = FIN; Stubb = FIN; Orpo = FIN; Eduskunta = FIN
Estonia = EST; Estonian* = EST; Tallinn = EST; Riigikogu = EST; Latvia = LVA; Latvian* = LVA; Riga = LVA; Saeima = LVA
Lithuania = LTU; Lithuanian* = LTU; Vilnius = LTU; Seimas = LTU; Nauseda = LTU
Poland = POL; Polish = POL; Poles = POL; Warsaw = POL; Sejm = POL; Duda = POL; Tusk = POL
Norway = NOR; Norwegian* = NOR; Sweden = SWE; Swedish = SWE; Stockholm = SWE; Denmark = DNK; Danish = DNK; Copenhagen = DNK
Germany = DEU; German = DEU; Germans = DEU; Berlin = DEU; Bundestag = DEU; France = FRA; French = FRA; Paris = FRA; Spain = ESP; Spanish = ESP; Madrid = ESP
Italy = ITA; Italian* = ITA; Rome = ITA; Holland = NLD; Dutch = NLD; The Netherlands = NLD; Netherlands = NLD; Belgian* = BEL; Brussels = BEL
Swiss = CHE; Bern = CHE; Berne = CHE; Austrian* = AUT; Vienna = AUT; Portuguese = PRT; Lisbon = PRT; Irish = IRL; Ireland = IRL; Dublin = IRL
Greece = GRC; Greek = GRC; Athens = GRC; Turkey = TUR; Turkish = TUR; Ankara = TUR; Türkiye = TUR; Turkiye = TUR; Cypriot = CYP
Hungarian* = HUN; Budapest = HUN; Czech = CZE; Czech Republic = CZE; Czechia = CZE; Prague = CZE; Slovak = SVK; Slovakian = SVK; Bratislava = SVK
Romanian* = ROU; Bucharest = ROU; Bulgarian* = BGR; Sofia = BGR; Serbian* = SRB; Belgrade = SRB; Serbia and Montenegro = SRB; Croatian* = HRV; Zagreb = HRV
Bosnia = BIH; Bosnian* = BIH; Bosnia Herzegovina = BIH; Sarajevo = BIH; Macedonia = MKD; FYR Macedonia = MKD; Albanian* = ALB; Tirana = ALB; Slovene = SVN; Slovenian* = SVN
Belarus = BLR; Belarusian* = BLR; Minsk = BLR; Moldovan* = MDA; Georgian* = GEO; Tbilisi = GEO; Armenian* = ARM; Yerevan = ARM; Azerbaijani* = AZE; Azeri = AZE; Baku = AZE
Holy See = VAT; Vatican = VAT; Canadian* = CAN; China = CHN; Chinese = CHN; Beijing = CHN; People's Republic of China = CHN
India = IND; Indian = IND; Indians = IND; New Delhi = IND; Delhi = IND; Pakistan = PAK; Pakistani* = PAK; Islamabad = PAK
Japan = JPN; Japanese = JPN; Tokyo = JPN; South Korea = KOR; South Korean* = KOR; Republic of Korea = KOR; Seoul = KOR; ROK = KOR
North Korea = PRK; North Korean* = PRK; DPRK = PRK; Pyongyang = PRK; both Koreas = KOR+PRK; two Koreas = KOR+PRK; neither Korea = KOR+PRK; the Koreas = KOR+PRK; either Korea = KOR+PRK; North and South Korea = KOR+PRK; South and North Korea = KOR+PRK
Burma = MMR; Burmese = MMR; Myanmar = MMR; Naypyidaw = MMR; Vietnam = VNM; Vietnamese = VNM; Viet Nam = VNM; Hanoi = VNM; Laos = LAO; Lao PDR = LAO; Lao = LAO; Laotian = LAO; Vientiane = LAO
Thai = THA; Bangkok = THA; Cambodian* = KHM; Phnom Penh = KHM; Indonesian* = IDN; Jakarta = IDN; Malaysian* = MYS; Philippine = PHL; Filipino = PHL; Manila = PHL
Singaporean = SGP; Sri Lankan* = LKA; Colombo = LKA; Nepali = NPL; Nepalese = NPL; Kathmandu = NPL; Bangladeshi = BGD; Dhaka = BGD; Maldives = MDV; The Maldives = MDV
Afghan = AFG; Afghans = AFG; Kabul = AFG; Taliban = AFG; Iranian* = IRN; Iran = IRN; Tehran = IRN; Iraqi* = IRQ; Baghdad = IRQ; Syria = SYR; Syrian* = SYR; Damascus = SYR
Israeli* = ISR; Jerusalem = ISR; Tel Aviv = ISR; Palestine = PSE; Palestinian* = PSE; State of Palestine = PSE; Lebanese = LBN; Beirut = LBN; Jordanian* = JOR; Amman = JOR
Saudi* = SAU; Saudi Arabia = SAU; Riyadh = SAU; Kuwaiti* = KWT; Omani* = OMN; Muscat = OMN; Sultanate = OMN; Qatari* = QAT; Doha = QAT; Bahraini = BHR; Emirati = ARE; UAE = ARE; Yemeni* = YEM; Sanaa = YEM
Egyptian* = EGY; Cairo = EGY; Libyan* = LBY; Tripoli = LBY; Tunisian* = TUN; Tunis = TUN; Algerian* = DZA; Algiers = DZA; Moroccan* = MAR; Rabat = MAR; Sudanese = SDN; Khartoum = SDN; South Sudanese = SSD; Juba = SSD
Ethiopian* = ETH; Addis Ababa = ETH; Eritrean* = ERI; Asmara = ERI; Somali = SOM; Mogadishu = SOM; Kenyan* = KEN; Nairobi = KEN; Ugandan* = UGA; Rwandan* = RWA; Angolan* = AGO; Luanda = AGO; Mozambican* = MOZ; Maputo = MOZ
Zimbabwean* = ZWE; Harare = ZWE; Zambian* = ZMB; Lusaka = ZMB; South African* = ZAF; Pretoria = ZAF; Nigerian* = NGA; Abuja = NGA; Senegalese = SEN; Dakar = SEN; Chadian = TCD; Congolese = COD; DR Congo = COD; DRC = COD; Democratic Republic of the Congo = COD; Democratic Republic of Congo = COD; Congo Brazzaville = COG; Republic of Congo = COG; Republic of the Congo = COG; Congo = COG
Ivory Coast = CIV; Cote d'Ivoire = CIV; Swaziland = SWZ; Cape Verde = CPV; Gambia = GMB; Sao Tome = STP; Sao Tome and Principe = STP; Tanzanian = TZA; Burundian = BDI
Mexican* = MEX; Mexico City = MEX; Cuban* = CUB; Havana = CUB; Colombian* = COL; Bogota = COL; Venezuelan* = VEN; Caracas = VEN; Brazilian* = BRA; Brasilia = BRA; Argentine = ARG; Argentinian = ARG; Chilean* = CHL; Santiago = CHL; Peruvian* = PER; Lima = PER; Ecuadorian* = ECU; Ecuadorean = ECU; Quito = ECU; Nicaraguan* = NIC; Managua = NIC; Bolivian = BOL
Mongolian = MNG; Kazakh = KAZ; Kyrgyz = KGZ; Kyrgyzstan = KGZ; Tajik = TJK; Uzbek = UZB; Turkmen = TKM; Turkmenistan = TKM; Australian* = AUS; Canberra = AUS; New Zealander* = NZL; Wellington = NZL; East Timor = TLS; Timor Leste = TLS; Timorese = TLS
Marshall Islands = MHL; Marshallese = MHL; Majuro = MHL; Tonga = TON; Tongan* = TON; Micronesia = FSM; Federated States of Micronesia = FSM; Tuvalu = TUV; Tuvaluan = TUV; Palauan = PLW; Niue = NIU; Cook Islands = COK; Vanuatu = VUT; Samoa = WSM; Surinam = SUR
Taiwan = TWN; Taipei = TWN; Kosovo = XKX; Western Sahara = ESH; Yugoslavia = SRB; Czechoslovakia = CSHH; East Germany = DDDE; Ottawa = CAN; Oslo = NOR
the South = KOR; the North = PRK
`
