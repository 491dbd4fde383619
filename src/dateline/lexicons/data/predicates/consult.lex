# pattern | code | who | example     (docs/guide/predicates.md)
accompany B to                   | CONSULT visit          | GBR > FRA      | British ministers accompanied the French president to the border.
act as mediator                  | CONSULT third-party    | OMN            | Oman acted as a mediator.
address B                        | CONSULT                | IND > USA      | The Indian prime minister addressed American lawmakers.
address parliament               | CONSULT                | UKR            | The Ukrainian president addressed parliament in Ottawa.
apprise B of               | CONSULT             | NGA > POL     | Nigeria apprised Poland of the talks.
approach B for                   | CONSULT                | GRC > RUS      | Greece approached Russia for a loan.
approach B[actor]          | CONSULT                | CUB > MEX      | Cuba approached Mexico last week.
arbitrate between B              | CONSULT third-party    | CHE > LBY      | Switzerland arbitrated between Libyan factions.
arbitrate                        | CONSULT third-party    | DZA            | Algeria arbitrated in the dispute.
arrival/n of A                   | CONSULT visit          | CHN            | The arrival of the Chinese president drew crowds.
arrive in B for _talks           | CONSULT visit          | RUS > TUR      | A Russian delegation arrived in Turkey for talks.
arrive at airport                | CONSULT visit          | BRA            | The Brazilian president arrived at the airport.
arrive in B                      | CONSULT visit          | JPN > IND      | The Japanese prime minister arrived in India.
A[GOV] arrive                    | CONSULT visit          | KAZ            | The Kazakh president arrived on Sunday.
arrive for                       | CONSULT visit          | CHL            | The Chilean president arrived for talks.
attend _talks with B             | CONSULT &              | FIN, RUS       | Finland attended talks with Russia.
attend _talks in                 | CONSULT                | ZMB            | Zambia attended a summit in Nairobi.
attend _ceremony                 | CONSULT visit          | FJI            | The Fijian president attended the funeral.
attend _talks                    | CONSULT                | PHL            | The Philippine president attended the summit.
A[state] attend            | CONSULT                | PER            | The Peruvian president attended the gala in Brussels.
audience/n with B                | CONSULT &              | CUB, VAT       | Cuba's audience with the Vatican lasted an hour.
bargain with B                   | CONSULT &              | GRC, EUR       | Greece bargained with the European Union.
begin visit to B                 | CONSULT visit          | FRA > EGY      | The French president began a visit to Egypt.
begin _talks with B              | CONSULT &              | USA, PRK       | The United States began talks with North Korea.
begin visit                      | CONSULT visit          | SAU            | The Saudi crown prince began a visit.
begin _talks                     | CONSULT &              | CHN, VNM       | China and Vietnam began talks.
break bread with B         | CONSULT &           | RUS:GOV, IND:GOV | The Russian president broke bread with the Indian prime minister.
brief B on                       | CONSULT                | USA > JPN      | American officials briefed Japan on the plan.
brief B                          | CONSULT                | USA > KOR      | The United States briefed South Korea.
bring together B                 | CONSULT third-party    | EGY > PSE      | Egypt brought together Palestinian leaders.
broker                     | CONSULT third-party | KEN           | Kenya brokered the council.
broker _accord between B         | CONSULT third-party    | TUR > ETH, SOM | Turkey brokered an agreement between Ethiopia and Somalia.
broker _ceasefire          | CONSULT third-party | USA, FRA      | The ceasefire was brokered by the United States and France.
broker _ceasefire between B | CONSULT third-party | USA > IND, PAK | The United States brokered a ceasefire between India and Pakistan.
broker _talks between B          | CONSULT third-party    | QAT > USA, AFG | Qatar brokered talks between American officials and Afghan rebels.
broker _accord                   | CONSULT third-party    | KEN            | Kenya brokered the peace agreement.
broker _talks                    | CONSULT third-party    | TUR            | Turkey brokered the talks.
cable B                    | CONSULT             | GRC > BRA     | Greece cabled Brazil.
call B[GOV]                      | CONSULT phone &        | FRA, IRN       | Paris called the Iranian president on Sunday.
call on B[GOV] +_discussing | CONSULT visit       | KEN > TZA     | A Kenyan delegation called on the Tanzanian president to discuss the border.
call on B[GOV] in          | CONSULT visit       | PAK > SAU     | The Pakistani premier called on the Saudi king in Riyadh.
call/n between B                 | CONSULT phone &        | IND, QAT       | A call between India and Qatar took place on Friday.
call/n with B                    | CONSULT phone &        | USA, CHN       | The American president held a call with the Chinese president.
caucus with B              | CONSULT &           | YEM, BGR      | Yemen caucused with Bulgaria.
chair _talks with B              | CONSULT &              | CAN, EUR       | Canada chaired a meeting with the European Union.
chair _talks                     | CONSULT multilateral   | IDN            | Indonesia chaired the summit.
chair                            | CONSULT                | GHA            | Ghana chaired the panel.
chat with B                      | CONSULT &              | ITA, DEU       | The Italian minister chatted with the German chancellor.
closeted/a with B          | CONSULT &           | KEN:GOV, SOM:GOV | The Kenyan president was closeted with the Somali president.
co-host _talks                   | CONSULT multilateral   | NOR            | Norway co-hosted the conference.
come to B for _talks             | CONSULT visit          | BDI > TZA      | Burundian officials came to Tanzania for talks.
come to B[place]                 | CONSULT visit          | ERI > ETH      | The Eritrean president came to Ethiopia.
come together                    | CONSULT multilateral & | NOR, SWE       | Norway and Sweden came together on Friday.
communicate with B               | CONSULT &              | PRK, KOR       | North Korea communicated with South Korea.
compare note               | CONSULT &           | FRA, DEU      | France and Germany compared notes in Vienna.
compare notes with B       | CONSULT &           | POL:GOV, CZE:GOV | The Polish president compared notes with the Czech president.
complete visit to B              | CONSULT visit          | IRN > SYR      | The Iranian president completed a visit to Syria.
conclude _talks with B           | CONSULT &              | NZL, IND       | New Zealand concluded talks with India.
conclude _talks                  | CONSULT &              | UZB, TJK       | Uzbekistan and Tajikistan concluded talks.
conclude _visit to B       | CONSULT visit       | SYR > HRV     | Syria concluded a visit to Croatia.
conduct _talks with B            | CONSULT &              | LBN, ISR       | Lebanon conducted negotiations with Israel.
conduct _talks                   | CONSULT &              | SRB, MNE       | Serbia and Montenegro conducted talks.
confer with B                    | CONSULT &              | POL, DEU       | Poland conferred with Germany.
confer                           | CONSULT &              | GHA, TGO       | Ghana and Togo conferred on Tuesday.
conference/n with B              | CONSULT &              | GBR, IRL       | Britain's conference with Ireland ended on Friday.
consult with B                   | CONSULT &              | KOR, USA       | Seoul consulted with Washington.
consult B                        | CONSULT &              | CYP, GRC       | Cyprus consulted Greece on the gas field.
consultation/n between B         | CONSULT &              | CHN, LAO       | The consultations between China and Laos ended.
consultation/n with B            | CONSULT &              | JPN, KOR       | Japan held consultations with South Korea.
consultation/n                   | CONSULT &              | NOR, ISL       | The consultations between Norway and Iceland ended.
contact B                        | CONSULT                | SYR > RUS      | Syria contacted Russia on Thursday.
contact/n between B              | CONSULT &              | SAU, IRN       | The contacts between Saudi Arabia and Iran continued.
contact/n with B                 | CONSULT &              | ISR, SDN       | Israel had contacts with Sudan.
continue _talks with B           | CONSULT &              | SRB, EUR       | Serbia continued talks with the European Union.
continue _talks                  | CONSULT &              | EGY, ETH       | Egypt and Ethiopia continued talks.
convene _talks                   | CONSULT multilateral   | JOR            | Jordan convened a summit.
convene                          | CONSULT multilateral   | BRA            | Brazil convened the council.
conversation/n between B         | CONSULT &              | FRA, TUR       | A conversation between France and Turkey took place.
conversation/n with B            | CONSULT &              | HUN, RUS       | Hungary's conversation with Russia lasted an hour.
cut short visit                  | CONSULT visit          | PAK            | The Pakistani president cut short his visit.
debate with B                    | CONSULT &              | ARG, GBR       | Argentina debated with Britain.
debrief B                  | CONSULT             | NGA > SYR     | Nigeria debriefed Syria.
deliberate with B                | CONSULT &              | GAB, CMR       | Gabon deliberated with Cameroon.
deliberate                       | CONSULT &              | LVA, EST       | Latvia and Estonia deliberated.
depart for B                     | CONSULT visit          | PHL > CHN      | The Philippine president departed for China.
dialogue/n between B             | CONSULT &              | SRB, KOS       | The dialogue between Serbia and Kosovo resumed.
dialogue/n with B                | CONSULT &              | VEN, USA       | Venezuela's dialogue with the United States resumed.
dialogue/n                       | CONSULT &              | COL, VEN       | The dialogue between Colombia and Venezuela went on.
dine in                    | CONSULT &           | BGR:GOV, SRB:GOV | The Bulgarian and Serbian presidents dined in Sofia.
dine with B                      | CONSULT &              | FRA, GBR       | The French president dined with the British king.
dine ~together             | CONSULT &           | GRC:GOV, TUR:GOV | The Greek and Turkish premiers dined together.
dinner/n with B            | CONSULT &           | POL, RWA      | Poland's dinner with Rwanda went well.
discuss _accord with B           | CONSULT &              | ISR, LBN       | Israel discussed the ceasefire with Lebanon.
discuss _ties with B             | CONSULT &              | ARM, TUR       | Armenia discussed trade with Turkey.
discuss with B                   | CONSULT &              | SEN, MLI       | Senegal discussed with Mali.
discuss                          | CONSULT &              | CHN, THA       | China and Thailand discussed the railway.
discussion/n between B           | CONSULT &              | USA, DNK       | The discussions between the United States and Denmark ended.
discussion/n with B              | CONSULT &              | IRQ, USA       | Iraq's discussions with the United States continued.
discussion/n                     | CONSULT &              | FRA, CHE       | The discussions between France and Switzerland ended.
dispatch delegation to B         | CONSULT visit          | TUR > LBY      | Turkey dispatched a delegation to Libya.
dispatch _envoy to B             | CONSULT visit          | CHN > MMR      | China dispatched an envoy to Myanmar.
dispatch/n of _envoy to B  | CONSULT visit       | BLR > CUB     | Belarus's dispatch of an envoy to Cuba came on Monday.
A[GOV] drop by B           | CONSULT visit       | SRB > NOR     | Serbian ministers dropped by Norway.
drop in on B               | CONSULT visit       | UKR > GBR     | Ukraine's president dropped in on the British prime minister.
embark on _visit                 | CONSULT visit          | NGA            | The Nigerian president embarked on a tour.
encounter/n with B         | CONSULT &           | PRK, RUS      | The North Korean leader's encounter with the Russian president lasted two hours.
end visit to B                   | CONSULT visit          | KEN > IND      | The Kenyan president ended a visit to India.
engage in _talks with B          | CONSULT                | COL            | Colombia engaged in talks with Venezuela.
engage B in _talks               | CONSULT &              | PHL, CHN       | Manila engaged Beijing in talks.
engage in _talks                 | CONSULT &              | IND, PAK       | India and Pakistan engaged in a dialogue.
engage with B                    | CONSULT &              | NOR, AFG       | Norway engaged with Afghan officials.
enter _talks with B              | CONSULT &              | MDA, EUR       | Moldova entered negotiations with the European Union.
establish contact with B   | CONSULT &           | CAN, TUR      | Canada established contact with Turkey.
exchange letter with B           | CONSULT &              | USA, PRK       | The American president exchanged letters with the North Korean leader.
exchange message with B    | CONSULT &           | BLR, BEL      | Belarus exchanged messages with Belgium.
exchange view with B             | CONSULT &              | MNG, JPN       | Mongolia exchanged views with Japan.
exchange view                    | CONSULT &              | OMN, IRN       | Oman and Iran exchanged views.
facilitate _talks between B      | CONSULT third-party    | NOR > COL      | Norway facilitated talks between Colombian rebels and the government.
facilitate _talks                | CONSULT third-party    | CUB            | Cuba facilitated the talks.
fly to B for _talks              | CONSULT visit          | ISR > QAT      | An Israeli delegation flew to Qatar for talks.
fly into B                       | CONSULT visit          | USA > IRQ      | The American secretary of state flew into Iraq.
fly to B                         | CONSULT visit          | GBR > IND      | The British prime minister flew to India.
gather for _talks                | CONSULT multilateral   | IGO            | ASEAN ministers gathered for talks.
gather in                        | CONSULT multilateral   | EUR            | European Union leaders gathered in Brussels.
get on phone to B          | CONSULT phone &     | USA, RWA      | The American secretary of state got on the phone to the Rwandan president.
go to B for _talks               | CONSULT visit          | MLI > DZA      | Malian officials went to Algeria for talks.
go to B[place]                   | CONSULT visit          | POL > UKR      | The Polish president went to Ukraine.
grant audience to B              | CONSULT &              | VAT, BLR       | The Vatican granted an audience to the Belarusian president.
greet B                          | CONSULT                | CHN > RUS      | The Chinese president greeted the Russian president.
handshake/n between B      | CONSULT &           | TUR, EGY      | The handshake between Turkey and Egypt drew attention.
handshake/n with B         | CONSULT &           | BLR, ETH      | Belarus's handshake with Ethiopia drew attention.
have breakfast with B      | CONSULT &           | BEL, SYR      | Belgium had breakfast with Syria.
have conversation with B   | CONSULT &           | LTU, ARM      | Lithuania had a conversation with Armenia.
have dinner with B         | CONSULT &           | CAN, ARM      | Canada had dinner with Armenia.
have exchange with B       | CONSULT &           | ETH, ISR      | Ethiopia had an exchange with Israel.
have lunch with B                | CONSULT &              | ROU, HUN       | The Romanian president had lunch with the Hungarian president.
have _talks with B               | CONSULT &              | NAM, DEU       | Namibia had talks with Germany.
head for B                       | CONSULT visit          | IND > BTN      | The Indian prime minister headed for Bhutan.
head to B[place]                 | CONSULT visit          | TUR > QAT      | The Turkish president headed to Qatar.
hold _talks with B on            | CONSULT &              | JPN, RUS       | Japan held talks with Russia on the islands.
hold call with B                 | CONSULT phone &        | CAN, IND       | Canada held a call with India.
hold _talks with B               | CONSULT &              | MEX, USA       | Mexico held talks with the United States.
hold _talks in                   | CONSULT &              | KWT, IRQ       | Kuwait and Iraq held talks in Doha.
hold call                        | CONSULT phone &        | NLD, BEL       | The Netherlands and Belgium held a call.
hold _talks                      | CONSULT &              | GRC, TUR       | Greece and Turkey held talks.
host B for _talks | CONSULT visit < | UKR > SAU | Saudi Arabia hosted Ukrainian officials for talks.
host dinner for B | CONSULT visit < | AUS > USA | The American president hosted a dinner for the Australian prime minister.
host _talks between B            | CONSULT third-party    | KAZ > SYR      | Kazakhstan hosted talks between Syrian factions.
host _talks with B               | CONSULT &              | IRL, GBR       | Ireland hosted talks with Britain.
host B | CONSULT visit < | FRA > CHN | The French president was hosted by China.
host _talks                      | CONSULT multilateral   | UGA            | Uganda hosted the summit.
huddle for _talks          | CONSULT &           | FRA, DEU      | French and German officials huddled for talks.
huddle in                  | CONSULT &           | GRC, TUR      | Greek and Turkish envoys huddled in Geneva.
huddle with B                    | CONSULT &              | USA, ISR       | American officials huddled with Israeli officials.
initiate _talks with B           | CONSULT &              | BRA, PRY       | Brazil initiated talks with Paraguay.
initiate _talks                  | CONSULT &              | MMR, BGD       | Myanmar and Bangladesh initiated talks.
interact with B                  | CONSULT &              | IND, MUS       | Indian officials interacted with Mauritian officials.
interview/n with B               | CONSULT                | IRN > USA      | Iranian officials confirmed an interview with American diplomats.
A[GOV] jet into B          | CONSULT visit       | TUR:GOV > SOM | The Turkish president jetted into Somalia.
A[GOV] jet to B            | CONSULT visit       | TUR:GOV > SOM | The Turkish president jetted to Somalia.
join _talks with B               | CONSULT &              | ITA, LBY       | Italy joined the talks with Libya.
join _talks                      | CONSULT                | RWA            | Rwanda joined the talks.
A[GOV] journey to B        | CONSULT visit       | BLR > SYR     | Belarusian ministers journeyed to Syria.
kick off _talks with B           | CONSULT &              | EUR, AUS       | The European Union kicked off talks with Australia.
kick off _talks                  | CONSULT &              | JPN, KOR       | Japan and South Korea kicked off talks.
kick off _visit to B       | CONSULT visit       | ETH > IDN     | Ethiopia kicked off a visit to Indonesia.
A[GOV] land in B           | CONSULT visit       | CHN > FRA     | The Chinese president landed in France.
launch _mediation between B      | CONSULT third-party    | TUR > ETH, SOM | Turkey launched a mediation effort between Ethiopia and Somalia.
launch _talks with B             | CONSULT &              | AUS, EUR       | Australia launched negotiations with the European Union.
launch _mediation                | CONSULT third-party    | TGO            | Togo launched a mediation effort.
launch _talks                    | CONSULT &              | KOR, JPN       | South Korea and Japan launched negotiations.
lead delegation on _visit to B  | CONSULT visit       | NOR > BRA     | The Norwegian king led a delegation on a visit to Brazil.
lead delegation to B             | CONSULT visit          | KWT > IRQ      | The Kuwaiti minister led a delegation to Iraq.
lead _mediation                  | CONSULT third-party    | QAT            | Qatar led the mediation.
A[GOV] leave for B               | CONSULT visit          | BGD > CHN      | The Bangladeshi prime minister left for China.
lobby B over                     | CONSULT                | QAT > USA      | Qatar lobbied the United States over the bases.
lunch with B                     | CONSULT &              | ESP, MAR       | The Spanish king lunched with the Moroccan king.
lunch/n with B             | CONSULT &           | GEO, ITA      | Georgia's lunch with Italy went well.
maintain contact with B    | CONSULT &           | CHL, SAU      | Chile maintained contact with Saudi Arabia.
make contact with B              | CONSULT &              | ETH, SDN       | Ethiopia made contact with Sudan.
make _visit to B                 | CONSULT visit          | USA > VNM      | The American president made a visit to Vietnam.
make _visit                      | CONSULT visit          | ZMB            | The Zambian president made a trip on Monday.
make stop in B             | CONSULT visit       | USA:GOV > UKR | The American secretary of state made a stop in Ukraine.
mediate between B                | CONSULT third-party    | CHN > IRN, SAU | China mediated between Iran and Saudi Arabia.
mediate in                       | CONSULT third-party    | DJI            | Djibouti mediated in the dispute.
mediate _talks                   | CONSULT third-party    | EGY            | Egypt mediated the talks.
mediate                          | CONSULT third-party    | TGO            | Togo mediated on Monday.
mediation/n between B            | CONSULT third-party    | QAT > KEN      | Qatar's mediation between Kenyan and Somali officials continued.
mediation/n                      | CONSULT third-party    | OMN            | Oman's mediation ended the crisis.
meet up with B                   | CONSULT &              | NZL, FJI       | New Zealand officials met up with Fijian officials.
meet with B in                   | CONSULT &              | IND, CHN       | The Indian minister met with the Chinese minister in Moscow.
meet with B on                   | CONSULT &              | BWA, ZWE       | Botswana met with Zimbabwe on the border.
meet B for                       | CONSULT &              | EGY, JOR       | The Egyptian president met the Jordanian king for talks.
meet B in                        | CONSULT &              | JPN, USA       | The Japanese prime minister met the American president in Tokyo.
meet with B                      | CONSULT &              | ROU, MDA       | The Romanian president met with the Moldovan president.
meet B[actor]              | CONSULT &              | DNK, NOR       | The Danish prime minister met the Norwegian king.
meet for                         | CONSULT &              | AGO, COD       | Angola and Congo met for talks.
meet in                          | CONSULT &              | PER, BOL       | Peru and Bolivia met in Lima.
meet                             | CONSULT &              | UZB, KGZ       | Uzbekistan and Kyrgyzstan met on Friday.
meeting/n between B              | CONSULT &              | TUR, ARM       | A meeting between Turkey and Armenia ended on Sunday.
meeting/n of B                   | CONSULT &              | EUR            | A meeting of European Union ministers ended on Friday.
meeting/n with B                 | CONSULT &              | MYS, SGP       | Malaysia's meeting with Singapore lasted two hours.
meeting/n                        | CONSULT &              | CHN, LKA       | The meeting between China and Sri Lanka ended.
negotiate over             | CONSULT             | EGY           | Egypt negotiated over the dam.
negotiate with B over            | CONSULT &              | ETH, EGY       | Ethiopia negotiated with Egypt over the dam.
negotiate with B                 | CONSULT &              | BOL, CHL       | Bolivia negotiated with Chile.
negotiate for                    | CONSULT &              | GTM, BLZ       | Guatemala and Belize negotiated for a week.
negotiate                        | CONSULT &              | ISR, LBN       | Israel and Lebanon negotiated for months.
negotiation/n between B          | CONSULT &              | IRN, USA       | The negotiations between Iran and the United States resumed.
negotiation/n with B             | CONSULT &              | MNE, EUR       | Montenegro's negotiations with the European Union ended.
negotiation/n                    | CONSULT &              | PER, CHL       | The negotiations between Peru and Chile ended.
open channel to B          | CONSULT &           | MLI, SOM      | Mali opened a channel to Somalia.
open channel with B        | CONSULT &           | IRQ, BRA      | Iraq opened a channel with Brazil.
open dialogue with B             | CONSULT &              | NIC, VAT       | Nicaragua opened a dialogue with the Vatican.
open _talks with B               | CONSULT &              | CUB, USA       | Cuba opened talks with the United States.
open _talks                      | CONSULT &              | MKD, BGR       | Macedonia and Bulgaria opened talks.
organise _talks between B  | CONSULT third-party | JOR > SYR     | Jordan organised talks between Syria and Iraq.
oversee _talks                   | CONSULT third-party    | UNO            | The United Nations oversaw the talks.
parley with B              | CONSULT &           | BGD, ISR      | Bangladesh parleyed with Israel.
participate in _talks with B     | CONSULT                | CAN            | Canada participated in talks with Denmark.
participate in _talks            | CONSULT                | LSO            | Lesotho participated in the talks.
A[GOV] pass through B      | CONSULT visit       | TWN:GOV > USA | The Taiwanese president passed through the United States.
pay call on B                    | CONSULT visit          | LKA > IND      | The Sri Lankan minister paid a call on the Indian president.
pay _visit to B                  | CONSULT visit          | RUS > PRK      | The Russian president paid a visit to North Korea.
pay _visit                       | CONSULT visit          | LAO            | The Laotian president paid a visit.
phone B                          | CONSULT phone &        | TUR, RUS       | The Turkish president phoned the Russian president.
phone_call/n between B     | CONSULT phone &     | JPN, KOR      | The phone call between Japan and South Korea went well.
phone_call/n to B          | CONSULT phone       | KAZ > PER     | Kazakhstan's phone call to Peru came on Monday.
phone_call/n with B        | CONSULT phone       | GEO > EGY     | Georgia's phone call with Egypt came on Monday.
play host to B             | CONSULT visit <     | VEN > NOR     | Norway played host to Venezuela.
present credential to B          | CONSULT                | FRA > IRQ      | The French ambassador presented his credentials to the Iraqi president.
preside over _talks              | CONSULT multilateral   | GAB            | Gabon presided over the summit.
receive delegation from B | CONSULT visit < | IRN > IRQ | Iraq received a delegation from Iran.
receive _envoy from B | CONSULT visit < | KEN > ETH | Ethiopia received an envoy from Kenya.
receive B[actor] | CONSULT visit < | SDN > EGY | The Sudanese president was received by Egypt.
reconvene _talks           | CONSULT multilateral | KEN           | Kenya reconvened the talks.
relaunch _talks            | CONSULT &           | EGY, SDN      | Egypt and Sudan relaunched the talks.
relaunch _talks with B     | CONSULT &           | JOR, MLI      | Jordan relaunched talks with Mali.
restart _talks with B            | CONSULT &              | EUR, IND       | The European Union restarted talks with India.
restart _talks                   | CONSULT &              | THA, KHM       | Thailand and Cambodia restarted talks.
resume _talks with B             | CONSULT &              | COL, ECU       | Colombia resumed talks with Ecuador.
resume _talks                    | CONSULT &              | SDN, ETH       | Sudan and Ethiopia resumed talks.
resumption/n of _talks between B | CONSULT &              | CYP, TUR       | The resumption of talks between Cyprus and Turkey was welcomed.
return from B[place]             | CONSULT visit          | NPL > CHN      | The Nepalese prime minister returned from China.
return to _talks                 | CONSULT                | PRK            | North Korea returned to the talks.
revive _talks              | CONSULT &           | EGY, SDN      | Egypt and Sudan revived the talks.
revive _talks with B       | CONSULT &           | TUR, NGA      | Turkey revived talks with Nigeria.
ring B[person]             | CONSULT phone &     | FRA:GOV, DEU:GOV | The French president rang the German chancellor.
ring up B                  | CONSULT phone       | ESP > DEU     | Spain rang up Germany.
ring B                     | CONSULT phone &     | IRL:GOV, GBR:GOV | The Irish prime minister rang the British prime minister.
A[GOV] roll into B         | CONSULT visit       | PRK > RUS     | The North Korean leader rolled into Russia.
round off _visit to B      | CONSULT visit       | LBY > SOM     | Libya rounded off a visit to Somalia.
send delegation to B             | CONSULT visit          | TWN > USA      | Taiwan sent a delegation to the United States.
send minister to B               | CONSULT visit          | IND > MMR      | India sent a minister to Myanmar.
send _envoy to B                 | CONSULT visit          | RUS > ISR      | Russia sent an envoy to Israel.
send delegation                  | CONSULT visit          | BEN            | Benin sent a delegation.
send _envoy                      | CONSULT visit          | EUR            | The European Union sent an envoy.
session/n with B                 | CONSULT &              | CHL, PER       | Chile held a session with Peru.
A[GOV] set off for B       | CONSULT visit       | EGY > ETH     | Egyptian ministers set off for Ethiopia.
A[GOV] set out for B       | CONSULT visit       | BGR > UGA     | Bulgarian ministers set out for Uganda.
shake hand in              | CONSULT &           | RWA:GOV, COD:GOV | The Rwandan and Congolese presidents shook hands in Doha.
shake hand with B                | CONSULT &              | ISR, JOR       | The Israeli president shook hands with the Jordanian king.
shuttle between B                | CONSULT third-party    | USA > ISR, EGY | The American envoy shuttled between Israel and Egypt.
sit around table           | CONSULT             | BDI           | Burundian leaders sat around a table.
sit at table               | CONSULT             | BDI           | Burundian leaders sat at the table.
sit at table with B        | CONSULT &           | BDI, RWA      | Burundian leaders sat at the table with Rwandan leaders.
sit down in                | CONSULT &           | ARM, TUR      | Armenian and Turkish envoys sat down in Vienna.
sit down together          | CONSULT &           | ARM, AZE      | Armenia and Azerbaijan sat down together in Geneva.
sit down with B                  | CONSULT &              | KOR, PRK       | South Korea sat down with North Korea.
sound out B                      | CONSULT                | NOR > ISR      | Norway sounded out Israel.
speak by telephone with B        | CONSULT phone &        | QAT, IRN       | Qatar spoke by telephone with Iran.
speak by video with B      | CONSULT phone &     | FRA:GOV, DEU:GOV | The French president spoke by video with the German chancellor.
speak to B by                    | CONSULT phone &        | GBR, UKR       | The British prime minister spoke to the Ukrainian president by phone.
speak with B by                  | CONSULT phone &        | BRA, ARG       | The Brazilian president spoke with the Argentine president by phone.
speak by phone                   | CONSULT phone &        | JPN, PHL       | Japan and the Philippines spoke by phone.
speak to B                       | CONSULT &              | ESP, CUB       | The Spanish minister spoke to the Cuban minister.
speak with B                     | CONSULT &              | ITA, MLT       | The Italian minister spoke with the Maltese minister.
sponsor _talks between B   | CONSULT third-party | JOR > SYR     | Jordan sponsored talks between Syria and Iraq.
start visit to B                 | CONSULT visit          | DEU > BRA      | The German chancellor started a visit to Brazil.
start _talks with B              | CONSULT &              | GEO, EUR       | Georgia started talks with the European Union.
start _talks                     | CONSULT &              | CHN, BTN       | China and Bhutan started talks.
A[GOV] stay in B           | CONSULT visit       | IND:GOV > BTN | The Indian premier stayed in Bhutan for two days.
A[GOV] stop by B           | CONSULT visit       | MAR > AUS     | Moroccan ministers stopped by Australia.
A[GOV] stop in B                 | CONSULT visit          | USA > IRL      | The American president stopped in Ireland.
A[GOV] stop off in B       | CONSULT visit       | DZA > GEO     | Algerian ministers stopped off in Georgia.
stop over in B                   | CONSULT visit          | TWN > USA      | The Taiwanese president stopped over in the United States.
stopover/n in B                  | CONSULT visit          | TWN > USA      | The Taiwanese president's stopover in the United States angered China.
summit/n between B               | CONSULT &              | KOR, JPN       | The summit between South Korea and Japan ended.
summit/n with B                  | CONSULT &              | IND, EUR       | India's summit with the European Union ended.
summit/n                         | CONSULT &              | EUR, CHN       | The summit between the European Union and China ended.
A[GOV] swing through B     | CONSULT visit       | CHN:GOV > KAZ | The Chinese premier swung through Kazakhstan.
take part in _talks with B       | CONSULT                | LBY            | Libya took part in talks with Italy.
take part in _talks              | CONSULT                | MRT            | Mauritania took part in the summit.
talk behind door           | CONSULT &           | BHR, IRN      | Bahrain and Iran talked behind closed doors.
talk by phone with B             | CONSULT phone &        | FRA, LBN       | The French president talked by phone with the Lebanese president.
talk to B                        | CONSULT &              | USA, IRN       | American officials talked to Iranian officials.
talk with B                      | CONSULT &              | SRB, BIH       | Serbia talked with Bosnia.
talk/n between B                 | CONSULT &              | RUS, GEO       | The talks between Russia and Georgia ended.
talk/n with B                    | CONSULT &              | SDN, SSD       | Sudan's talks with South Sudan resumed.
talk/n                           | CONSULT &              | ERI, SDN       | The talks between Eritrea and Sudan ended.
telephone B                      | CONSULT phone &        | QAT, ISR       | The Qatari emir telephoned the Israeli president.
telephone to B             | CONSULT phone &     | MDA, UKR      | The Moldovan minister telephoned to the Ukrainian minister.
testify before B                 | CONSULT                | USA > USA      | The American secretary of state testified before American lawmakers.
touch base with B          | CONSULT &           | NGA, BLR      | Nigeria touched base with Belarus.
touch down in B            | CONSULT visit       | USA > IRQ     | The American president touched down in Iraq.
tour B                           | CONSULT visit          | CHN > KHM      | The Chinese minister toured Cambodia.
tour _territory                  | CONSULT visit          | TUR            | The Turkish president toured the region.
tour/n of B                      | CONSULT visit          | FRA > GAB      | The French president's tour of Gabon ended.
tour/n                           | CONSULT visit          | FRA            | The French president's tour ended on Sunday.
travel to B for                  | CONSULT visit          | ARG > CHN      | The Argentine president travelled to China for talks.
travel to B                      | CONSULT visit          | AUS > IDN      | The Australian prime minister travelled to Indonesia.
A[GOV] travel                    | CONSULT visit          | BOL            | The Bolivian president travelled on Friday.
trip/n to B                      | CONSULT visit          | GBR > KEN      | The British king's trip to Kenya ended.
trip/n                           | CONSULT visit          | BRA            | The Brazilian president's trip ended on Sunday.
undertake _visit to B      | CONSULT visit       | MOZ > GHA     | Mozambique undertook a visit to Ghana.
update B on                | CONSULT             | JOR > NGA     | Jordan updated Nigeria on the talks.
visit B                          | CONSULT visit          | VNM > LAO      | Laos was visited by the Vietnamese president.
visit _territory                 | CONSULT visit          | PAK            | The Pakistani president visited the province.
visit _troops                    | CONSULT visit          | UKR            | The Ukrainian president visited the troops.
visit                            | CONSULT visit          | SEN            | The Senegalese president visited on Monday.
visit/n by A to B                | CONSULT visit          | CHN > FRA      | A visit by the Chinese president to France was announced.
visit/n of A to B                | CONSULT visit          | OMN > IND      | The visit of the Omani sultan to India began.
visit/n to B                     | CONSULT visit          | IRN > IRQ      | The Iranian president's visit to Iraq began on Monday.
visit/n                          | CONSULT visit          | IND            | The Indian prime minister's visit ended on Sunday.
welcome B[GOV] to | CONSULT visit < | TUR > KAZ | Kazakhstan welcomed the Turkish president to the palace.
welcome B[GOV] | CONSULT visit < | KEN > UGA | Uganda welcomed the Kenyan president.
wrap up _talks with B            | CONSULT &              | TUN, ITA       | Tunisia wrapped up talks with Italy.
wrap up _visit to B              | CONSULT visit          | SGP > JPN      | The Singaporean prime minister wrapped up a visit to Japan.
write to B                       | CONSULT                | NPL > IND      | Nepal wrote to India.
