# pattern | code | who | example     (docs/guide/predicates.md)
abrogate _accord               | SANCTION discontinue | IND           | India abrogated the treaty.
abrogation/n of _accord    | SANCTION discontinue | IND           | India's abrogation of the treaty came on Monday.
activate _sanctions against B | SANCTION            | BLR > KEN     | Belarus activated sanctions against Kenya.
add B to _blacklist        | SANCTION            | USA > NIC:MIL | The United States added Nicaraguan generals to its blacklist.
add B to _blacklists       | SANCTION            | LTU > AUS     | Lithuania added Australia to its terror list.
adopt _sanctions against B     | SANCTION             | UNO > PRK     | The United Nations adopted sanctions against North Korea.
adopt _sanctions               | SANCTION             | EUR           | The European Union adopted new sanctions.
adopt _sanctions on B      | SANCTION            | KHM > BRA     | Cambodia adopted sanctions on Brazil.
agree _sanctions against B | SANCTION            | TCD > ZMB     | Chad agreed sanctions against Zambia.
agree _sanctions on B      | SANCTION            | SYR > VNM     | Syria agreed sanctions on Vietnam.
agree on _sanctions against B | SANCTION            | BEL > EGY     | Belgium agreed on sanctions against Egypt.
announce _sanctions against B  | SANCTION             | CAN > RUS     | Canada announced sanctions against Russia.
announce _sanctions on B       | SANCTION             | USA > VEN     | The United States announced sanctions on Venezuela.
announce _sanctions            | SANCTION             | JPN           | Japan announced sanctions.
announce suspension of     | SANCTION            | USA           | The United States announced a suspension of aid.
apply _sanctions to B          | SANCTION             | USA > IND     | The United States applied tariffs to Indian steel and to India.
apply _sanctions               | SANCTION             | BRA           | Brazil applied tariffs.
approve _sanctions against B   | SANCTION             | EUR > BLR     | The European Union approved sanctions against Belarus.
approve _sanctions on B        | SANCTION             | EUR > IRN     | The European Union approved sanctions on Iran.
approve _sanctions             | SANCTION             | UNO           | The United Nations approved the embargo.
axe _accord                | SANCTION discontinue | AUS           | Australia axed the agreement.
axe B                          | SANCTION             | GBR > GBR     | The British prime minister axed a British minister.
ban _weapon from B         | SANCTION discontinue | BGR > VEN     | Bulgaria banned weapons from Venezuela.
ban export to B                | SANCTION discontinue | JPN > RUS     | Japan banned exports to Russia.
ban flight from B              | SANCTION discontinue | FRA > BLR     | France banned flights from Belarus.
ban import from B              | SANCTION discontinue | TWN > CHN     | Taiwan banned imports from China.
ban import of                  | SANCTION discontinue | CHN           | China banned imports of pork.
ban export                     | SANCTION discontinue | IND           | India banned wheat exports.
ban flight                     | SANCTION discontinue | POL           | Poland banned flights.
ban import                     | SANCTION discontinue | RUS           | Russia banned food imports.
ban visa for B             | SANCTION            | BGD > NOR     | Bangladesh banned visas for Norwegian citizens.
ban/n on export to B       | SANCTION discontinue | SOM > BEL     | Somalia's ban on exports to Belgium came on Monday.
ban/n on import from B     | SANCTION discontinue | ITA > SDN     | Italy's ban on imports from Sudan came on Monday.
banish B                       | SANCTION expel       | VEN > USA     | Venezuela banished American diplomats.
bar B from _bloc           | SANCTION expel      | IGO > GAB     | The African Union barred Gabon from the bloc.
bar export to B            | SANCTION discontinue | FRA > ISR     | France barred exports to Israel.
bar import from B          | SANCTION discontinue | IRN > MOZ     | Iran barred imports from Mozambique.
beef up _sanctions         | SANCTION            | FRA           | France beefed up the sanctions.
blacklist B                    | SANCTION             | USA > CHN     | The United States blacklisted Chinese companies.
blacklisting/n of B        | SANCTION            | GRC > ERI     | Greece's blacklisting of Eritrea came on Monday.
block export to B          | SANCTION discontinue | AGO > ZWE     | Angola blocked exports to Zimbabwe.
block import from B        | SANCTION discontinue | IRN > NGA     | Iran blocked imports from Nigeria.
boot B from _bloc          | SANCTION expel      | KHM > PER     | Cambodia booted Peru from the alliance.
boot out B                     | SANCTION expel       | CZE > RUS     | Prague booted out Russian diplomats.
boycott B[GOV]                 | SANCTION discontinue | EUR > AUT     | The European Union boycotted the Austrian government.
break off _talks           | SANCTION discontinue @164 | SRB           | Serbia broke off the talks.
break off _talks with B    | SANCTION discontinue @164 | PSE > ISR     | Palestinian leaders broke off talks with Israel.
break off _ties with B         | SANCTION discontinue | SDN > IRN     | Sudan broke off relations with Iran.
break _ties with B             | SANCTION discontinue | PAN > TWN     | Panama broke diplomatic ties with Taiwan.
break off _ties                | SANCTION discontinue | SEN           | Senegal broke off relations.
break with B                   | SANCTION discontinue | MLI > FRA     | Mali broke with France.
break _ties                    | SANCTION discontinue | MAR           | Morocco broke diplomatic relations.
break/n with B             | SANCTION discontinue | JOR > KOR     | Jordan's break with South Korea came on Monday.
bring _envoy ~home         | SANCTION withdraw   | ISR           | Israel brought its ambassador home from Ireland.
bring ~home _envoy from B  | SANCTION withdraw   | FRA > CAN     | France brought home its ambassador from Canada.
broaden _sanctions         | SANCTION            | CAN           | Canada broadened the sanctions.
broaden _sanctions against B | SANCTION            | EGY > NER     | Egypt broadened sanctions against Niger.
broaden _sanctions on B    | SANCTION            | TUN > ZWE     | Tunisia broadened sanctions on Zimbabwe.
call ~home _envoy of B      | SANCTION withdraw   | ECU > MEX     | Ecuador called home its ambassador to Mexico.
call ~home _envoy           | SANCTION withdraw   | SEN           | Senegal has called home its ambassador.
cancel flight to B         | SANCTION discontinue | NPL > UGA     | Nepal cancelled flights to Uganda.
cancel visa of B               | SANCTION             | AUS > SRB     | Australia cancelled the visa of a Serbian player.
cancel _accord with B          | SANCTION discontinue | AUS > CHN     | Australia cancelled the agreement with China.
cancel _contract with B        | SANCTION discontinue | AUS > FRA     | Australia cancelled a contract with France.
cancel _money to B             | SANCTION discontinue | USA > LBR     | The United States cancelled aid to Liberia.
cancel licence                 | SANCTION             | UGA           | Uganda cancelled the licence.
cancel _accord                 | SANCTION discontinue | MYS           | Malaysia cancelled the treaty.
cancel _contract               | SANCTION discontinue | GHA           | Ghana cancelled the contract.
cancel _money                  | SANCTION discontinue | GBR           | Britain cancelled the aid.
cashier B                  | SANCTION            | BEL > CAN     | Belgium cashiered Canadian officers.
cease +AID                 | SANCTION discontinue | NOR           | Norway ceased funding the programme.
choke off _money to B      | SANCTION discontinue | AUS > HRV     | Australia choked off the aid to Croatia.
chuck out B                | SANCTION expel      | GEO > DEU     | Georgia chucked out Germany.
clamp _sanctions on B      | SANCTION            | IDN > AGO     | Indonesia clamped sanctions on Angola.
close embassy in B             | SANCTION discontinue | CAN > IRN     | Canada closed its embassy in Iran.
close _border with B           | SANCTION discontinue | VEN > COL     | Venezuela closed its border with Colombia.
close consulate                | SANCTION discontinue | TUR           | Turkey closed its consulate.
close embassy                  | SANCTION discontinue | IRL           | Ireland closed its embassy.
close mission                  | SANCTION discontinue | ISR           | Israel closed its mission.
close _institute           | SANCTION withdraw   | DEU           | Germany closed its consulate.
close _institute in B      | SANCTION withdraw   | DEU > RUS     | Germany closed its consulate in Russia.
close down _institute in B | SANCTION withdraw   | ITA > AFG     | Italy closed down its cultural centre in Afghanistan.
closure/n of _embassy      | SANCTION discontinue | CAN           | Canada's closure of the embassy came on Monday.
condemn B to _years_in     | SANCTION convict +COERCE:arrest | RUS:JUD > RUS | A Russian court condemned a Russian teacher to three years in prison.
A[JUD] condemn B to _year  | SANCTION convict +COERCE:arrest | MLI:JUD > CIV:MIL | A Malian court condemned Ivorian soldiers to 20 years in prison.
condemn B to death             | SANCTION convict     | EGY:JUD > EGY | An Egyptian court condemned an Egyptian politician to death.
A[JUD] condemn B to death  | SANCTION convict +COERCE:arrest | COD:JUD > USA | A Congolese court condemned American citizens to death.
condemn to death               | SANCTION convict     | IRN:JUD       | An Iranian court condemned the singer to death.
convict B for                  | SANCTION convict     | NLD:JUD > RUS | A Dutch court convicted a Russian officer for the attack.
convict B of                   | SANCTION convict     | USA:JUD > MEX | An American court convicted a Mexican smuggler of murder.
convict B                      | SANCTION convict     | TUR:JUD > TUR | Turkish officers were convicted by a Turkish court.
convict                        | SANCTION convict     | BEL:JUD       | A Belgian court convicted the bomber.
conviction/n of B              | SANCTION convict     | RUS:JUD > RUS | A Russian court's conviction of a Russian activist was condemned.
conviction/n                   | SANCTION convict     | FRA:JUD       | The French court's conviction was quashed.
curb import from B             | SANCTION             | IND > CHN     | India curbed imports from China.
curtail _ties with B       | SANCTION            | LBY > ZWE     | Libya curtailed ties with Zimbabwe.
cut off _money to B            | SANCTION discontinue | USA > PSE     | The United States cut off aid to Palestinian refugees.
cut off _ties with B           | SANCTION discontinue | UKR > SYR     | Ukraine cut off relations with Syria.
cut _money for B               | SANCTION discontinue | AUS > PSE     | Australia cut funding for Palestinian schools.
cut _money to B                | SANCTION discontinue | USA > EGY     | The United States cut aid to Egypt.
cut _ties to B                 | SANCTION discontinue | LTU > RUS     | Lithuania cut its links to Russia.
cut _ties with B               | SANCTION discontinue | SAU > IRN     | Saudi Arabia cut ties with Iran.
cut off B                      | SANCTION discontinue | EUR > RUS     | The European Union cut off Russian banks.
cut off _money                 | SANCTION discontinue | NOR           | Norway cut off the aid.
cut off _ties                  | SANCTION discontinue | COM           | The Comoros cut off diplomatic ties.
cut quota                      | SANCTION             | GBR           | Britain cut the quota.
cut _money                     | SANCTION discontinue | GBR           | Britain cut its aid.
cut _ties                      | SANCTION discontinue | BHR           | Bahrain cut diplomatic ties.
cut/n in _money                | SANCTION discontinue | USA           | Washington's cuts in aid were condemned.
cutoff/n of _money to B    | SANCTION discontinue | FRA > HRV     | France's cutoff of aid to Croatia came on Monday.
declare _envoy             | SANCTION expel      | MLI > SWE     | Mali declared the Swedish ambassador persona non grata.
declare boycott of B       | SANCTION discontinue | ZWE > KAZ     | Zimbabwe declared a boycott of Kazakhstan.
declare embargo against B  | SANCTION discontinue | AGO > CUB     | Angola declared an embargo against Cuba.
declare embargo on B       | SANCTION discontinue | TUN > NOR     | Tunisia declared an embargo on Norway.
decouple from B                | SANCTION             | USA > CHN     | The United States decoupled from China.
default on _debt               | SANCTION discontinue | ARG           | Argentina defaulted on its debt.
defrock B                  | SANCTION expel      | GRC           | Greece defrocked the bishop.
demote B                       | SANCTION             | CHN > CHN     | China demoted a Chinese general.
demotion/n of B            | SANCTION            | IDN > CUB     | Indonesia's demotion of Cuban officials came on Monday.
denounce _accord               | SANCTION discontinue | SWE           | Sweden denounced the treaty.
depose B                       | SANCTION             | THA:MIL > THA | Thai generals deposed the Thai prime minister.
designate B as                 | SANCTION             | USA > YEM:REB | The United States designated Yemeni rebels as terrorists.
designate B                    | SANCTION             | CAN > IRN     | Canada designated Iranian officers.
dethrone B                 | SANCTION            | NOR > COL     | Norway dethroned Colombia.
disbar B                       | SANCTION             | CHN > CHN     | China disbarred a Chinese lawyer.
discipline B                   | SANCTION             | KOR > KOR     | South Korea disciplined South Korean officers.
discontinue _ties with B       | SANCTION discontinue | BOL > ISR     | Bolivia discontinued relations with Israel.
discontinue _money             | SANCTION discontinue | DNK           | Denmark discontinued the aid.
discontinue                    | SANCTION discontinue | UNO           | The World Bank discontinued the programme.
dismiss B from                 | SANCTION             | TUR > TUR     | Turkey dismissed Turkish judges from their posts.
dismiss B[GOV]                 | SANCTION             | PAK > PAK     | The Pakistani president dismissed a Pakistani minister.
dismiss _official              | SANCTION             | TUN           | The Tunisian president dismissed the prime minister.
dismissal/n of B               | SANCTION             | KOR > KOR     | South Korea's dismissal of a South Korean general caused anger.
dismissal/n of _official       | SANCTION             | UKR           | The dismissal of the general by the Ukrainian president surprised many.
displace B from                | SANCTION expel       | MMR > MMR     | Myanmar displaced Burmese villagers from the valley.
displace B                     | SANCTION expel       | COL:REB > COL | Colombian rebels displaced Colombian farmers.
displacement/n of B            | SANCTION expel       | MMR > MMR     | The displacement of Burmese villagers by Burmese soldiers continued.
disqualify B                   | SANCTION             | IND:JUD > IND | An Indian court disqualified an Indian lawmaker.
ditch _accord              | SANCTION discontinue | RUS           | Russia ditched the treaty.
divest from B              | SANCTION discontinue | ZWE > CAN     | Zimbabwe divested from Canada.
dock _money                | SANCTION discontinue | FRA           | France docked the subsidies.
double _duty               | SANCTION            | USA           | Washington doubled its tariffs.
double _duty on B          | SANCTION            | USA > BRA     | Washington doubled its tariffs on Brazilian steel.
downgrade _ties with B         | SANCTION             | ISR > SEN     | Israel downgraded ties with Senegal.
downgrade embassy              | SANCTION             | ZAF           | South Africa downgraded its embassy.
downgrade _ties                | SANCTION             | PAK           | Pakistan downgraded diplomatic ties.
drive B from _home         | SANCTION expel      | MMR:MIL > MMR | Burmese soldiers drove Burmese villagers from their homes.
drive B into exile         | SANCTION expel      | IND > KEN     | India drove Kenyan citizens into exile.
drive B out of                 | SANCTION expel       | SRB:MIL > KOS | Serbian troops drove Kosovo villagers out of their homes.
drive out B                    | SANCTION expel       | MMR:MIL > MMR | Burmese soldiers drove out Burmese Muslims.
drop B from A[PTY]         | SANCTION expel      | IND:PTY > IND | An Indian lawmaker was dropped from the Bharatiya Janata Party.
drop B from _bloc          | SANCTION expel      | TCD > AUS     | Chad dropped Australia from the alliance.
drum out B                 | SANCTION expel      | VEN > ERI     | Venezuela drummed out Eritrea.
dump _accord               | SANCTION discontinue | ROU           | Romania dumped the treaty.
eject B from                   | SANCTION expel       | IGO > SYR     | The Arab League ejected Syria from the council.
eject B                        | SANCTION expel       | AUS > CHN     | Australia ejected a Chinese diplomat.
embargo B                      | SANCTION discontinue | USA > CUB     | The United States embargoed Cuba.
embargo/n against B            | SANCTION discontinue | USA > CUB     | Washington's embargo against Cuba hurt farmers.
embargo/n on B                 | SANCTION discontinue | USA > CUB     | The American embargo on Cuba by Washington was condemned.
embargo/n                      | SANCTION discontinue | USA           | Washington's embargo hurt Cuba.
end _accord with B             | SANCTION discontinue | USA > HUN     | The United States ended the treaty with Hungary.
end _mediation between B       | SANCTION discontinue | EGY > LBY     | Egypt ended mediation efforts between Libyan factions.
end _money for B           | SANCTION discontinue | PAK > SAU     | Pakistan ended its funding for Saudi Arabia.
end _money to B                | SANCTION discontinue | USA > PAK     | The United States ended aid to Pakistan.
end _ties with B               | SANCTION discontinue | HND > TWN     | Honduras ended diplomatic relations with Taiwan.
end mediation                  | SANCTION discontinue | QAT           | Qatar ended its mediation.
end _accord                    | SANCTION discontinue | IND           | India ended the treaty.
end _mediation                 | SANCTION discontinue | KWT           | Kuwait ended its mediation efforts.
end _money                     | SANCTION discontinue | SWE           | Sweden ended its aid.
enforce _sanctions against B   | SANCTION             | KOR > PRK     | Seoul enforced sanctions against North Korea.
enforce _sanctions             | SANCTION             | SGP           | Singapore enforced the sanctions.
evict B                        | SANCTION expel       | KEN > KEN     | Kenya evicted Kenyan herders.
eviction/n of B                | SANCTION expel       | ETH > ETH     | Ethiopia's eviction of Ethiopian farmers caused anger.
exclude B from _bloc           | SANCTION expel       | EUR > RUS     | The European Union excluded Russia from the council.
exclude B from _talks      | REJECT meet         | BRA > NIC     | Brazil excluded Nicaragua from the summit.
excommunicate B                | SANCTION expel       | VAT > ITA     | The Vatican excommunicated an Italian archbishop.
exile B                        | SANCTION expel       | NIC > NIC     | Nicaragua has exiled Nicaraguan bishops.
exit _accord                   | SANCTION discontinue | USA           | The United States exited the treaty.
exit _bloc                     | SANCTION discontinue | NER           | Niger exited the bloc.
exit/n from _accord        | SANCTION discontinue | RUS           | Russia's exit from the treaty came on Monday.
expand _sanctions              | SANCTION             | EUR           | The European Union expanded its sanctions.
expand _sanctions against B | SANCTION            | PAK > EST     | Pakistan expanded sanctions against Estonia.
expand _sanctions on B     | SANCTION            | HUN > SRB     | Hungary expanded sanctions on Serbia.
expel B for                    | SANCTION expel       | NOR > RUS     | Norway expelled Russian diplomats for spying.
expel B from                   | SANCTION expel       | UNO > RUS     | The United Nations expelled Russia from the council.
expel B from A[PTY]        | SANCTION expel      | LKA:PTY > LKA:LEG | A Sri Lankan lawmaker was expelled from the Sri Lanka Freedom Party.
expel B over                   | SANCTION expel       | GBR > RUS     | Britain expelled Russian diplomats over the poisoning.
expel B                        | SANCTION expel       | NER > FRA     | The French ambassador was expelled by Niger.
expel                          | SANCTION expel       | CHN           | China expelled three members.
expulsion/n of B               | SANCTION expel       | ROU > RUS     | Romania's expulsion of Russian diplomats was condemned.
expulsion/n                    | SANCTION expel       | RUS           | Russia's expulsions were condemned.
extend _sanctions against B    | SANCTION             | EUR > RUS     | The European Union extended sanctions against Russia.
extend _sanctions on B         | SANCTION             | UNO > SSD     | The United Nations extended the embargo on South Sudan.
extend _sanctions              | SANCTION             | CHE           | Switzerland extended the sanctions.
find B guilty of               | SANCTION convict     | SGP:JUD > MYS | A Singaporean court found a Malaysian smuggler guilty of trafficking.
find B guilty                  | SANCTION convict     | USA:JUD > HND | An American court found the Honduran president guilty.
find B guilty of +         | SANCTION convict    | TUN:JUD > TUN | A Tunisian court found the Tunisian politician guilty of insulting the president.
fine B                         | SANCTION             | EUR > USA     | The European Union fined American companies.
fine/n on B                    | SANCTION             | EUR > HUN     | The European Union's fine on Hungary was large.
fire B as                      | SANCTION             | TUR > TUR     | The Turkish president fired a Turkish banker as governor.
fire B from                    | SANCTION             | IND > IND     | India fired Indian officials from their jobs.
fire B[COP]                    | SANCTION             | KEN > KEN     | Kenya fired the Kenyan police chief.
fire B[GOV]                    | SANCTION             | SSD > SSD     | The South Sudanese president fired a South Sudanese minister.
fire _official                 | SANCTION             | USA           | The American president fired the minister.
firing/n of _official      | SANCTION            | EGY           | Egypt's firing of the minister came on Monday.
flee from B                    | SANCTION expel       | MMR           | Burmese families fled from Burmese soldiers.
flee to B                      | SANCTION expel       | SSD           | South Sudanese families fled to Uganda.
flee B                         | SANCTION expel       | MMR > MMR     | Burmese villagers fled Burmese soldiers.
flee B[place]                  | SANCTION expel       | SYR           | Syrian families fled Aleppo.
flee                           | SANCTION expel       | ETH           | Ethiopian families fled last week.
fly ~home _envoy_home      | SANCTION withdraw   | KHM           | Cambodia flew its diplomats home.
force B +_flee             | SANCTION expel      | SDN:PRM > SDN:CVL | Sudanese militias forced Sudanese villagers to flee.
force B from _job          | SANCTION            | PER:LEG > MOZ | Peruvian lawmakers forced the minister of Mozambique from the post.
force B from _village          | SANCTION expel       | AZE:MIL > ARM | Azerbaijani troops forced Armenian families from their homes.
force B into exile         | SANCTION expel      | ESP > EST     | Spain forced Estonian citizens into exile.
force B out of                 | SANCTION expel       | ISR > PSE     | Israel forced Palestinian families out of their homes.
force out B                    | SANCTION expel       | CHN > IND     | China forced out Indian journalists.
freeze _asset of B             | SANCTION             | CHE > UKR     | Switzerland froze the assets of the Ukrainian president.
freeze _money for B        | SANCTION discontinue | NER > SOM     | Niger froze its funding for Somalia.
freeze _money to B             | SANCTION discontinue | NLD > RWA     | The Netherlands froze aid to Rwanda.
freeze _talks              | SANCTION discontinue @164 | TUR           | Turkey froze the talks.
freeze _talks with B       | SANCTION discontinue @164 | EUR > GEO     | The European Union froze talks with Georgia.
freeze _ties with B            | SANCTION discontinue | CHN > NOR     | China froze relations with Norway.
freeze out B                   | SANCTION             | CHN > AUS     | China froze out Australia.
freeze _asset                  | SANCTION             | LUX           | Luxembourg froze the assets.
freeze _money                  | SANCTION discontinue | USA           | Washington froze the aid.
freeze _ties                   | SANCTION discontinue | ALB           | Albania froze the relations.
freeze/n on _money to B    | SANCTION discontinue | JPN > KAZ     | Japan's freeze on aid to Kazakhstan came on Monday.
freezing/n of _asset       | SANCTION            | NOR           | Norway's freezing of the assets came on Monday.
give B _term               | SANCTION convict +COERCE:arrest | ESP:JUD > MAR:CRM | A Spanish court gave a Moroccan smuggler a jail term.
A[JUD] give B _verdict     | SANCTION convict +COERCE:arrest | EGY:JUD > EGY | An Egyptian court gave an Egyptian writer a life sentence.
A[JUD] give B _year        | SANCTION convict +COERCE:arrest | MMR:JUD > AUS | A Burmese court gave an Australian economist three years.
ground flight to B         | SANCTION discontinue | TUN > GRC     | Tunisia grounded flights to Greece.
halt _money for B          | SANCTION discontinue | PAK > EGY     | Pakistan halted its funding for Egypt.
halt _money to B               | SANCTION discontinue | DEU > UGA     | Germany halted aid to Uganda.
halt _talks                | SANCTION discontinue @164 | EUR           | The European Union halted the talks.
halt _talks with B         | SANCTION discontinue @164 | KOR > JPN     | South Korea halted talks with Japan.
halt _ties to B                | SANCTION discontinue | RUS > UKR     | Russia halted gas exports to Ukraine.
halt _ties with B              | SANCTION discontinue | KOR > PRK     | Seoul halted trade with North Korea.
halt export of                 | SANCTION discontinue | IDN           | Indonesia halted exports of coal.
halt _money                    | SANCTION discontinue | IRL           | Ireland halted the aid.
halt _ties                     | SANCTION discontinue | NOR           | Norway halted the exports.
halt import from B         | SANCTION discontinue | CUB > NPL     | Cuba halted imports from Nepal.
A[JUD] hand _verdict to B  | SANCTION convict +COERCE:arrest | TUR:JUD > TUR:MIL | A Turkish court handed life sentences to Turkish soldiers.
A[JUD] hand _year to B     | SANCTION convict +COERCE:arrest | RUS:JUD > USA | A Russian court handed a nine-year term to an American dancer.
A[JUD] hand B _verdict     | SANCTION convict +COERCE:arrest | ARE:JUD > BGD | A court in Dubai handed Bangladeshi workers life sentences.
hand down _verdict against B   | SANCTION convict     | FRA:JUD > SYR | A French court handed down a verdict against Syrian officers.
hand down _penalty             | SANCTION convict     | IRQ:JUD       | An Iraqi court handed down the death sentence.
hand down _verdict             | SANCTION convict     | COD:JUD       | A Congolese court handed down the sentence.
A[JUD] hand down _verdict to B | SANCTION convict +COERCE:arrest | VNM:JUD > VNM | A Vietnamese court handed down a death sentence to a Vietnamese banker.
heap _sanctions on B       | SANCTION            | EST > PER     | Estonia heaped sanctions on Peru.
hike _sanctions on B       | SANCTION            | DEU > AGO     | Germany hiked tariffs on Angola.
hit B with _duty           | SANCTION            | USA > IND     | Washington hit India with tariffs.
hit B with _sanctions          | SANCTION             | USA > MMR     | The United States hit Myanmar with sanctions.
hold back _money           | SANCTION discontinue | NOR           | Norway held back the grant.
hold back _money from B    | SANCTION discontinue | EUR > HUN     | The European Union held back funds from Hungary.
hound B out of             | SANCTION expel      | EST > BGR     | Estonia hounded Bulgarian citizens out of the country.
implement _sanctions       | SANCTION            | NOR           | Norway implemented the sanctions.
implement _sanctions against B | SANCTION            | JOR > VNM     | Jordan implemented sanctions against Vietnam.
implement _sanctions on B  | SANCTION            | BOL > MOZ     | Bolivia implemented sanctions on Mozambique.
impose _duty on B          | SANCTION            | IND > CHN     | India imposed duties on Chinese steel.
impose _sanctions on B over    | SANCTION             | USA > TUR     | The United States imposed sanctions on Turkey over the missiles.
impose _verdict on B       | SANCTION convict    | EGY:JUD > SYR | Egyptian judges imposed prison sentences on Syrian citizens.
impose ban on B[state]         | SANCTION             | USA > CHN     | The United States imposed a ban on China.
impose embargo on B            | SANCTION discontinue | EUR > RUS     | The European Union imposed an embargo on Russia.
impose measure against B       | SANCTION             | EUR > RUS     | The European Union imposed measures against Russia.
impose measure on B[state]     | SANCTION             | CAN > BLR     | Canada imposed new measures on Belarus.
impose restriction on B[state] | SANCTION             | JPN > RUS     | Japan imposed restrictions on Russia.
impose _fine on B              | SANCTION             | EUR > POL     | The European Union imposed a fine on Poland.
impose _sanctions against B    | SANCTION             | NZL > IRN     | New Zealand imposed sanctions against Iran.
impose _sanctions on B         | SANCTION             | CHN > AUS     | China imposed tariffs on Australia.
impose _sanctions              | SANCTION             | ISL           | Iceland imposed sanctions.
A[JUD] imprison B          | SANCTION convict +COERCE:arrest | EGY:JUD > EGY | An Egyptian court imprisoned an Egyptian blogger.
increase _duty on B        | SANCTION            | TUR > USA     | Turkey increased its duties on American cars.
increase _sanctions on B   | SANCTION            | YEM > JPN     | Yemen increased tariffs on Japan.
introduce _duty            | SANCTION            | MEX           | Mexico introduced a duty on steel.
introduce _duty for B      | SANCTION            | MEX > CHN     | Mexico introduced a duty for Chinese companies.
introduce _duty on B       | SANCTION            | MEX > CHN     | Mexico introduced a duty on Chinese steel.
introduce _sanctions against B | SANCTION             | UKR > RUS     | Ukraine introduced sanctions against Russia.
introduce _sanctions on B      | SANCTION             | GBR > BLR     | Britain introduced sanctions on Belarus.
introduce _sanctions           | SANCTION             | NOR           | Norway introduced sanctions.
jack up _sanctions on B    | SANCTION            | RUS > IDN     | Russia jacked up tariffs on Indonesia.
jail B for year                | SANCTION convict     | VNM:JUD > VNM | A Vietnamese court jailed a Vietnamese blogger for ten years.
junk _accord               | SANCTION discontinue | IND           | India junked the treaty.
keep _sanctions on B           | SANCTION             | USA > CUB     | Washington kept its sanctions on Cuba.
kick B out of _bloc        | SANCTION expel      | NPL > TUR     | Nepal kicked Turkey out of the alliance.
kick out B                     | SANCTION expel       | BOL > USA     | Bolivia kicked out the American ambassador.
leave _bloc                    | SANCTION discontinue | GBR           | Britain left the bloc.
level _sanctions against B | SANCTION            | EGY > DEU     | Egypt leveled sanctions against Germany.
level _sanctions on B      | SANCTION            | CHN > PAK     | China leveled sanctions on Pakistan.
levy _sanctions on B           | SANCTION             | USA > EUR     | The United States levied tariffs on the European Union.
levy _sanctions                | SANCTION             | IND           | India levied duties.
maintain _sanctions on B       | SANCTION             | USA > CUB     | The United States maintained its embargo on Cuba.
maintain _sanctions            | SANCTION             | EUR           | The European Union maintained the sanctions.
mete out _verdict to B     | SANCTION convict    | IRN:JUD > IRQ | Iranian judges meted out sentences to Iraqi citizens.
mothball _accord           | SANCTION discontinue | SWE           | Sweden mothballed the agreement.
order _envoy +_leave       | SANCTION expel      | BFA > UNO     | Burkina Faso ordered the United Nations envoy to leave.
order _sanctions against B | SANCTION            | EUR > BLR     | The European Union ordered sanctions against Belarus.
order _sanctions on B      | SANCTION            | USA > IRN     | Washington ordered sanctions on Iran.
order closure of consulate     | SANCTION discontinue | USA           | Washington ordered the closure of the consulate.
order B +_leave                | SANCTION expel       | MLI > FRA     | Mali ordered the French ambassador to leave.
order B +_pay                  | SANCTION convict     | USA:JUD > IRN | An American court ordered Iran to pay damages.
order _diplomat +              | SANCTION expel       | BFA           | Burkina Faso ordered the ambassador to leave.
ostracise B                | SANCTION            | IDN > NGA     | Indonesia ostracised Nigeria.
ostracize B                | SANCTION            | ESP > DEU     | Spain ostracized Germany.
oust B from                    | SANCTION expel       | IGO > ZWE     | The Commonwealth ousted Zimbabwe from the group.
oust B                         | SANCTION             | PAK:LEG > PAK | Pakistani lawmakers ousted the Pakistani prime minister.
oust                           | SANCTION             | BOL           | Bolivia ousted the governor.
ouster/n of B                  | SANCTION             | EGY:MIL > EGY | The Egyptian army's ouster of the Egyptian president caused anger.
outlaw B as                    | SANCTION             | DEU > LBN     | Germany outlawed Lebanese militants as terrorists.
pare back _ties with B     | SANCTION            | UGA > HRV     | Uganda pared back ties with Croatia.
pass _verdict on B         | SANCTION convict    | RWA:JUD > UGA | Rwandan judges passed sentence on Uganda.
pause _money for B         | SANCTION discontinue | CHL > MAR     | Chile paused its funding for Morocco.
pause _money to B          | SANCTION discontinue | USA > ETH     | The United States paused its aid to Ethiopia.
pause _ties with B         | SANCTION discontinue | EUR > RWA     | The European Union paused its cooperation with Rwanda.
penalise B                     | SANCTION             | IND > CHN     | India penalised Chinese companies.
penalize B                     | SANCTION             | USA > CHN     | Washington penalized Chinese companies.
pile _sanctions on B       | SANCTION            | PER > PRK     | Peru piled sanctions on North Korea.
place _sanctions against B | SANCTION            | BRA > ISR     | Brazil placed sanctions against Israel.
place B on _blacklist      | SANCTION            | CAN > IRN     | Canada placed Iranian officers on its sanctions list.
place _sanctions on B          | SANCTION             | USA > NIC     | The United States placed sanctions on Nicaragua.
place B on _blacklists     | SANCTION            | ESP > JOR     | Spain placed Jordan on its terrorist list.
prolong _sanctions         | SANCTION            | EUR           | The European Union prolonged the sanctions.
prolong _sanctions against B | SANCTION            | EUR > SYR     | The European Union prolonged its sanctions against Syria.
prolong _sanctions on B    | SANCTION            | EUR > SYR     | The European Union prolonged its sanctions on Syria.
proscribe B                    | SANCTION             | GBR > LBN     | Britain proscribed Lebanese militants.
pull _envoy_home from B    | SANCTION withdraw   | NOR > SYR     | Norway pulled its envoy from Syria.
pull _envoy_home out of B  | SANCTION withdraw   | THA > KHM     | Thailand pulled its ambassador out of Cambodia.
pull _money from B         | SANCTION discontinue | PRK > HRV     | North Korea pulled its funding from Croatia.
pull _peacekeeper out of B | SANCTION expel      | FRA > CAF     | France pulled its peacekeepers out of the Central African Republic.
pull out _envoy_home of B  | SANCTION withdraw   | THA > KHM     | Thailand pulled out its ambassador of Cambodia.
pull out _money from B     | SANCTION discontinue | VNM > JOR     | Vietnam pulled out its funds from Jordan.
pull out of _accord            | SANCTION discontinue | RUS           | Russia pulled out of the treaty.
pull out of _bloc              | SANCTION discontinue | BDI           | Burundi pulled out of the court and the organisation.
pull _envoy from B             | SANCTION withdraw    | SAU > LBN     | Saudi Arabia pulled its ambassador from Lebanon.
pull funding                   | SANCTION discontinue | USA           | Washington pulled its funding.
pull _envoy                    | SANCTION withdraw    | KWT           | Kuwait pulled its ambassador.
pull plug on _accord       | SANCTION discontinue | POL           | Poland pulled the plug on the deal.
pull plug on _money        | SANCTION discontinue | CAN           | Canada pulled the plug on the aid.
pull visa of B             | SANCTION            | GBR > GEO     | Britain pulled the visas of Georgian officials.
punish B for                   | SANCTION             | CHN > LTU     | China punished Lithuania for the office.
punish B with                  | SANCTION             | CHN > AUS     | China punished Australia with tariffs.
punish B[actor]            | SANCTION             | EUR > HUN     | Hungary was punished by the European Union.
punish                         | SANCTION             | USA           | Washington punished the company.
purge B from                   | SANCTION             | TUR > TUR     | Turkey purged Turkish officers from the army.
purge B                        | SANCTION             | CHN > CHN     | China purged Chinese generals.
purge/n of _official       | SANCTION            | CHN           | China's purge of generals went on.
put _accord on ice         | SANCTION discontinue | CHN           | China put the deal on ice.
put _money on hold         | SANCTION discontinue | NOR           | Norway put the aid on hold.
put _sanctions on B        | SANCTION            | KHM > MOZ     | Cambodia put sanctions on Mozambique.
put _ties on hold          | SANCTION discontinue | KAZ > BGR     | Kazakhstan put ties with Bulgaria on hold.
put _ties with B on ice    | SANCTION discontinue | DEU > RWA     | Germany put its cooperation with Rwanda on ice.
put B on _blacklist        | SANCTION            | EUR > BLR     | The European Union put Belarusian judges on its blacklist.
put B on _blacklists       | SANCTION            | IRN > BRA     | Iran put Brazil on its sanctions list.
put on blacklist B         | SANCTION            | EUR > SDN     | The European Union put Sudanese generals on a blacklist.
quit _bloc                     | SANCTION discontinue | QAT           | Qatar quit the organisation.
raise _duty on B           | SANCTION            | IND > CHN     | India raised duties on Chinese toys.
raise _sanctions on B          | SANCTION             | USA > CHN     | The United States raised tariffs on China.
raise tariff                   | SANCTION             | TUR           | Turkey raised tariffs.
ramp up _sanctions         | SANCTION            | NOR           | Norway ramped up the sanctions.
ramp up _sanctions against B | SANCTION            | KAZ > ZWE     | Kazakhstan ramped up sanctions against Zimbabwe.
ramp up _sanctions on B    | SANCTION            | NER > GRC     | Niger ramped up sanctions on Greece.
ratchet up _sanctions against B | SANCTION            | BLR > SDN     | Belarus ratcheted up sanctions against Sudan.
ratchet up _sanctions on B | SANCTION            | CAN > SAU     | Canada ratcheted up sanctions on Saudi Arabia.
recall _envoy from B           | SANCTION withdraw    | FRA > AUS     | France recalled its ambassador from Australia.
recall _envoy in B             | SANCTION withdraw    | CHL > ISR     | Chile recalled its ambassador in Israel.
recall _envoy to B             | SANCTION withdraw    | TUR > USA     | Turkey recalled its ambassador to the United States.
recall _envoy                  | SANCTION withdraw    | MAR           | Morocco recalled its ambassador.
recall/n of _envoy             | SANCTION withdraw    | JOR           | Jordan's recall of its ambassador caused anger.
reduce _money to B             | SANCTION discontinue | USA > ETH     | The United States reduced aid to Ethiopia.
reduce _ties with B            | SANCTION             | SWE > CHN     | Sweden reduced its ties with China.
reduce _money                  | SANCTION discontinue | GBR           | Britain reduced its aid.
reduce _ties                   | SANCTION             | PAK           | Pakistan reduced diplomatic relations.
reimpose _sanctions against B | SANCTION            | SDN > TCD     | Sudan reimposed sanctions against Chad.
reimpose _sanctions on B       | SANCTION             | USA > IRN     | The United States reimposed sanctions on Iran.
reimpose _sanctions            | SANCTION             | USA           | Washington reimposed the tariffs.
reinstate _sanctions       | SANCTION            | JPN           | Japan reinstated the sanctions.
reinstate _sanctions against B | SANCTION            | EGY > LTU     | Egypt reinstated sanctions against Lithuania.
reinstate _sanctions on B  | SANCTION            | ZMB > MAR     | Zambia reinstated sanctions on Morocco.
relieve B of                   | SANCTION             | UKR > UKR     | Ukraine relieved a Ukrainian general of his command.
removal/n of B                 | SANCTION             | MLI > MLI     | Mali's removal of a Malian general caused anger.
remove B from _bloc        | SANCTION expel      | LTU > UGA     | Lithuania removed Uganda from the alliance.
remove B from _job             | SANCTION             | KOR:JUD > KOR | A South Korean court removed the South Korean president from office.
remove B as                    | SANCTION             | GAB > GAB     | Gabon removed a Gabonese general as minister.
remove from _job               | SANCTION             | ECU:LEG       | Ecuadorean lawmakers removed the minister from office.
remove _official               | SANCTION             | IRQ           | Iraq removed the governor.
renew _sanctions against B     | SANCTION             | EUR > SYR     | The European Union renewed sanctions against Syria.
renew _sanctions on B          | SANCTION             | USA > ZWE     | Washington renewed sanctions on Zimbabwe.
renew _sanctions               | SANCTION             | UNO           | The United Nations renewed the embargo.
replace _official              | SANCTION             | RUS           | The Russian president replaced the minister.
restore _sanctions against B | SANCTION            | IRQ > FRA     | Iraq restored sanctions against France.
restore _sanctions on B        | SANCTION             | UNO > IRN     | The United Nations restored sanctions on Iran.
restrict export to B           | SANCTION             | NLD > CHN     | The Netherlands restricted exports to China.
restrict import from B         | SANCTION             | IND > MYS     | India restricted imports from Malaysia.
restrict trade with B      | SANCTION            | NOR > ZWE     | Norway restricted trade with Zimbabwe.
restrict visa for B            | SANCTION             | USA > UGA     | The United States restricted visas for Ugandan officials.
restrict _ties to B            | SANCTION             | USA > CHN     | The United States restricted exports to China.
restrict export                | SANCTION             | CHN           | China restricted exports of gallium.
retaliate with _sanctions      | SANCTION             | CAN           | Canada retaliated with tariffs.
review _ties with B        | SANCTION            | TUR > THA     | Turkey reviewed its ties with Thailand.
revocation/n of licence    | SANCTION            | KEN           | Kenya's revocation of the licence came on Monday.
revoke licence of B            | SANCTION             | KEN > GBR     | Kenya revoked the licence of a British charity.
revoke _citizenship of B       | SANCTION             | BHR > BHR     | Bahrain revoked the citizenship of a Bahraini cleric.
revoke accreditation           | SANCTION             | RUS           | Russia revoked the accreditation.
revoke immunity                | SANCTION             | CHL:LEG       | Chilean lawmakers revoked the immunity.
revoke licence                 | SANCTION             | ZMB           | Zambia revoked the licence.
revoke license                 | SANCTION             | USA           | Washington revoked the license.
revoke status                  | SANCTION discontinue | USA           | Washington revoked the trade status.
revoke _citizenship            | SANCTION             | KWT           | Kuwait revoked the citizenship.
revoke status of B         | SANCTION            | USA > RUS     | The United States revoked the trade status of Russia.
roll out _sanctions        | SANCTION            | AUS           | Australia rolled out sanctions.
roll out _sanctions against B | SANCTION            | MOZ > UKR     | Mozambique rolled out sanctions against Ukraine.
roll out _sanctions on B   | SANCTION            | KAZ > UGA     | Kazakhstan rolled out sanctions on Uganda.
roll over _sanctions       | SANCTION            | DEU           | Germany rolled over the sanctions.
roll over _sanctions against B | SANCTION            | TCD > RUS     | Chad rolled over sanctions against Russia.
rule against B                 | SANCTION convict     | IND:JUD > IND | An Indian court ruled against the Indian government.
rupture/n with B               | SANCTION discontinue | COL > ISR     | Colombia's rupture with Israel was announced.
sack B                         | SANCTION             | SDN > SDN     | The Sudanese president sacked a Sudanese minister.
sack _official                 | SANCTION             | NGA           | The Nigerian president sacked the army chief.
sack                           | SANCTION             | JOR           | Jordan sacked the cabinet.
sacking/n of _official     | SANCTION            | EGY           | Egypt's sacking of the minister came on Monday.
sanction B for                 | SANCTION             | CHN > GBR     | China sanctioned British lawmakers for their remarks.
sanction B over                | SANCTION             | USA > GTM     | Washington sanctioned Guatemalan officials over corruption.
sanction B                     | SANCTION             | USA > RUS     | Russian banks were sanctioned by the United States.
sanction                       | SANCTION             | NZL           | New Zealand sanctioned the oligarch.
sanction/n against B           | SANCTION             | JPN > RUS     | Japan's sanctions against Russia hurt the banks.
sanction/n on B                | SANCTION             | USA > SDN     | The United States announced new sanctions on Sudan.
sanction/n                     | SANCTION             | USA           | Washington's sanctions hurt the economy.
scale back _ties with B        | SANCTION             | KOR > MMR     | Seoul scaled back cooperation with Myanmar.
scrap _accord with B           | SANCTION discontinue | PRK > KOR     | North Korea scrapped the agreement with South Korea.
scrap _accord                  | SANCTION discontinue | USA           | The United States scrapped the treaty.
secede from B              | SANCTION            | SSD > SDN     | South Sudan seceded from Sudan.
secession/n from B         | SANCTION            | SWE > NPL     | Sweden's secession from Nepal came on Monday.
send B into exile          | SANCTION expel      | BGD > JOR     | Bangladesh sent Jordanian citizens into exile.
send ~home _diplomat       | SANCTION expel      | PHL           | The Philippines sent home the diplomat.
send ~home _diplomat of B  | SANCTION expel      | NLD > TUR     | The Netherlands sent home the ambassador of Turkey.
send B[GOV] packing        | SANCTION expel      | SOM > ETH:GOV | Somalia sent the Ethiopian ambassador packing.
sentence B to _penalty         | SANCTION convict     | CHN:JUD > CAN | A Chinese court sentenced a Canadian citizen to death.
sentence B for                 | SANCTION convict     | RUS:JUD > RUS | A Russian court sentenced a Russian teacher for treason.
sentence B to _prison      | SANCTION convict +COERCE:arrest | TUR:JUD > TUR | A Turkish court sentenced a Turkish journalist to seven years in prison.
sentence B to _year        | SANCTION convict +COERCE:arrest | EGY:JUD > EGY | An Egyptian court sentenced an Egyptian activist to five years.
sentence to _penalty           | SANCTION convict     | SAU:JUD       | A Saudi court sentenced the writer to prison.
sentence B                     | SANCTION convict     | DZA:JUD > FRA | An Algerian court sentenced a French journalist.
sentence/n against B           | SANCTION convict     | IRN > IRN     | Iran's sentence against an Iranian rapper caused anger.
sentence/n                     | SANCTION convict     | EGY:JUD       | The Egyptian court's sentence was harsh.
sentencing/n of B              | SANCTION convict     | DZA > FRA     | Algeria's sentencing of a French writer was condemned.
sever _ties with B             | SANCTION discontinue | IRN > SAU     | Iran severed diplomatic relations with Saudi Arabia.
sever _ties                    | SANCTION discontinue | DJI           | Djibouti severed its ties.
severance/n of _ties with B | SANCTION discontinue | TUN > SOM     | Tunisia's severance of ties with Somalia came on Monday.
severing/n of _ties with B | SANCTION discontinue | ERI > VNM     | Eritrea's severing of ties with Vietnam came on Monday.
shred _accord              | SANCTION discontinue | ISR           | Israel shredded the agreement.
shut embassy in B              | SANCTION discontinue | SWE > SYR     | Sweden shut its embassy in Syria.
shut _border with B            | SANCTION discontinue | KEN > SOM     | Kenya shut its border with Somalia.
shut embassy                   | SANCTION discontinue | NOR           | Norway shut its embassy.
shut _institute            | SANCTION withdraw   | FRA           | France shut its cultural centre.
shut _institute in B       | SANCTION withdraw   | FRA > NER     | France shut its cultural centre in Niger.
shut down _institute in B  | SANCTION withdraw   | GBR > RUS     | Britain shut down its consulate in Russia.
sideline B                     | SANCTION             | GIN:MIL > GIN | Guinean generals sidelined Guinean politicians.
slam _sanctions on B       | SANCTION            | USA > IRN     | Washington slammed sanctions on Iran.
slap _duty                 | SANCTION            | IND           | India slapped a levy on steel.
slap _duty on B            | SANCTION            | CAN > USA     | Canada slapped a surtax on American cars.
slap _verdict on B         | SANCTION convict    | IRN:JUD > IRQ | Iranian judges slapped prison sentences on Iraqi citizens.
slap B with _sanctions         | SANCTION             | USA > RUS     | The United States slapped Russia with sanctions.
slap _sanctions on B           | SANCTION             | USA > MEX     | The United States slapped tariffs on Mexico.
slap B with _verdict       | SANCTION convict    | IRN:JUD > IRQ | Iranian judges slapped Iraqi citizens with prison sentences.
slash _money for B         | SANCTION discontinue | ARM > ZWE     | Armenia slashed its funding for Zimbabwe.
slash _money to B              | SANCTION discontinue | GBR > YEM     | Britain slashed aid to Yemen.
slash _money                   | SANCTION discontinue | NLD           | The Netherlands slashed its aid.
snap back _sanctions on B  | SANCTION            | NPL > DZA     | Nepal snapped back sanctions on Algeria.
starve B of _money         | SANCTION discontinue | JOR > ARM     | Jordan starved Armenia of funds.
step up _sanctions         | SANCTION            | JPN           | Japan stepped up the sanctions.
step up _sanctions against B | SANCTION            | HRV > VNM     | Croatia stepped up sanctions against Vietnam.
step up _sanctions on B    | SANCTION            | JOR > ESP     | Jordan stepped up sanctions on Spain.
stiffen _sanctions         | SANCTION            | SWE           | Sweden stiffened the sanctions.
stiffen _sanctions on B    | SANCTION            | DEU > IRN     | Germany stiffened sanctions on Iran.
stop +_lend                | SANCTION discontinue | IGO > UGA     | The African Development Bank stopped lending to Uganda.
stop +AID                  | SANCTION discontinue | NLD           | The Netherlands stopped funding the programme.
stop _money for B          | SANCTION discontinue | VNM > NGA     | Vietnam stopped its funding for Nigeria.
stop _money to B               | SANCTION discontinue | JPN > MMR     | Japan stopped aid to Myanmar.
stop _ties to B                | SANCTION discontinue | DEU > SAU     | Germany stopped arms exports to Saudi Arabia.
stop _ties with B              | SANCTION discontinue | TUR > ISR     | Turkey stopped trade with Israel.
stop _money                    | SANCTION discontinue | FIN           | Finland stopped the aid.
stop _ties                     | SANCTION discontinue | MYS           | Malaysia stopped the exports.
stop import from B         | SANCTION discontinue | SRB > KAZ     | Serbia stopped imports from Kazakhstan.
strip B of                 | SANCTION            | DNK > DNK:REB | Denmark stripped a Danish militant of citizenship.
strip B of _benefit        | SANCTION discontinue | EUR > KHM     | The European Union stripped Cambodia of trade preferences.
strip of                   | SANCTION            | GBR           | Britain stripped the woman of citizenship.
surcharge B                | SANCTION            | EST > BRA     | Estonia surcharged Brazil.
suspend _mediation         | SANCTION discontinue @165 | QAT           | Qatar suspended its mediation.
suspend _talks             | SANCTION discontinue @164 | COL           | Colombia suspended the talks.
suspend _talks with B      | SANCTION discontinue @164 | CHN > USA     | China suspended talks with the United States.
suspend B from _bloc           | SANCTION             | IGO > MLI     | The African Union suspended Mali from the organisation.
suspend export to B        | SANCTION discontinue | HRV > PRK     | Croatia suspended exports to North Korea.
suspend flight to B            | SANCTION discontinue | ISR > RUS     | Israel suspended flights to Russia.
suspend import from B          | SANCTION discontinue | CHN > BRA     | China suspended imports from Brazil.
suspend membership of B        | SANCTION             | IGO > SYR     | The Arab League suspended the membership of Syria.
suspend _accord with B         | SANCTION discontinue | CAN > GEO     | Canada suspended its treaty with Georgia.
suspend _money for B           | SANCTION discontinue | USA > PSE     | The United States suspended funding for Palestinian refugees.
suspend _money to B            | SANCTION discontinue | EUR > NER     | The European Union suspended aid to Niger.
suspend _ties to B             | SANCTION discontinue | CAN > TUR     | Canada suspended exports to Turkey.
suspend _ties with B           | SANCTION discontinue | EGY > SYR     | Egypt suspended relations with Syria.
suspend B from                 | SANCTION             | IGO > NER     | The African Union suspended Niger from the bloc.
suspend B over                 | SANCTION             | IGO > SDN     | The African Union suspended Sudan over the coup.
suspend participation in       | SANCTION discontinue | RUS           | Russia suspended its participation in the treaty.
suspend B                      | SANCTION             | IGO > MLI     | Mali was suspended by the African Union.
suspend membership             | SANCTION             | IGO           | The Arab League suspended the membership.
suspend _accord                | SANCTION discontinue | RUS           | Russia suspended the treaty.
suspend _money                 | SANCTION discontinue | AUT           | Austria suspended the aid.
suspend _official              | SANCTION             | LBR           | Liberia suspended the finance minister.
suspend _ties                  | SANCTION discontinue | HUN           | Hungary suspended cooperation.
suspend visa for B         | SANCTION            | SAU > MEX     | Saudi Arabia suspended visas for Mexico.
suspension/n of B              | SANCTION             | IGO > MLI     | The African Union's suspension of Mali was lifted.
suspension/n of _money         | SANCTION discontinue | USA           | Washington's suspension of aid was condemned.
suspension/n of _ties          | SANCTION discontinue | KOR           | Seoul's suspension of trade was condemned.
target B with _sanctions   | SANCTION            | SDN > NPL     | Sudan targeted Nepal with sanctions.
tariff/n against B             | SANCTION             | CAN > USA     | Canada's tariffs against the United States hurt farmers.
tariff/n on B                  | SANCTION             | USA > CHN     | The United States announced tariffs on China.
tariff/n                       | SANCTION             | USA           | Washington's tariffs hurt farmers.
tell _envoy +_leave        | SANCTION expel      | MLI > DNK     | Mali told the Danish ambassador to leave.
terminate _accord with B       | SANCTION discontinue | USA > RUS     | The United States terminated the treaty with Russia.
terminate _contract with B     | SANCTION discontinue | MDG > CHN     | Madagascar terminated a contract with China.
terminate _accord              | SANCTION discontinue | PHL           | The Philippines terminated the pact.
terminate _money               | SANCTION discontinue | USA           | Washington terminated the aid.
termination/n of _accord   | SANCTION discontinue | USA           | The American termination of the treaty came on Monday.
throw B out of                 | SANCTION expel       | IGO > LBY     | The Arab League threw Libya out of the club.
throw B out of _bloc       | SANCTION expel      | EGY > COL     | Egypt threw Colombia out of the alliance.
throw out B                    | SANCTION expel       | MKD > RUS     | Macedonia threw out Russian diplomats.
tighten _sanctions against B   | SANCTION             | EUR > RUS     | The European Union tightened sanctions against Russia.
tighten _sanctions on B        | SANCTION             | USA > PRK     | Washington tightened sanctions on North Korea.
tighten _sanctions             | SANCTION             | JPN           | Japan tightened its sanctions.
toughen _sanctions             | SANCTION             | CAN           | Canada toughened the sanctions.
toughen _sanctions against B | SANCTION            | JOR > MLI     | Jordan toughened sanctions against Mali.
toughen _sanctions on B    | SANCTION            | EGY > BGD     | Egypt toughened sanctions on Bangladesh.
trash _accord              | SANCTION discontinue | IRN           | Iran trashed the agreement.
trigger _sanctions against B | SANCTION            | BOL > HRV     | Bolivia triggered sanctions against Croatia.
trim _money to B           | SANCTION discontinue | UGA > SYR     | Uganda trimmed its aid to Syria.
triple _duty on B          | SANCTION            | EUR > RUS     | The European Union tripled its duties on Russian grain.
turf out B                 | SANCTION expel      | YEM > KHM     | Yemen turfed out Cambodia.
unseat B                       | SANCTION             | MYS > MYS     | Malaysian lawmakers unseated the Malaysian prime minister.
unveil _sanctions          | SANCTION            | CAN           | Canada unveiled sanctions.
unveil _sanctions against B | SANCTION            | SYR > VEN     | Syria unveiled sanctions against Venezuela.
unveil _sanctions on B     | SANCTION            | NER > RUS     | Niger unveiled sanctions on Russia.
uphold conviction of B         | SANCTION convict     | MDV:JUD > MDV | A Maldivian court upheld the conviction of the Maldivian president.
uphold _verdict                | SANCTION convict     | TUR:JUD       | A Turkish court upheld the sentence.
uproot B                       | SANCTION expel       | ETH:MIL > ETH | Ethiopian soldiers uprooted Ethiopian farmers.
verdict/n against B            | SANCTION convict     | NLD:JUD > RUS | The Dutch court's verdict against Russian officers was welcomed.
vote B out of              | SANCTION expel      | UNO > RUS     | The United Nations voted Russia out of the council.
widen _sanctions against B | SANCTION            | EUR > BLR     | The European Union widened its sanctions against Belarus.
widen _sanctions on B      | SANCTION            | JPN > RUS     | Japan widened its sanctions on Russia.
wind down _ties with B     | SANCTION            | AZE > POL     | Azerbaijan wound down ties with Poland.
withdraw _peacekeeper from B | SANCTION expel      | QAT > DJI     | Qatar withdrew its peacekeepers from Djibouti.
withdraw recognition of B      | SANCTION withdraw    | SLB > TWN     | The Solomon Islands withdrew recognition of Taiwan.
withdraw support for B         | SANCTION discontinue | USA > LBY     | The United States withdrew its support for Libyan factions.
withdraw support from B        | SANCTION discontinue | FRA > TCD     | France withdrew its support from Chad.
withdraw _envoy from B         | SANCTION withdraw    | COL > NIC     | Colombia withdrew its ambassador from Nicaragua.
withdraw _money from B         | SANCTION discontinue | NOR > MLI     | Norway withdrew funding from Mali.
withdraw from _accord          | SANCTION discontinue | USA           | The United States withdrew from the treaty.
withdraw from _bloc            | SANCTION discontinue | MLI           | Mali withdrew from the bloc.
withdraw confidence            | SANCTION withdraw    | KWT:LEG       | Kuwaiti lawmakers withdrew confidence from the minister.
withdraw recognition           | SANCTION withdraw    | GHA           | Ghana withdrew the recognition.
withdraw support               | SANCTION discontinue | IND:PTY       | An Indian party withdrew its support.
withdraw _envoy                | SANCTION withdraw    | TUR           | Turkey withdrew its ambassador.
withdraw _money                | SANCTION discontinue | DNK           | Denmark withdrew its aid.
withdrawal/n from _accord  | SANCTION discontinue | RUS           | Russia's withdrawal from the treaty came on Monday.
withdrawal/n from _bloc    | SANCTION discontinue | NER           | Niger's withdrawal from the bloc came on Monday.
withdrawal/n of _money     | SANCTION discontinue | NOR           | Norway's withdrawal of aid came on Monday.
withhold _money for B      | SANCTION discontinue | DZA > ETH     | Algeria withheld its funding for Ethiopia.
withhold _money from B         | SANCTION discontinue | USA > EGY     | The United States withheld aid from Egypt.
withhold support               | SANCTION discontinue | LBN:PTY       | A Lebanese party withheld its support.
withhold _money                | SANCTION discontinue | EUR           | The European Union withheld the funds.
yank _envoy from B         | SANCTION withdraw   | ZWE > BEL     | Zimbabwe yanked its ambassador from Belgium.
