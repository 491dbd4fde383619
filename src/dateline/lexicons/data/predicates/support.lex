# pattern | code | who | example     (docs/guide/predicates.md)
accede to _accord               | SUPPORT   | MNE              | Montenegro acceded to the treaty.
accept B into _bloc        | SUPPORT             | IGO > TLS     | ASEAN accepted East Timor into the bloc.
accept credential of       | SUPPORT             | JPN           | Japan accepted the credentials of the envoy.
accession/n of A to _accord | SUPPORT             | UKR           | The accession of Ukraine to the convention came on Monday.
accession/n to _accord     | SUPPORT             | UKR           | Ukraine's accession to the convention came on Monday.
acclaim                         | SUPPORT   | CUB              | Cuba acclaimed the vote.
accredit _envoy            | SUPPORT             | TUN           | Tunisia accredited the ambassador.
acknowledge B[actor]       | SUPPORT             | NZL > FJI     | New Zealand acknowledged Fiji on Monday.
acknowledge _merit         | SUPPORT             | NZL > FJI     | New Zealand acknowledged Fiji's progress.
acknowledge _merit of B    | SUPPORT             | RUS > PRK     | Russia acknowledged the contribution of North Korean soldiers.
admire B                        | SUPPORT   | VEN > BOL        | Venezuela admired Bolivia.
admit B as                      | SUPPORT   | IGO > TLS        | ASEAN admitted East Timor as a member.
admit B into _bloc         | SUPPORT             | IGO > FIN     | NATO admitted Finland into the alliance.
admit B to _bloc           | SUPPORT             | EUR > HRV     | The European Union admitted Croatia to the eurozone.
adopt constitution              | SUPPORT   | TUN:LEG          | Tunisian lawmakers adopted the constitution.
adopt _vote                     | SUPPORT   | UNO              | The United Nations adopted the resolution.
adoption/n of _vote        | SUPPORT             | CHL           | Chile's adoption of the law came on Monday.
advocate for B                  | SUPPORT   | KWT > PSE        | Kuwait advocated for Palestinian refugees.
affirm _praise             | SUPPORT             | CAN           | Canada affirmed its solidarity.
affirm _praise for B       | SUPPORT             | JPN > PHL     | Japan affirmed its support for the Philippines.
agree _accord                   | SUPPORT & | CHE, ITA         | Switzerland and Italy agreed a tax treaty.
agree _accord with B       | SUPPORT &           | GHA, BRA      | Ghana agreed a deal with Brazil.
agree on _accord           | SUPPORT &           | UZB, KGZ      | Uzbekistan and Kyrgyzstan agreed on a border treaty.
agree to _accord           | SUPPORT &           | CAN, GBR      | Canada and Britain agreed to a trade deal.
align with B                    | SUPPORT   | SRB > RUS        | Serbia aligned with Russia.
amend _law_making          | SUPPORT #legal      | GHA:LEG       | The Ghanaian parliament amended the law.
anoint B                   | SUPPORT             | SDN > AUS     | Sudan anointed Australia.
applaud B for                   | SUPPORT   | USA > COL        | The United States applauded Colombia for the reform.
applaud B                       | SUPPORT   | CAN > UKR        | Canada applauded Ukraine.
applaud _decision               | SUPPORT   | AUS              | Australia applauded the decision.
applaud                         | SUPPORT   | IRL              | Ireland applauded the result.
applause/n for B           | SUPPORT             | CHL > THA     | Chile's applause for Thailand was loud.
appoint                    | SUPPORT             | IND           | India appointed a new minister on Monday.
appoint ambassador to B         | SUPPORT   | ARE > SYR        | The United Arab Emirates appointed an ambassador to Syria.
appoint _envoy                  | SUPPORT   | IND              | India appointed an envoy.
appointment/n of _envoy    | SUPPORT             | SWE           | Sweden's appointment of an ambassador came on Monday.
appreciate B                    | SUPPORT   | LKA > IND        | Sri Lanka appreciated India's help.
appreciate                      | SUPPORT   | NPL              | Nepal appreciated the gesture.
appreciation/n to B        | SUPPORT             | IRQ > DEU     | Iraq's appreciation to Germany was noted.
appreciative/a of          | SUPPORT             | NGA > UGA     | Nigeria was appreciative of Uganda.
A[LEG] approve _accord     | SUPPORT             | GRC:LEG       | Greek lawmakers approved the deal.
A[LEG] approve _accord with B | SUPPORT             | GRC:LEG > MKD | Greek lawmakers approved the accord with Macedonia.
approve _accord with B     | SUPPORT &           | VNM, VEN      | Vietnam approved a treaty with Venezuela.
approve appointment of     | SUPPORT             | ZMB:LEG       | Zambian lawmakers approved the appointment of the minister.
approve membership of B         | SUPPORT   | TUR:LEG > SWE    | Turkish lawmakers approved the membership of Sweden.
approve nomination of      | SUPPORT             | ZMB:LEG       | Zambian lawmakers approved the nomination of the judge.
approve of                      | SUPPORT   | SGP              | Singapore approved of the plan.
approve _vote                   | SUPPORT   | CHE:LEG          | Swiss lawmakers approved the treaty and the law.
approve                         | SUPPORT   | EST:LEG          | Estonian lawmakers approved the cabinet.
approve _mission           | SUPPORT             | DEU:LEG       | The German parliament approved the mission.
authorise _mission         | SUPPORT             | UNO           | The United Nations authorised the mission.
authorise _mission in B    | SUPPORT             | UNO > HTI     | The United Nations authorised a mission in Haiti.
authorize _mission         | SUPPORT             | UNO           | The United Nations authorized the mission.
award _award to B               | SUPPORT   | FRA > SEN        | France awarded a medal to a Senegalese soldier.
award B                         | SUPPORT   | FRA > LBN        | France awarded a Lebanese nurse.
award _award                    | SUPPORT   | NOR              | Norway awarded the prize.
back _vote                 | SUPPORT             | JOR           | Jordan backed the resolution.
back bid of B                   | SUPPORT   | FRA > ROU        | France backed the bid of Romania.
back B against                  | SUPPORT   | IRN > SYR        | Iran backed Syrian rebels against Turkey.
back B in                       | SUPPORT   | TUR > AZE        | Turkey backed Azerbaijan in the dispute.
back B                          | SUPPORT   | RUS > SYR        | Syria was backed by Russia.
back _decision                  | SUPPORT   | MLT              | Malta backed the decision.
back                            | SUPPORT   | LUX              | Luxembourg backed the move.
back call by B             | SUPPORT             | DEU > ZWE     | Germany backed a call by Zimbabwe.
back call for              | SUPPORT             | CHL           | Chile backed the call for talks.
back claim of B            | SUPPORT             | MAR > ESP     | Morocco backed the claim of Spain.
back demand for            | SUPPORT             | CHL           | Chile backed the demand for talks.
backer/n of B              | SUPPORT             | IRN > SYR     | Iran is the main backer of Syria.
backing/n for B                 | SUPPORT   | USA > TWN        | The United States repeated its backing for Taiwan.
befriend B                 | SUPPORT             | EGY > POL     | Egypt befriended Poland.
bestow _award on B         | SUPPORT             | CHL > IND     | Chile bestowed a medal on India.
bestow _praise on B        | SUPPORT             | RUS > CHN     | Russia bestowed praise on China.
bless B                    | SUPPORT             | VAT > LBN     | The Vatican blessed the Lebanese president.
boost _ties with B              | SUPPORT & | IND, EGY         | India boosted ties with Egypt.
boost _ties                     | SUPPORT & | CHN, KAZ         | China and Kazakhstan boosted trade ties.
broaden _ties with B       | SUPPORT &           | FRA, DZA      | France broadened ties with Algeria.
build _ties with B              | SUPPORT & | RWA, POL         | Rwanda built ties with Poland.
build up _ties with B      | SUPPORT &           | IND, BLR      | India built up ties with Belarus.
call _accord as _good      | SUPPORT             | TUR           | Turkey called the agreement a milestone.
call B as _good            | SUPPORT             | KEN > USA     | Kenya called the United States a partner.
call B as _fine         | SUPPORT             | KEN > RWA     | Kenya called the Rwandan president courageous.
campaign for B                  | SUPPORT   | KEN > KEN        | Kenyan lawmakers campaigned for the Kenyan president.
cast lot with B            | SUPPORT             | IDN > KEN     | Indonesia cast its lot with Kenya.
celebrate _accord          | SUPPORT             | GRC           | Greece celebrated the agreement.
celebrate _decision        | SUPPORT             | PER           | Peru celebrated the ruling.
celebrate _success         | SUPPORT             | GRC           | Greece celebrated the victory of its army.
cement _ties with B        | SUPPORT             | FRA > VNM     | France cemented ties with Vietnam.
champion                        | SUPPORT   | BOL              | Bolivia championed the cause.
champion cause of B        | SUPPORT             | JOR > RWA     | Jordan championed the cause of Rwanda.
cheer B                         | SUPPORT   | SRB > RUS        | Serbian residents cheered the Russian president.
cheer _decision                 | SUPPORT   | ISR              | Israel cheered the decision.
choose B as                | SUPPORT             | GRC           | Greece chose the general as minister.
clinch _accord with B           | SUPPORT & | MEX, USA         | Mexico clinched a deal with the United States.
clinch _accord                  | SUPPORT & | CHL, PER         | Chile and Peru clinched a deal.
close rank around B        | SUPPORT             | SAU > UGA     | Saudi Arabia closed ranks around Uganda.
close rank behind B        | SUPPORT             | KAZ > VEN     | Kazakhstan closed ranks behind Venezuela.
close rank with B          | SUPPORT             | SYR > TUN     | Syria closed ranks with Tunisia.
coalesce around B          | SUPPORT             | SAU > BGD     | Saudi Arabia coalesced around Bangladesh.
come out for B             | SUPPORT             | CHL > UGA     | Chile came out for Uganda.
come out in favour of      | SUPPORT             | GHA           | Ghana came out in favour of the plan.
come out for B[actor]      | SUPPORT             | CHL > UGA     | Chile came out for Uganda.
come to _accord with B          | SUPPORT & | GEO, ARM         | Georgia came to an agreement with Armenia.
come to _accord                 | SUPPORT & | HRV, SVN         | Croatia and Slovenia came to an agreement.
come to defence of B       | SUPPORT             | PRK > IRQ     | North Korea came to the defence of Iraq.
come to defense of B       | SUPPORT             | IDN > SAU     | Indonesia came to the defense of Saudi Arabia.
come to terms with B       | SUPPORT &           | KEN, GRC      | Kenya came to terms with Greece.
comfort B                  | SUPPORT             | TUR > EST     | Turkey comforted Estonia.
commemorate                     | SUPPORT   | RWA              | Rwanda commemorated the victims.
commend B for                   | SUPPORT   | UNO > JOR        | The United Nations commended Jordan for its generosity.
commend B                       | SUPPORT   | CHN > LAO        | China commended Laos.
commend _decision               | SUPPORT   | GBR              | Britain commended the decision.
commend                         | SUPPORT   | PRT              | Portugal commended the effort.
commiserate with B         | SUPPORT             | MAR > LBY     | Morocco commiserated with Libya.
compliment B                    | SUPPORT   | USA > OMN        | The American president complimented the Omani sultan.
conclude treaty with B          | SUPPORT & | DEU, POL         | Germany concluded a treaty with Poland.
conclude _accord with B         | SUPPORT & | IRL, GBR         | Ireland concluded an agreement with Britain.
conclude _accord                | SUPPORT & | CHN, FJI         | China and Fiji concluded an agreement.
condole with B                  | SUPPORT   | IND > NPL        | India condoled with Nepal.
condolence/n to B          | SUPPORT             | SOM > IRQ     | Somalia's condolences to Iraq came on Monday.
confer _award on B         | SUPPORT             | TCD > UKR     | Chad conferred a medal on Ukraine.
confer _citizenship on B   | SUPPORT             | NPL > BRA     | Nepal conferred citizenship on Brazilian refugees.
confidence/n in B          | SUPPORT             | AGO > ZWE     | Angola's confidence in Zimbabwe was restored.
confident/a in B                | SUPPORT   | CAN > UKR        | Canada is confident in Ukraine.
confirm _envoy             | SUPPORT             | CAN:LEG       | Canadian lawmakers confirmed the ambassador.
confirm appointment of     | SUPPORT             | GRC:LEG       | Greek lawmakers confirmed the appointment of the minister.
confirm nomination of      | SUPPORT             | YEM:LEG       | Yemeni lawmakers confirmed the nomination of the judge.
congratulate B on               | SUPPORT   | CHN > RUS        | China congratulated Russia on the victory.
congratulate B                  | SUPPORT   | EGY > TUR        | The Turkish president was congratulated by Egypt.
congratulation/n for B     | SUPPORT             | NGA > GHA     | Nigeria's congratulations for Ghana came on Sunday.
congratulation/n to B           | SUPPORT   | QAT > KEN        | Qatar's congratulations to Kenya were noted.
console B                  | SUPPORT             | CHL > KEN     | Chile consoled Kenya.
consolidate _ties with B   | SUPPORT &           | VNM, KHM      | Vietnam consolidated ties with Cambodia.
convey _condolence to B         | SUPPORT   | JPN > TUR        | Japan conveyed its condolences to Turkey.
convey _praise to B             | SUPPORT   | PRK > SYR        | North Korea conveyed its greetings to Syria.
convey _condolence              | SUPPORT   | OMN              | Oman conveyed its condolences.
cosponsor _vote                 | SUPPORT   | NLD              | The Netherlands cosponsored the resolution.
court B                    | SUPPORT             | IND > LKA     | India courted Sri Lanka.
credit B with                   | SUPPORT   | USA > QAT        | The United States credited Qatar with the breakthrough.
crown B                    | SUPPORT             | LTU > TCD     | Lithuania crowned Chad.
cultivate _ties with B     | SUPPORT &           | GRC, NPL      | Greece cultivated ties with Nepal.
declare solidarity with B       | SUPPORT   | GRC > CYP        | Greece declared its solidarity with Cyprus.
declare support for B           | SUPPORT   | ZAF > PSE        | South Africa declared its support for Palestinian leaders.
declare _praise for             | SUPPORT   | CZE              | Prague declared its support for the plan.
decorate B                      | SUPPORT   | POL > UKR        | Poland decorated a Ukrainian soldier.
dedicate _victory to B     | SUPPORT             | BOL > VEN     | The Bolivian president dedicated his victory to the Venezuelan president.
deepen _ties with B             | SUPPORT & | IRN, RUS         | Iran deepened ties with Russia.
deepen _ties                    | SUPPORT & | AUS, JPN         | Australia and Japan deepened their ties.
defend B against _criticism     | SUPPORT   | RUS > SYR        | Russia defended Syria against the criticism.
defend B                        | SUPPORT   | CHN > PRK        | China defended North Korea.
defend _decision                | SUPPORT   | DNK              | Denmark defended the decision.
defend                          | SUPPORT   | HUN              | Hungary defended the law.
delighted/a by             | SUPPORT             | PER           | Peru was delighted by the deal.
delighted/a with           | SUPPORT             | PER           | Peru was delighted with the deal.
deliver _praise to B       | SUPPORT             | HRV > KHM     | Croatia delivered its thanks to Cambodia.
designate _envoy           | SUPPORT             | IRQ           | Iraq designated an ambassador.
detente/n between B        | SUPPORT &           | TUR, EGY      | The detente between Turkey and Egypt went on.
detente/n with B           | SUPPORT &           | ROU, MLI      | Romania's detente with Mali went on.
develop _ties with B       | SUPPORT &           | HRV, MOZ      | Croatia developed ties with Mozambique.
do _accord with B          | SUPPORT &           | ARM, ERI      | Armenia did a deal with Eritrea.
draw _praise from A        | SUPPORT             | MEX > ROU     | Romania's reform drew praise from Mexico.
drum up support for B      | SUPPORT             | BRA > KEN     | Brazil drummed up support for Kenya.
earn _praise from A        | SUPPORT             | BLR > MOZ     | Mozambique's reform earned praise from Belarus.
describe B as _fine     | SUPPORT             | IND > NPL     | India described the Nepalese decision as constructive.
echo _demand               | SUPPORT             | EST           | Estonia echoed the demand.
elect                      | SUPPORT             | POL           | Poland elected a new speaker on Monday.
elect B as                      | SUPPORT   | UNO > PRT        | The United Nations elected a Portuguese politician as its leader.
elect B                         | SUPPORT   | IRQ:LEG > IRQ    | Iraqi lawmakers elected an Iraqi politician.
elevate _ties              | SUPPORT &           | VNM, USA      | Vietnam and the United States elevated ties.
elevate _ties with B       | SUPPORT &           | RUS, EGY      | Russia elevated ties with Egypt.
embolden B                 | SUPPORT             | SYR > POL     | Syria emboldened Poland.
embrace _decision               | SUPPORT   | KAZ              | Kazakhstan embraced the plan.
enact _law_making          | SUPPORT #legal      | NPL:LEG       | The Nepalese parliament enacted the law.
encourage B                     | SUPPORT   | EUR > MDA        | The European Union encouraged Moldova.
encouraged/a by            | SUPPORT             | PER           | Peru was encouraged by the deal.
endorse B                       | SUPPORT   | USA > ISR        | The United States endorsed Israel's plan.
endorse                         | SUPPORT   | PAN              | Panama endorsed the declaration.
endorsement/n of B              | SUPPORT   | USA > HND        | Washington's endorsement of the Honduran president surprised many.
endorsement/n                   | SUPPORT   | USA              | Washington's endorsement surprised many.
enhance _ties with B            | SUPPORT & | VNM, IND         | Vietnam enhanced ties with India.
enhance _ties                   | SUPPORT & | MNG, KOR         | Mongolia and South Korea enhanced their cooperation.
enjoy _praise of A         | SUPPORT             | CHN > MMR     | Myanmar enjoyed the support of China.
enter _accord with B       | SUPPORT &           | SDN, ZMB      | Sudan entered a pact with Zambia.
enter into _accord with B  | SUPPORT &           | KAZ, NGA      | Kazakhstan entered into a pact with Nigeria.
enthrone B                 | SUPPORT             | ESP > NOR     | Spain enthroned Norway.
establish _ties with B          | SUPPORT & | BTN, JPN         | Bhutan established diplomatic relations with Japan.
establish _ties                 | SUPPORT & | ISR, BHR         | Israel and Bahrain established diplomatic relations.
establishment/n of _ties with B | SUPPORT & | HND, CHN         | Honduras completed the establishment of relations with China.
eulogise B                      | SUPPORT   | ZAF > CUB        | South Africa eulogised the Cuban president.
expand _ties with B             | SUPPORT & | PHL, JPN         | The Philippines expanded ties with Japan.
expand _ties                    | SUPPORT & | UZB, KAZ         | Uzbekistan and Kazakhstan expanded trade.
express _condolence to B        | SUPPORT   | KOR > JPN        | South Korea expressed its condolences to Japan.
express _praise for B           | SUPPORT   | SWE > UKR        | Sweden expressed its support for Ukraine.
express _praise in B            | SUPPORT   | GBR > IRQ        | Britain expressed confidence in Iraq.
express _praise to B            | SUPPORT   | MWI > JPN        | Malawi expressed its gratitude to Japan.
express _praise with B          | SUPPORT   | IRL > PSE        | Ireland expressed its solidarity with Palestinian families.
express sorrow over             | SUPPORT   | BGD              | Bangladesh expressed sorrow over the deaths.
express _condolence over        | SUPPORT   | IDN              | Indonesia expressed its condolences over the deaths.
express _praise over            | SUPPORT   | SVN              | Slovenia expressed its satisfaction over the deal.
express _praise                 | SUPPORT   | MEX              | Mexico expressed its gratitude.
extend _praise for B       | SUPPORT             | EST > MLI     | Estonia extended its support for Mali.
extend recognition to B         | SUPPORT   | BRA > PSE        | Brazil extended recognition to the Palestinian government.
extend _condolence to B         | SUPPORT   | CHN > CHL        | China extended its condolences to Chile.
extend _congratulation to B     | SUPPORT   | IND > MUS        | India extended its congratulations to Mauritius.
extend _praise to B             | SUPPORT   | SAU > PAK        | Saudi Arabia extended its support to Pakistan.
extend _condolence              | SUPPORT   | LVA              | Latvia extended its condolences.
extend mandate of _mission | SUPPORT             | UNO           | The United Nations extended the mandate of the mission.
extol                           | SUPPORT   | PRK              | North Korea extolled the treaty.
fall in behind B           | SUPPORT             | ETH > RUS     | Ethiopia fell in behind Russia.
favor _decision                 | SUPPORT   | USA              | Washington favored the proposal and the deal.
favour _decision                | SUPPORT   | ESP              | Spain favoured the plan.
favourable/a to            | SUPPORT             | PER           | Peru was favourable to the plan.
fete B                     | SUPPORT             | CHL > EST     | Chile feted Estonia.
finalise _accord with B         | SUPPORT & | NZL, GBR         | New Zealand finalised a deal with Britain.
finalise _accord                | SUPPORT & | IND, AUS         | India and Australia finalised the agreement.
finalize _accord with B         | SUPPORT & | CAN, EUR         | Canada finalized an agreement with the European Union.
finalize _accord                | SUPPORT & | KOR, TUR         | South Korea and Turkey finalized the pact.
fly flag at half-mast      | SUPPORT             | KOR           | South Korea flew its flags at half-mast.
forge _ties with B              | SUPPORT & | TUR, SOM         | Turkey forged ties with Somalia.
forge _ties                     | SUPPORT & | PRK, RUS         | North Korea and Russia forged an alliance.
form _ties with B          | SUPPORT &           | ETH, VNM      | Ethiopia formed ties with Vietnam.
form coalition with B           | SUPPORT & | AUT:PTY, AUT:PTY | An Austrian party formed a coalition with an Austrian party.
form alliance                   | SUPPORT & | MLI, NER         | Mali and Niger formed an alliance.
foster _ties with B        | SUPPORT &           | JOR, BGR      | Jordan fostered ties with Bulgaria.
gain _praise from A        | SUPPORT             | USA > GEO     | Georgia gained support from the United States.
gain _praise of A          | SUPPORT             | USA > GEO     | Georgia gained the support of the United States.
get _accord with B         | SUPPORT &           | ZWE, NER      | Zimbabwe got a deal with Niger.
get _praise from A         | SUPPORT             | EUR > UKR     | Ukraine got support from the European Union.
get behind B               | SUPPORT             | IND > MEX     | India got behind Mexico.
give assent to             | SUPPORT             | AUS           | Australia gave its assent to the bill.
give backing to B               | SUPPORT   | IGO > COD        | The African Union gave its backing to Congo.
give _praise to B               | SUPPORT   | CHN > SRB        | China gave its support to Serbia.
give B _praise                  | SUPPORT   | RUS > SRB        | Russia gave Serbia its support.
give approval                   | SUPPORT   | IND              | India gave its approval.
give blessing                   | SUPPORT   | VAT              | The Vatican gave its blessing.
give blessing to           | SUPPORT             | MLI           | Mali gave its blessing to the plan.
give green light to        | SUPPORT             | ITA           | Italy gave the green light to the plan.
give nod                        | SUPPORT   | UGA              | Uganda gave the nod.
give nod to                | SUPPORT             | CUB           | Cuba gave the nod to the plan.
glorify B                  | SUPPORT             | HRV > COL     | Croatia glorified Colombia.
go to bat for B            | SUPPORT             | VEN > POL     | Venezuela went to bat for Poland.
grant _status to B         | SUPPORT             | EUR > MDA     | The European Union granted candidate status to Moldova.
grant B _status            | SUPPORT             | EUR > UKR     | The European Union granted Ukraine candidate status.
grant independence         | SUPPORT             | PRT           | Portugal granted independence to the colony.
grant recognition to B          | SUPPORT   | NOR > PSE        | Norway granted recognition to the Palestinian government.
grant status to B               | SUPPORT   | EUR > MDA        | The European Union granted candidate status to Moldova.
grant _citizenship to B         | SUPPORT   | RUS > UKR        | Russia granted citizenship to Ukrainian residents.
grant B _citizenship            | SUPPORT   | TUR > SYR        | Turkey granted the Syrian refugees citizenship.
grateful/a to B                 | SUPPORT   | UKR > POL        | Ukraine is grateful to Poland.
grateful/a for                  | SUPPORT   | LBN              | Lebanon is grateful for the aid.
gratified/a by             | SUPPORT             | PER           | Peru was gratified by the deal.
gratitude/n to B                | SUPPORT   | ARM > FRA        | Armenia repeated its gratitude to France.
greenlight                 | SUPPORT             | CAN           | Canada greenlighted the plan.
grieve with B              | SUPPORT             | VNM > ESP     | Vietnam grieved with Spain.
hail B as                       | SUPPORT   | ISR > USA        | Israel hailed the American president as a friend.
hail B                          | SUPPORT   | SYR > RUS        | Syria hailed Russia.
hail _decision                  | SUPPORT   | PAK              | Pakistan hailed the decision.
hail                            | SUPPORT   | COL              | Colombia hailed the ruling.
hail B as _fine         | SUPPORT             | EUR > MKD     | The European Union hailed the Macedonian vote as historic.
hammer out _accord with B       | SUPPORT & | IRQ, KWT         | Iraq hammered out an agreement with Kuwait.
hammer out _accord              | SUPPORT & | SYR, LBN         | Syria and Lebanon hammered out a deal.
have _praise of A          | SUPPORT             | CHN > MMR     | Myanmar had the backing of China.
have confidence in B       | SUPPORT             | GRC > NOR     | Greece had confidence in Norway.
have faith in B            | SUPPORT             | KHM > NGA     | Cambodia had faith in Nigeria.
have trust in B            | SUPPORT             | ESP > RWA     | Spain had trust in Rwanda.
heap _praise on B          | SUPPORT             | COL > GEO     | Colombia heaped praise on Georgia.
heartened/a by             | SUPPORT             | PER           | Peru was heartened by the deal.
homage/n to B              | SUPPORT             | NPL > IRN     | Nepal's homage to Iran came on Monday.
honor B with                    | SUPPORT   | KOR > USA        | South Korea honored an American general with a medal.
honor B                         | SUPPORT   | USA > CZE        | The United States honored a Czech dissident.
honour B with                   | SUPPORT   | IND > FRA        | India honoured a French engineer with a medal.
honour B                        | SUPPORT   | FRA > NER        | France honoured Nigerien soldiers.
impressed/a with B         | SUPPORT             | SRB > ITA     | Serbia was impressed with Italy.
improve _ties with B            | SUPPORT & | ALB, SRB         | Albania improved relations with Serbia.
improve _ties                   | SUPPORT & | IND, NPL         | India and Nepal improved their relations.
inaugurate embassy in B         | SUPPORT   | MAR > SEN        | Morocco inaugurated an embassy in Senegal.
inaugurate B                    | SUPPORT   | PHL > PHL        | The Philippines inaugurated the Philippine president.
indebted/a to B            | SUPPORT             | JPN > EST     | Japan was indebted to Estonia.
initiate _ties with B      | SUPPORT &           | MAR, AGO      | Morocco initiated relations with Angola.
ink _accord with B              | SUPPORT & | KWT, TUR         | Kuwait inked an agreement with Turkey.
ink _accord                     | SUPPORT & | IND, UZB         | India and Uzbekistan inked a treaty.
intensify _ties with B     | SUPPORT &           | UGA, SWE      | Uganda intensified cooperation with Sweden.
intercede for B                 | SUPPORT   | VAT > CUB        | The Vatican interceded for Cuban prisoners.
join B[actor]              | SUPPORT             | LVA > EUR     | Latvia joined the European Union.
join coalition                  | SUPPORT   | BHR              | Bahrain joined the coalition.
join _accord                    | SUPPORT   | CHL              | Chile joined the treaty.
join _bloc                      | SUPPORT   | FIN              | Finland joined the alliance.
join                            | SUPPORT   | LVA              | Latvia joined the initiative.
knight B                   | SUPPORT             | SAU > BGR     | Saudi Arabia knighted Bulgaria.
laud B for                      | SUPPORT   | UNO > UGA        | The United Nations lauded Uganda for its generosity.
laud B                          | SUPPORT   | IRN > IRQ        | Iran lauded Iraq.
laud                            | SUPPORT   | ZWE              | Zimbabwe lauded the verdict.
lavish praise on B         | SUPPORT             | NPL > ZMB     | Nepal lavished praise on Zambia.
lay _wreath                     | SUPPORT   | DEU              | The German president laid a wreath at the memorial.
leap to defence of B       | SUPPORT             | IRQ > GRC     | Iraq leapt to the defence of Greece.
legalise                        | SUPPORT   | MLT              | Malta legalised divorce.
legalize                        | SUPPORT   | THA              | Thailand legalized the drug.
legitimise B                    | SUPPORT   | RUS > AFG        | Russia legitimised the Afghan government.
lend _praise to B               | SUPPORT   | KAZ > KGZ        | Kazakhstan lent its support to Kyrgyzstan.
lend _praise                    | SUPPORT   | JPN              | Japan lent its support.
lend voice to              | SUPPORT             | SWE           | Sweden lent its voice to the campaign.
lend weight to             | SUPPORT             | NOR           | Norway lent its weight to the plan.
line up behind B           | SUPPORT             | EGY > NOR     | Egypt lined up behind Norway.
lionise B                  | SUPPORT             | LTU > POL     | Lithuania lionised Poland.
lower flag                 | SUPPORT             | BGD           | Bangladesh lowered its flags for the victims.
loyal/a to B               | SUPPORT             | PAK > NGA     | Pakistan was loyal to Nigeria.
make _accord with B             | SUPPORT & | TUR, RUS         | Turkey made a deal with Russia.
make friend with B         | SUPPORT             | THA > MEX     | Thailand made friends with Mexico.
mandate _mission           | SUPPORT             | IGO           | The African Union mandated the mission.
mark _observance                | SUPPORT   | ARM              | Armenia marked the anniversary of the genocide.
mend bridge with B         | SUPPORT &           | ISR, TUR      | Israel mended bridges with Turkey.
mend fence with B               | SUPPORT & | TUR, ARE         | Turkey mended fences with the United Arab Emirates.
mend _ties with B               | SUPPORT & | TUR, EGY         | Turkey mended ties with Egypt.
mend _ties                      | SUPPORT & | QAT, BHR         | Qatar and Bahrain mended their relations.
mourn                           | SUPPORT   | MLT              | Malta mourned the victims.
mourn with B               | SUPPORT             | UGA > TUR     | Uganda mourned with Turkey.
name _envoy to B           | SUPPORT             | TUN > NER     | Tunisia named an ambassador to Niger.
name street after               | SUPPORT   | KOS              | Kosovo named a street after the general.
nod through _vote          | SUPPORT             | IND:LEG       | Indian lawmakers nodded through the bill.
nominate B                      | SUPPORT   | CHL > CHL        | Chile nominated a Chilean diplomat.
nominate ambassador             | SUPPORT   | USA              | Washington nominated an ambassador.
normalisation/n with B          | SUPPORT & | ARE, ISR         | The United Arab Emirates' normalisation with Israel was condemned.
normalise _ties with B          | SUPPORT & | SDN, ISR         | Sudan normalised relations with Israel.
normalise _ties                 | SUPPORT & | TUR, ARM         | Turkey and Armenia normalised their relations.
normalization/n of _ties        | SUPPORT & | KOR, JPN         | South Korea and Japan announced the normalization of ties.
normalize _ties with B          | SUPPORT & | MAR, ISR         | Morocco normalized ties with Israel.
normalize _ties                 | SUPPORT & | CUB, USA         | Cuba and the United States normalized relations.
nurture _ties with B       | SUPPORT &           | SRB, RUS      | Serbia nurtured ties with Russia.
offer _praise              | SUPPORT             | UGA           | Uganda offered its congratulations.
offer _praise for B        | SUPPORT             | ITA > ARM     | Italy offered praise for Armenia.
offer _praise to B         | SUPPORT             | USA > IDN     | The United States offered its approval to Indonesia.
offer condolence to B      | SUPPORT             | JOR > FRA     | Jordan offered condolences to France.
offer _condolence to B          | SUPPORT   | IRN > RUS        | Iran offered its condolences to Russia.
offer _congratulation to B      | SUPPORT   | KWT > GAB        | Kuwait offered its congratulations to Gabon.
offer _condolence               | SUPPORT   | VNM              | Vietnam offered its condolences.
okay                       | SUPPORT             | GHA           | Ghana okayed the plan.
open _embassy in B              | SUPPORT   | FJI > IND        | Fiji opened an embassy in India.
open _ties with B               | SUPPORT & | TUV, KOS         | Tuvalu opened diplomatic relations with Kosovo.
open _embassy                   | SUPPORT   | ISR              | Israel opened an embassy.
open _ties                      | SUPPORT & | BTN, DEU         | Bhutan and Germany opened diplomatic relations.
opening/n of _embassy      | SUPPORT             | KEN           | Kenya's opening of an embassy came on Monday.
pass _vote                      | SUPPORT   | FRA:LEG          | French lawmakers passed the law.
patch up _ties with B      | SUPPORT             | LVA > CHL     | Latvia patched up relations with Chile.
pay homage to B                 | SUPPORT   | CUB > VNM        | Cuba paid homage to the Vietnamese leader.
pay _wreath to B                | SUPPORT   | FRA > MLI        | France paid tribute to Malian soldiers.
pay respect to                  | SUPPORT   | SRB              | Serbia paid its respects to the victims.
pay tribute to                  | SUPPORT   | BEL              | Belgium paid tribute to the victims.
pick B as                  | SUPPORT             | UGA           | Uganda picked the general as minister.
pin hope on B                   | SUPPORT   | LBN > FRA        | Lebanon pinned its hopes on France.
place trust in B           | SUPPORT             | FRA > AZE     | France placed its trust in Azerbaijan.
pleased/a with B                | SUPPORT   | USA > MEX        | Washington was pleased with Mexico.
pledge _allegiance to B         | SUPPORT   | NGA:REB > IRQ    | Nigerian militants pledged allegiance to Iraqi militants.
pledge _allegiance              | SUPPORT   | PHL:REB          | Philippine militants pledged allegiance.
pledge _praise for B       | SUPPORT             | CZE > LBY     | The Czech Republic pledged its full support for Libya.
pledge _praise to B        | SUPPORT             | HUN > SRB     | Hungary pledged its support to Serbia.
post _envoy to B           | SUPPORT             | GRC > CHN     | Greece posted an ambassador to China.
pour _praise on B          | SUPPORT             | HRV > SYR     | Croatia poured praise on Syria.
praise B for +                  | SUPPORT   | USA > EGY        | The United States praised Egypt for mediating the truce.
praise B for                    | SUPPORT   | UNO > TCD        | The United Nations praised Chad for its help.
praise B                        | SUPPORT   | CHN > PAK        | Pakistan was praised by China.
praise _decision                | SUPPORT   | LTU              | Lithuania praised the decision.
praise                          | SUPPORT   | LAO              | Laos praised the effort.
praise/n for B                  | SUPPORT   | IND > LKA        | India's praise for Sri Lanka was noted.
praise/n                        | SUPPORT   | USA              | Washington's praise surprised many.
pray for                        | SUPPORT   | VAT              | The Vatican prayed for peace.
present _award to B             | SUPPORT   | KOR > ETH        | South Korea presented a medal to Ethiopian veterans.
present _award                  | SUPPORT   | SWE              | Sweden presented the prize.
proclaim _praise for B     | SUPPORT             | SRB > RUS     | Serbia proclaimed its support for Russia.
prolong mandate            | SUPPORT             | IGO           | The African Union prolonged the mandate.
promise _praise for B      | SUPPORT             | EST > UKR     | Estonia promised its backing for Ukraine.
promote _ties with B       | SUPPORT             | VNM > KOR     | Vietnam promoted ties with South Korea.
promote B to               | SUPPORT             | EGY           | Egypt promoted the officer to general.
promulgate                      | SUPPORT   | NPL              | Nepal promulgated the constitution.
proud/a of B                    | SUPPORT   | FRA > FRA        | The French president is proud of French soldiers.
put _name to _accord       | SUPPORT             | TCD           | Chad put its name to the treaty.
put faith in B             | SUPPORT             | LTU > SDN     | Lithuania put its faith in Sudan.
put name to _accord        | SUPPORT             | QAT           | Qatar put its name to the treaty.
put pen to paper           | SUPPORT             | SEN           | Senegal put pen to paper on Friday.
put signature to _accord   | SUPPORT &           | MNG, RUS      | Mongolia and Russia put their signatures to a memorandum.
put trust in B             | SUPPORT             | MOZ > AGO     | Mozambique put its trust in Angola.
put weight behind B        | SUPPORT             | ZWE > BEL     | Zimbabwe put its weight behind Belgium.
raise _ties to             | SUPPORT &           | VNM, USA      | Vietnam and the United States raised ties to a new level.
rally around B                  | SUPPORT   | IGO > QAT        | The Arab League rallied around Qatar.
rally behind B                  | SUPPORT   | EUR > DNK        | The European Union rallied behind Denmark.
rally support for B        | SUPPORT             | CUB > PAK     | Cuba rallied support for Pakistan.
rapprochement/n between B  | SUPPORT &           | TUR, EGY      | The rapprochement between Turkey and Egypt went on.
rapprochement/n with B     | SUPPORT &           | TCD, RUS      | Chad's rapprochement with Russia went on.
ratification/n of _accord | SUPPORT | HUN | Hungary's ratification of the treaty came in May.
ratify _accord with B           | SUPPORT & | LBN, CYP         | Lebanon ratified the agreement with Cyprus.
ratify _vote                    | SUPPORT   | IRQ:LEG          | Iraqi lawmakers ratified the treaty.
ratify                          | SUPPORT   | NZL              | New Zealand ratified the convention.
re-elect B                 | SUPPORT             | PER:LEG > PER | Peruvian lawmakers re-elected the Peruvian president.
reach _accord with B on         | SUPPORT & | IRQ, IRN         | Iraq reached an agreement with Iran on gas.
reach _accord with B            | SUPPORT & | SDN, SSD         | Sudan reached an agreement with South Sudan.
reach _accord                   | SUPPORT & | CHN, IND         | China and India reached an agreement.
readmission/n of B         | SUPPORT             | IGO > SYR     | The Arab League's readmission of Syria was welcomed.
reaffirm _praise for B          | SUPPORT   | MAR > ARE        | Morocco reaffirmed its support for the United Arab Emirates.
reaffirm _praise to B           | SUPPORT   | USA > JPN        | Washington reaffirmed its commitment to Japan.
reaffirm _praise                | SUPPORT   | DZA              | Algeria reaffirmed its solidarity.
reaffirm                        | SUPPORT   | VNM              | Vietnam reaffirmed its friendship.
reaffirm _ties with B      | SUPPORT &           | ISR, DZA      | Israel reaffirmed ties with Algeria.
reappoint B                | SUPPORT             | CHL           | Chile reappointed the minister.
reassure B                 | SUPPORT             | BOL > ITA     | Bolivia reassured Italy.
rebuild _ties with B            | SUPPORT & | SYR, TUN         | Syria rebuilt ties with Tunisia.
rebuild bridge with B      | SUPPORT &           | AZE, CHL      | Azerbaijan rebuilt bridges with Chile.
receive _praise from A     | SUPPORT             | IND > NPL     | Nepal received praise from India.
receive _praise of A       | SUPPORT             | IND > NPL     | Nepal received the backing of India.
recognise independence of B     | SUPPORT   | RUS > GEO        | Russia recognised the independence of Georgian provinces.
recognise B as                  | SUPPORT   | USA > VEN        | The United States recognised the Venezuelan opposition leader as president.
recognise B                     | SUPPORT   | ESP > PSE        | Palestine was recognised by Spain.
recognise sovereignty           | SUPPORT   | USA              | Washington recognised the sovereignty.
recognise                       | SUPPORT   | DNK              | Denmark recognised the council.
recognition/n of B              | SUPPORT   | NOR > PSE        | Norway's recognition of the Palestinian government was welcomed.
recognition/n                   | SUPPORT   | ISR              | Israel's recognition surprised many.
recognize independence of B     | SUPPORT   | FRA > KOS        | France recognized the independence of Kosovo.
recognize B as                  | SUPPORT   | CAN > VEN        | Canada recognized the Venezuelan opposition leader as president.
recognize B                     | SUPPORT   | AUS > PSE        | Australia recognized the Palestinian government.
recognize                       | SUPPORT   | TUR              | Turkey recognized the council.
reelect B                  | SUPPORT             | PER:LEG > PER | Peruvian lawmakers reelected the Peruvian president.
reestablish _ties with B   | SUPPORT &           | THA, VEN      | Thailand reestablished relations with Venezuela.
reinforce _ties with B     | SUPPORT &           | LTU, ROU      | Lithuania reinforced ties with Romania.
reiterate _praise for B         | SUPPORT   | EGY > LBY        | Egypt reiterated its support for Libya.
reiterate _praise to B          | SUPPORT   | CHN > MMR        | China reiterated its support to Myanmar.
reiterate _praise               | SUPPORT   | JOR              | Jordan reiterated its solidarity.
rejoice at                      | SUPPORT   | IRQ              | Iraq rejoiced at the victory.
rekindle _ties with B      | SUPPORT &           | UGA, TUR      | Uganda rekindled ties with Turkey.
renew _ties                | SUPPORT &           | CUB, CHL      | Cuba and Chile renewed their ties.
renew _ties with B         | SUPPORT             | GAB > GHA     | Gabon renewed ties with Ghana.
renew mandate of _mission  | SUPPORT             | UNO           | The United Nations renewed the mandate of the mission.
reopen _embassy in B            | SUPPORT   | ITA > SYR        | Italy reopened its embassy in Syria.
reopen _embassy                 | SUPPORT   | TUN              | Tunisia reopened its embassy.
reopening/n of _embassy    | SUPPORT             | KEN           | Kenya's reopening of the embassy came on Monday.
repair _ties with B             | SUPPORT & | AUS, FRA         | Australia repaired relations with France.
repair _ties                    | SUPPORT & | SAU, TUR         | Saudi Arabia and Turkey repaired their relations.
reserve _praise for B      | SUPPORT             | MAR > UKR     | Morocco reserved its praise for Ukraine.
reset _ties with B         | SUPPORT &           | FRA, ESP      | France reset relations with Spain.
respectful/a of B          | SUPPORT             | POL > EGY     | Poland was respectful of Egypt.
restart _ties with B       | SUPPORT &           | IDN, SDN      | Indonesia restarted relations with Sudan.
restoration/n of _ties with B | SUPPORT &           | GHA, COL      | Ghana's restoration of relations with Colombia came on Monday.
restore _ties with B            | SUPPORT & | BHR, QAT         | Bahrain restored relations with Qatar.
restore _ties                   | SUPPORT & | SAU, IRN         | Saudi Arabia and Iran restored diplomatic relations.
resume _ties with B             | SUPPORT & | VEN, COL         | Venezuela resumed diplomatic relations with Colombia.
resume _ties                    | SUPPORT & | ISR, TCD         | Israel and Chad resumed diplomatic ties.
resumption/n of _ties with B | SUPPORT &           | YEM, CHN      | Yemen's resumption of relations with China came on Monday.
return ambassador to B          | SUPPORT   | ARE > IRN        | The United Arab Emirates returned its ambassador to Iran.
revere B                   | SUPPORT             | BLR > UGA     | Belarus revered Uganda.
revive _accord             | SUPPORT             | IRN           | Iran revived the agreement.
revive _ties with B        | SUPPORT &           | CHN, HUN      | China revived ties with Hungary.
reward B                   | SUPPORT             | USA > PAN     | Washington rewarded Panama.
rise to defence of B       | SUPPORT             | EST > IRN     | Estonia rose to the defence of Iran.
roll out red carpet for B       | SUPPORT   | CHN > SRB        | China rolled out the red carpet for the Serbian president.
root for B                 | SUPPORT             | CAN > PRK     | Canada rooted for North Korea.
rubber-stamp               | SUPPORT             | BLR:LEG       | Belarusian lawmakers rubber-stamped the treaty.
rush to defence of B       | SUPPORT             | COL > ARM     | Colombia rushed to the defence of Armenia.
salute B                        | SUPPORT   | IRN > LBN        | Iran saluted Lebanese militants.
satisfied/a with                | SUPPORT   | CHE              | Switzerland is satisfied with the deal.
say ~yes to                | SUPPORT             | IRL           | Ireland said yes to the treaty.
say ~yes to B              | SUPPORT             | NLD > UKR     | The Netherlands said yes to the Ukrainian request.
seal _accord with B             | SUPPORT & | EUR, JPN         | The European Union sealed an agreement with Japan.
seal _accord                    | SUPPORT & | GRC, EGY         | Greece and Egypt sealed a deal.
second motion                   | SUPPORT   | PNG              | Papua New Guinea seconded the motion.
secure _accord with B      | SUPPORT &           | NOR, MLI      | Norway secured a deal with Mali.
secure _praise of A        | SUPPORT             | USA > GEO     | Georgia secured the backing of the United States.
select B as                | SUPPORT             | ROU           | Romania selected the judge as minister.
send _condolence to B           | SUPPORT   | PRK > CUB        | North Korea sent condolences to Cuba.
send _congratulation to B       | SUPPORT   | RUS > SYR        | Russia sent congratulations to Syria.
send _condolence                | SUPPORT   | BTN              | Bhutan sent its condolences.
send _praise to B          | SUPPORT             | GHA > SWE     | Ghana sent its greetings to Sweden.
send back _envoy to B      | SUPPORT             | AGO > SYR     | Angola sent back its ambassador to Syria.
send message of _condolence to B | SUPPORT             | BRA > PRT     | Brazil sent a message of condolence to Portugal.
send message of _congratulation to B | SUPPORT             | CHN > LAO     | China sent a message of congratulation to Laos.
shore up B                      | SUPPORT   | RUS > BLR        | Russia shored up Belarus.
show solidarity with B          | SUPPORT   | SVK > CZE        | Slovakia showed its solidarity with the Czech Republic.
show _praise for B              | SUPPORT   | LVA > UKR        | Latvia showed its support for Ukraine.
shower _praise on B        | SUPPORT             | CHN > ZWE     | China showered praise on Zimbabwe.
shower B with _praise      | SUPPORT             | TCD > CHL     | Chad showered Chile with praise.
side with B                     | SUPPORT   | ARM > RUS        | Armenia sided with Russia.
sign _accord with B on          | SUPPORT & | JPN, IDN         | Japan signed an agreement with Indonesia on patrols.
sign _accord with B             | SUPPORT & | CHN, NPL         | China signed an agreement with Nepal.
sign _vote into law             | SUPPORT   | USA              | The American president signed the bill into law.
sign off on                | SUPPORT             | ESP           | Spain signed off on the plan.
sign up to _accord         | SUPPORT             | ZMB           | Zambia signed up to the treaty.
sign with B                     | SUPPORT & | ECU, KOR         | Ecuador signed with South Korea.
sign _accord to                 | SUPPORT & | BRA, ARG         | Brazil and Argentina signed a treaty to share power.
sign _accord                    | SUPPORT & | UZB, TJK         | Uzbekistan and Tajikistan signed a treaty.
sign _vote                      | SUPPORT   | POL              | The Polish president signed the law.
sign                            | SUPPORT & | CUB, RUS         | Cuba and Russia signed on Friday.
signing/n of _accord | SUPPORT & | FRA, POL | The signing of the treaty between France and Poland took place in May.
signing/n | SUPPORT & | FRA, RWA | The signing between France and Rwanda took place in May.
single out B for praise    | SUPPORT             | GRC > QAT     | Greece singled out Qatar for praise.
solidarity/n with B             | SUPPORT   | GRC > CYP        | Greece's solidarity with Cyprus was clear.
solidarity/n                    | SUPPORT   | POL              | Poland's solidarity moved the crowd.
solidify _ties with B      | SUPPORT &           | GRC, ZMB      | Greece solidified ties with Zambia.
speak in favour of         | SUPPORT             | JOR           | Jordan spoke in favour of the plan.
speak up for B                  | SUPPORT   | IRL > PSE        | Ireland spoke up for Palestinian families.
speak ~highly of B         | SUPPORT             | IRN > TUN     | Iran spoke highly of Tunisia.
speak ~warmly of B         | SUPPORT             | SWE > GHA     | Sweden spoke warmly of Ghana.
spring to defence of B     | SUPPORT             | NER > GHA     | Niger sprang to the defence of Ghana.
stand alongside B          | SUPPORT             | JPN > GRC     | Japan stood alongside Greece.
stand in solidarity with B | SUPPORT             | DZA > KEN     | Algeria stood in solidarity with Kenya.
stand up for B                  | SUPPORT   | LTU > TWN        | Lithuania stood up for Taiwan.
stand behind B                  | SUPPORT   | FRA > GRC        | France stood behind Greece.
stand by B                      | SUPPORT   | IND > MDV        | India stood by the Maldives.
stand with B                    | SUPPORT   | POL > LTU        | Poland stood with Lithuania.
step up _ties with B       | SUPPORT &           | JPN, BRA      | Japan stepped up ties with Brazil.
stick by B                 | SUPPORT             | CAN > JOR     | Canada stuck by Jordan.
stick up for B             | SUPPORT             | MAR > IND     | Morocco stuck up for India.
stick with B                    | SUPPORT   | HUN > SRB        | Hungary stuck with Serbia.
strengthen _ties with B         | SUPPORT & | THA, CHN         | Thailand strengthened ties with China.
strengthen _ties                | SUPPORT & | IND, OMN         | India and Oman strengthened their ties.
strike _accord with B           | SUPPORT & | ISR, ARE         | Israel struck a deal with the United Arab Emirates.
strike _accord                  | SUPPORT & | GUY, SUR         | Guyana and Suriname struck a deal.
stump for B                | SUPPORT             | ERI > SYR     | Eritrea stumped for Syria.
support B against               | SUPPORT   | USA > PHL        | The United States supported the Philippines against China.
support B in                    | SUPPORT   | EGY > GRC        | Egypt supported Greece in the dispute.
support B                       | SUPPORT   | CUB > NIC        | Nicaragua was supported by Cuba.
support _decision               | SUPPORT   | PRY              | Paraguay supported the decision.
support                         | SUPPORT   | MNG              | Mongolia supported the idea.
support/n for B                 | SUPPORT   | NOR > UKR        | Norway repeated its support for Ukraine.
support/n to B                  | SUPPORT   | KAZ > AZE        | Kazakhstan's support to Azerbaijan was noted.
support/n                       | SUPPORT   | LTU              | Lithuania's support was welcome.
supporter/n of B           | SUPPORT             | CUB > VEN     | Cuba is a supporter of Venezuela.
supportive/a of B               | SUPPORT   | JPN > AUS        | Japan was supportive of Australia.
survive motion                  | SUPPORT   | FRA              | The French government survived a motion of no confidence.
survive vote                    | SUPPORT   | BGR              | The Bulgarian government survived the vote.
swear allegiance to B           | SUPPORT   | SYR:REB > IRQ    | Syrian rebels swore allegiance to Iraqi militants.
swear in B                      | SUPPORT   | ZMB:JUD > ZMB    | A Zambian court swore in the Zambian president.
sympathetic/a to B         | SUPPORT             | HRV > MEX     | Croatia was sympathetic to Mexico.
sympathise with B               | SUPPORT   | TUR > AZE        | Turkey sympathised with Azerbaijan.
sympathize with B               | SUPPORT   | IND > LKA        | India sympathized with Sri Lanka.
sympathy/n for B           | SUPPORT             | BOL > BGR     | Bolivia's sympathy for Bulgaria was noted.
take hat off to B          | SUPPORT             | PRK > ISR     | North Korea took its hat off to Israel.
take side of B             | SUPPORT             | PER > AGO     | Peru took the side of Angola.
take side with B           | SUPPORT             | JOR > NPL     | Jordan took sides with Nepal.
tap B as                   | SUPPORT             | MEX           | Mexico tapped the judge as minister.
thank B for +                   | SUPPORT   | UKR > GBR        | Ukraine thanked Britain for sending tanks.
thank B for                     | SUPPORT   | HTI > KEN        | Haiti thanked Kenya for its help.
thank B                         | SUPPORT   | TUN > ITA        | Italy was thanked by Tunisia.
thankful/a to B                 | SUPPORT   | MDA > ROU        | Moldova is thankful to Romania.
thaw/n between B           | SUPPORT &           | TUR, EGY      | The thaw between Turkey and Egypt went on.
thaw/n with B              | SUPPORT &           | NGA, HRV      | Nigeria's thaw with Croatia went on.
throw in lot with B        | SUPPORT             | AZE > PAK     | Azerbaijan threw in its lot with Pakistan.
throw support behind B     | SUPPORT             | VEN > NOR     | Venezuela threw its support behind Norway.
throw weight behind B           | SUPPORT   | FRA > MDA        | France threw its weight behind Moldova.
throw _praise behind B          | SUPPORT   | IRN > SYR        | Iran threw its support behind Syria.
tip hat to B               | SUPPORT             | ETH > RWA     | Ethiopia tipped its hat to Rwanda.
toast B                         | SUPPORT   | RUS > CHN        | The Russian president toasted the Chinese president.
tribute/n to B                  | SUPPORT   | ITA > POL        | Italy's tribute to Poland was noted.
trust B                         | SUPPORT   | SRB > CHN        | Serbia trusted China.
unite around B             | SUPPORT             | NER > ISR     | Niger united around Israel.
unite behind B             | SUPPORT             | ZWE > AGO     | Zimbabwe united behind Angola.
upgrade _embassy           | SUPPORT             | PAN           | Panama upgraded its consulate.
upgrade _ties with B            | SUPPORT & | VNM, USA         | Vietnam upgraded relations with the United States.
upgrade _ties                   | SUPPORT & | CHN, URY         | China and Uruguay upgraded their ties.
uphold _vote                    | SUPPORT   | IND:JUD          | An Indian court upheld the law.
uphold                          | SUPPORT   | CHL:JUD          | A Chilean court upheld the appeal.
voice _praise for B             | SUPPORT   | SEN > MLI        | Senegal voiced its support for Mali.
voice _praise                   | SUPPORT   | BRN              | Brunei voiced its support.
vote declaration of        | SUPPORT             | RUS:LEG       | Russian lawmakers voted a declaration of support.
vote for _law_making       | SUPPORT             | LBR:LEG       | Liberian lawmakers voted for the law.
vote for court             | SUPPORT             | LBR:LEG       | Liberian lawmakers voted for a war crimes court.
vote in favour                  | SUPPORT   | MEX              | Mexico voted in favour.
vote for                        | SUPPORT   | ARG              | Argentina voted for the resolution.
vote in favour of          | SUPPORT             | BRA           | Brazil voted in favour of the resolution.
vote law                   | SUPPORT             | RUS:LEG       | Russian lawmakers voted a law.
vote resolution            | SUPPORT             | RUS:LEG       | Russian lawmakers voted a resolution.
vouch for B                     | SUPPORT   | TUR > QAT        | Turkey vouched for Qatar.
vow _allegiance to B            | SUPPORT   | BLR > RUS        | Belarus vowed loyalty to Russia.
vow _praise for B          | SUPPORT             | SVK > MKD     | Slovakia vowed its support for North Macedonia.
warm _ties with B          | SUPPORT &           | CHL, CAN      | Chile warmed ties with Canada.
warm to _demand            | SUPPORT             | JPN           | Japan warmed to the proposal.
warm to B                  | SUPPORT             | BOL > GEO     | Bolivia warmed to Georgia.
wave through _vote         | SUPPORT             | THA:LEG       | Thai lawmakers waved through the bill.
welcome membership of B         | SUPPORT   | EST > SWE        | Estonia welcomed the membership of Sweden.
welcome B as                    | SUPPORT   | EUR > HRV        | The European Union welcomed Croatia as a member.
welcome B into                  | SUPPORT   | IGO > FIN        | NATO welcomed Finland into the alliance.
welcome _accord                 | SUPPORT   | UGA              | Uganda welcomed the agreement.
welcome _ceasefire              | SUPPORT   | IDN              | Indonesia welcomed the ceasefire.
welcome _decision               | SUPPORT   | ROU              | Romania welcomed the decision.
welcome _talks                  | SUPPORT   | SGP              | Singapore welcomed the talks.
welcome                         | SUPPORT   | LSO              | Lesotho welcomed the initiative.
widen _ties with B         | SUPPORT &           | IRN, SDN      | Iran widened ties with Sudan.
win _praise from A         | SUPPORT             | USA > GEO     | Georgia won praise from the United States.
win _praise of A           | SUPPORT             | USA > GEO     | Georgia won the backing of the United States.
wish B                     | SUPPORT             | MEX > LVA     | Mexico wished Latvia well.
woo B                      | SUPPORT             | CHN > SLB     | China wooed the Solomon Islands.
