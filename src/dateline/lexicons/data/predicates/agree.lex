# pattern | code | who | example     (docs/guide/predicates.md)
accept _help from B        | AGREE               | BLR > TUR     | Belarus accepted help from Turkey.
accept _invitation from B | AGREE   | VNM > KOR | Vietnam accepted an invitation from South Korea.
accept _accord            | AGREE   | SDN       | Sudan accepted the agreement.
accept _demand            | AGREE   | COL       | Colombia accepted the proposal on Friday.
accept _invitation        | AGREE   | ARG       | Argentina accepted the invitation on Monday.
accept                    | AGREE   | BEN       | Benin accepted the terms.
accept _talks              | AGREE               | SYR           | Syria accepted talks.
accept _talks with B       | AGREE               | MLI > ARM     | Mali accepted talks with Armenia.
accept offer by B          | AGREE               | SAU > NPL     | Saudi Arabia accepted an offer by Nepal.
accept offer from B        | AGREE               | EST > BGR     | Estonia accepted an offer from Bulgaria.
accept proposal by B       | AGREE               | CUB > BLR     | Cuba accepted a proposal by Belarus.
accord/n between B        | AGREE & | BDI, TZA  | An accord between Burundi and Tanzania was announced in June.
accord/n with B           | AGREE & | CUB, VEN  | Cuba's accord with Venezuela covers oil.
agree to _talks with B    | AGREE & | PRK, KOR  | North Korea agreed to talks with South Korea.
agree with B +            | AGREE & | NOR, RUS  | Norway agreed with Russia to share the fish stocks.
agree with B on           | AGREE & | BLR, RUS  | Belarus agreed with Russia on the price.
agree to _talks           | AGREE   | ERI       | Eritrea agreed to talks on the border.
agree with B              | AGREE & | IRQ, TUR  | Iraq agreed with Turkey on Sunday.
agree +wish                   | AGREE   | MNG       | Mongolia agreed to send doctors.
agree +CONCEDE            | AGREE   | ETH       | Ethiopia agreed to lift the blockade.
agree +RETREAT            | AGREE   | UGA       | Uganda agreed to withdraw its troops.
agree on                  | AGREE & | EGY, SDN  | Egypt and Sudan agreed on the water quotas.
agree to                  | AGREE   | SRB       | Serbia agreed to the plan.
agreement/n between B     | AGREE & | UZB, KGZ  | An agreement between Uzbekistan and Kyrgyzstan was announced on Monday.
agreement/n with B        | AGREE & | TUN, LBY  | Tunisia's agreement with Libya covers fishing.
aim +                     | AGREE   | LAO       | Laos aimed to help its neighbour.
amenable/a to _talks       | AGREE               | PER           | Peru was amenable to talks.
announce _accord with B    | AGREE &             | KEN, SDN      | Kenya announced a pact with Sudan.
announce _aid for B       | AGREE   | KOR > PHL | Seoul announced aid for the Philippines.
announce _aid to B        | AGREE   | JPN > NPL | Tokyo announced assistance to Nepal.
announce _plan +AID        | AGREE               | KOR           | South Korea announced a plan to send aid.
announce _talks with B    | AGREE & | GRC, TUR  | Athens announced talks with Ankara.
announce _visit to B      | AGREE   | POL > UKR | Warsaw announced a visit to Ukraine.
announce +AID             | AGREE   | DNK       | Denmark announced it would send tents.
announce +COOPERATE       | AGREE   | THA       | Thailand announced it would trade with Myanmar.
announce _aid             | AGREE   | CAN       | Canada announced new funding.
approve _aid for B        | AGREE   | DEU > UKR | Germany approved weapons for Ukraine.
approve _aid to B         | AGREE   | USA > ISR | Washington approved aid to Israel.
approve _contract to B    | AGREE   | USA > TWN | The United States approved the sale of jets to Taiwan.
approve _aid              | AGREE   | EUR       | The European Union approved the aid.
approve _contract         | AGREE   | KWT       | Kuwait approved the purchase.
arrange _talks between B   | AGREE               | EGY > ISR, PSE | Egypt arranged talks between Israel and Palestinian officials.
arrange _talks with B      | AGREE &             | OMN, YEM      | Oman arranged a meeting with Yemen.
assurance/n to B           | AGREE               | VNM > IDN     | Vietnam's assurances to Indonesia came on Monday.
assure B +wish             | AGREE               | IND > BTN     | India assured Bhutan that it would build the road.
assure B of               | AGREE   | IRN > OMN | Iran assured Oman of its support.
assure B                  | AGREE   | CHN > PAK | China assured Pakistan on Monday.
authorise _aid            | AGREE   | FRA       | France authorised the aid on Friday.
authorize _aid to B       | AGREE   | USA > COL | Washington authorized aid to Colombia.
bridge difference with B   | AGREE &             | MAR, POL      | Morocco bridged its differences with Poland.
bridge gap with B          | AGREE &             | IDN, TCD      | Indonesia bridged the gap with Chad.
budget _money for B        | AGREE               | BLR > GHA     | Belarus budgeted ten million dollars for Ghana.
close in on _accord with B | AGREE &             | LBY, RWA      | Libya closed in on a deal with Rwanda.
come to understanding with B | AGREE &             | PER, CUB      | Peru came to an understanding with Cuba.
come up with _money for B  | AGREE               | KWT > YEM     | Kuwait came up with ten million dollars for Yemen.
commit _aid to B          | AGREE   | NLD > UKR | The Netherlands committed funds to Ukraine.
commit to _aid            | AGREE   | ITA       | Italy committed to new aid.
commit +                  | AGREE   | FIN       | Finland committed to send engineers.
commit to                 | AGREE   | ZMB       | Zambia committed to the project.
commitment/n to B         | AGREE   | USA > POL | The American commitment to Poland is firm.
committed/a to +           | AGREE               | ETH           | Ethiopia is committed to opening its economy.
concur with B             | AGREE & | PHL, JPN  | The Philippines concurred with Japan.
confirm _readiness +       | AGREE               | TUR           | Turkey confirmed its willingness to mediate.
consent to                | AGREE   | CYP       | Cyprus consented to the transit.
dangle _aid                | AGREE               | JPN           | Japan dangled aid.
consider +AID              | AGREE               | DEU           | Germany is considering sending Kenya tanks.
consider +RETREAT          | AGREE               | JOR           | Jordan is considering withdrawing its troops.
deal/n between B          | AGREE & | ISR, JOR  | A deal between Israel and Jordan was announced on Friday.
deal/n with B             | AGREE & | QAT, DEU  | Qatar's deal with Germany covers gas.
decide +AID               | AGREE   | SWE       | Sweden decided to send medicine.
decide +CONSULT           | AGREE   | MDV       | The Maldives decided to meet the envoy.
decide +COOPERATE         | AGREE   | BGD       | Bangladesh decided to trade with Nepal.
decide +SUPPORT           | AGREE   | IRL       | Ireland decided to recognise the government.
declare _readiness +       | AGREE               | IRN           | Iran declared its readiness to cooperate with the inspectors.
delighted/a +              | AGREE               | IND           | India was delighted to host the summit.
draw up plan +             | AGREE               | BLR           | Belarus drew up plans to merge its tax office.
draw up plan for           | AGREE               | ESP           | Spain drew up plans for a bridge.
due/a in B                | AGREE   | RUS > IND | The Russian president is due in India.
due/a +CONSULT            | AGREE   | FRA       | The French president is due to meet the chancellor.
eager/a +                 | AGREE   | TKM       | Turkmenistan is eager to cooperate.
earmark _money for B      | AGREE   | NOR > MOZ | Norway earmarked funds for Mozambique.
earmark _money            | AGREE   | AUT       | Austria earmarked funds on Thursday.
edge towards _accord with B | AGREE &             | IND, SAU      | India edged towards a deal with Saudi Arabia.
expect +CONSULT           | AGREE   | BRA       | Brazil expects to meet the president.
expect B[GOV] in           | AGREE <             | RUS           | A Russian minister was expected in Niger.
express _readiness +       | AGREE               | EGY           | Egypt expressed its readiness to send doctors.
express desire +          | AGREE   | MAR       | Morocco expressed its desire to cooperate.
express interest in _talks | AGREE               | CUB           | Cuba expressed interest in talks.
express readiness          | AGREE               | BLR           | Belarus expressed readiness to host the summit.
express willingness        | AGREE               | IRN           | Iran expressed willingness to resume talks.
extend _accord with B      | AGREE &             | AUS, AGO      | Australia extended a treaty with Angola.
extend _invitation to B   | AGREE   | IND > CHN | India extended an invitation to the Chinese president.
extend branch to B         | AGREE               | BOL > ZMB     | Bolivia extended an olive branch to Zambia.
extend hand of            | AGREE   | PAK       | Pakistan extended a hand of friendship.
extend hand to B           | AGREE               | SWE > SOM     | Sweden extended a hand to Somalia.
extend olive branch       | AGREE   | MKD       | Macedonia extended an olive branch.
find ground with B         | AGREE &             | ARM, KAZ      | Armenia found common ground with Kazakhstan.
give _assurance            | AGREE               | RUS           | Russia gave an assurance.
give _assurance +          | AGREE               | SRB           | Serbia gave an undertaking that it would open the archive.
give assurance to B       | AGREE   | LKA > IND | Sri Lanka gave assurances to India.
give B _assurance          | AGREE               | USA > UKR     | The United States gave Ukraine a guarantee.
give guarantee to B       | AGREE   | FRA > GRC | France gave guarantees to Greece.
give green light          | AGREE   | TUR       | Turkey gave the green light.
give consent              | AGREE   | IRQ       | Iraq gave its consent.
give word +                | AGREE               | TZA           | Tanzania gave its word that it would extradite the banker.
glad/a +                   | AGREE               | NOR           | Norway was glad to mediate.
guarantee +               | AGREE   | KOR       | South Korea guaranteed to deliver the rice.
guarantee B               | AGREE   | GBR > POL | Britain guaranteed Poland.
guarantee                 | AGREE   | QAT       | Qatar guaranteed the supply of gas.
guarantee/n to B           | AGREE               | AZE > EGY     | Azerbaijan's guarantees to Egypt came on Monday.
happy/a +                  | AGREE               | USA           | The American president was happy to host the summit.
hold out branch to B       | AGREE               | EGY > GEO     | Egypt held out an olive branch to Georgia.
hold out hand to B         | AGREE               | DZA > MAR     | Algeria held out its hand to Morocco.
hold out prospect of       | AGREE               | SAU           | Saudi Arabia held out the prospect of ties.
hold out prospect of _aid  | AGREE               | JPN           | Japan held out the prospect of aid.
hold out prospect of _talks | AGREE               | IRN           | Iran held out the prospect of talks.
honoured/a +               | AGREE               | USA           | The American president was honoured to host the summit.
hope +CONSULT             | AGREE   | PER       | Peru hopes to meet the delegation.
hope +COOPERATE           | AGREE   | ROU       | Romania hopes to cooperate with Moldova.
hope +SUPPORT             | AGREE   | MDA       | Moldova hopes to join the alliance.
inclined/a +               | AGREE               | PER           | Peru was inclined to send doctors.
indicate _readiness +      | AGREE               | IRN           | Iran indicated its readiness to negotiate.
initial _accord with B    | AGREE & | UKR, EUR  | Ukraine initialled an agreement with the European Union.
initial _accord           | AGREE & | ARM, TUR  | Armenia and Turkey initialled the protocol.
intend +                  | AGREE   | UZB       | Uzbekistan intends to join the pact.
intend +AID               | AGREE   | JPN       | Japan intends to send rice.
intend +CONSULT           | AGREE   | GTM       | Guatemala intends to visit the region.
invitation/n to B         | AGREE   | VAT > RUS | The Vatican's invitation to Russia came on Monday.
invite B to _talks        | AGREE   | EGY > PSE | Egypt invited Palestinian leaders to talks.
invite B +                | AGREE   | CAN > UKR | Canada invited Ukraine to join the summit.
invite B +CONSULT         | AGREE   | KAZ > IND | Kazakhstan invited India to meet the envoys.
invite B for              | AGREE   | ZAF > IND | South Africa invited the Indian president for a visit.
invite B to               | AGREE   | CHN > NPL | China invited Nepal to the forum.
invite B                  | AGREE   | IRN > SAU | Saudi Arabia was invited by Iran.
iron out difference        | AGREE &             | IND, NPL      | India and Nepal ironed out their differences.
iron out difference with B | AGREE &             | ISR, FRA      | Israel ironed out differences with France.
issue _invitation to B     | AGREE               | IRN > BGD     | Iran issued an invitation to Bangladesh.
jump at offer              | AGREE               | PER           | Peru jumped at the offer.
keen/a +                  | AGREE   | OMN       | Oman is keen to trade with India.
leave door open to _talks  | AGREE               | CAN           | Canada left the door open to a meeting.
look forward to +         | AGREE   | SGP       | Singapore looked forward to hosting the summit.
make commitment to B      | AGREE   | JPN > KEN | Japan made a commitment to Kenya.
make offer to B           | AGREE   | ISR > EGY | Israel made an offer to Egypt.
make overture to B        | AGREE   | USA > IRN | Washington made overtures to Iran.
make promise to B         | AGREE   | HUN > SVK | Hungary made a promise to Slovakia.
make pledge               | AGREE   | DEU       | Germany made a pledge on Monday.
memorandum/n with B       | AGREE & | KAZ, HUN  | Kazakhstan's memorandum with Hungary covers wheat.
narrow difference with B   | AGREE &             | KOR, FRA      | South Korea narrowed its differences with France.
near _accord with B        | AGREE &             | ZWE, AUS      | Zimbabwe neared a deal with Australia.
negotiate _accord with B  | AGREE & | BOL, ARG  | Bolivia negotiated an agreement with Argentina.
offer _aid to B           | AGREE   | ISR > LBN | Israel offered aid to Lebanon.
offer _assurance           | AGREE               | CHN           | China offered guarantees.
offer _help to B          | AGREE   | GRC > TUR | Greece offered assistance to Turkey.
offer _personnel           | AGREE               | IGO           | ECOWAS offered judges.
offer _personnel to B      | AGREE               | IGO > LBR     | ECOWAS offered judges to Liberia.
offer _talks to B         | AGREE   | IND > PAK | India offered talks to Pakistan.
offer B _accord           | AGREE   | RUS > JPN | Russia offered Japan a treaty.
offer B _aid              | AGREE   | ISR > TUR | Israel offered Turkey help.
offer B _talks            | AGREE   | KOR > PRK | South Korea offered North Korea talks.
offer branch to B          | AGREE               | MLI > VNM     | Mali offered an olive branch to Vietnam.
offer to B                | AGREE   | TUR > IRQ | Turkey offered water to Iraq.
offer +                   | AGREE   | BRA       | Brazil offered to mediate.
offer +CONCEDE            | AGREE   | VEN       | Venezuela offered to drop the charges.
offer +CONSULT            | AGREE   | ARM       | Armenia offered to meet the envoy.
offer +RETREAT            | AGREE   | MAR       | Morocco offered to withdraw its troops.
offer B                   | AGREE   | ARE > LBN | The United Arab Emirates offered Lebanon a loan.
offer _help               | AGREE   | CUB       | Cuba offered assistance after the storm.
offer _talks              | AGREE   | SDN       | Sudan offered talks on Sunday.
offer                     | AGREE   | IRN       | Iran offered a new plan.
offer as _mediator         | AGREE               | OMN           | Oman offered itself as a mediator.
offer/n of _help          | AGREE   | NOR       | Norway's offer of help came on Tuesday.
offer/n to B              | AGREE   | USA > PRK | The American offer to North Korea came in May.
offer/n                   | AGREE   | OMN       | Oman's offer surprised many.
open door to B            | AGREE   | EUR > UKR | The European Union opened the door to Ukraine.
open way for              | AGREE   | KAZ       | Kazakhstan opened the way for talks.
open/a to +                | AGREE               | TUR           | Turkey is open to meeting the Syrian president.
open/a to _talks           | AGREE               | PRK           | North Korea is open to dialogue.
open/a to _talks with B    | AGREE               | IRN > SAU     | Iran is open to talks with Saudi Arabia.
overture/n to B            | AGREE               | MOZ > BOL     | Mozambique's overtures to Bolivia came on Monday.
pact/n between B          | AGREE & | AUS, PNG  | A pact between Australia and Papua New Guinea was announced.
pact/n with B             | AGREE & | CHN, SLB  | China's pact with the Solomon Islands alarmed its neighbours.
plan _talks with B        | AGREE & | AZE, ARM  | Azerbaijan planned talks with Armenia.
plan _visit to B          | AGREE   | USA > VNM | The American president planned a visit to Vietnam.
plan +AID                 | AGREE   | AUS       | Australia plans to send tents.
plan +CONSULT             | AGREE   | MDA       | Moldova plans to meet the ambassador.
plan +COOPERATE           | AGREE   | LTU       | Lithuania plans to cooperate with Latvia.
plan +RETREAT             | AGREE   | BEL       | Belgium plans to withdraw its troops.
plan +SUPPORT             | AGREE   | ESP       | Spain plans to recognise the state.
pledge _aid for B         | AGREE   | SWE > SYR | Sweden pledged funds for Syria.
pledge _aid to B          | AGREE   | CHN > KHM | China pledged aid to Cambodia.
pledge _personnel          | AGREE               | ITA           | Italy pledged instructors.
pledge B _aid             | AGREE   | USA > JOR | The United States pledged Jordan new aid.
pledge +                  | AGREE   | KEN       | Kenya pledged to send police officers.
pledge +CONCEDE           | AGREE   | MMR       | Myanmar pledged to lift the curfew.
pledge +RETREAT           | AGREE   | TUR       | Turkey pledged to withdraw its troops.
pledge cooperation        | AGREE   | RWA       | Rwanda pledged its cooperation.
pledge _aid               | AGREE   | FRA       | France pledged new funding.
pledge                    | AGREE   | MLT       | Malta pledged calm.
pledge/n to B             | AGREE   | GBR > UKR | Britain's pledge to Ukraine was repeated on Friday.
pledge/n of               | AGREE   | ARE       | The Emirati pledge of aid came on Monday.
pledge/n                  | AGREE   | KOR       | Seoul's pledge was repeated on Friday.
poised/a +AID              | AGREE               | PER           | Peru was poised to send doctors.
poised/a +CONSULT          | AGREE               | PER           | Peru was poised to host talks.
prepare +AID              | AGREE   | POL       | Poland prepared to send tents.
prepare +CONSULT          | AGREE   | LAO       | Laos prepared to host the summit.
prepared/a +_revenge       | THREATEN violence   | PAK           | Pakistan is prepared to respond to any attack.
prepared/a +ASSAULT        | THREATEN violence   | PAK           | Pakistan is prepared to bomb the base.
prepared/a +to                | AGREE   | NZL       | New Zealand is prepared to help.
prolong _accord with B     | AGREE &             | IND, TUN      | India prolonged a treaty with Tunisia.
promise _aid to B         | AGREE   | DEU > AFG | Germany promised aid to Afghanistan.
promise _personnel         | AGREE               | KEN           | Kenya promised policemen.
promise B +               | AGREE   | CHN > ZWE | China promised Zimbabwe to build a dam.
promise B _aid            | AGREE   | IND > LKA | India promised Sri Lanka a loan.
promise B _commission      | AGREE               | HND:GOV > HND | The Honduran president promised Honduran farmers a truth commission.
promise B _help            | AGREE               | USA > UKR     | The United States promised Ukraine more help.
promise to B              | AGREE   | HUN > SRB | Hungary promised gas to Serbia.
promise +                 | AGREE   | GHA       | Ghana promised to help the refugees.
promise +CONCEDE          | AGREE   | CHN       | China promised to lift the ban.
promise +RETREAT          | AGREE   | FRA       | France promised to withdraw its troops.
promise B                 | AGREE   | RUS       | Russia promised Mali grain.
promise _aid              | AGREE   | KOR       | South Korea promised medicine.
promise _praise           | AGREE   | IRN       | Iran promised its support.
promise                   | AGREE   | SEN       | Senegal promised an answer.
promise/n to B            | AGREE   | ITA > LBY | Italy's promise to Libya was kept.
promise/n                 | AGREE   | ITA       | Italy's promise was kept.
propose _accord with B    | AGREE   | RUS > JPN | Russia proposed a treaty with Japan.
propose _aid for B         | AGREE               | EUR > UKR     | The European Union proposed an aid package for Ukraine.
propose partnership       | AGREE   | EUR       | The European Union proposed a partnership.
propose +to | AGREE               | OMN > IRN     | Oman proposed to mediate with Iran.
put forward _offered       | AGREE               | DNK           | Denmark put forward a proposal.
put out feeler to B        | AGREE               | ZMB > UGA     | Zambia put out feelers to Uganda.
put name to _ceasefire     | AGREE &             | SDN:MIL, SDN:REB | Sudanese generals and Sudanese rebels put their names to a truce.
put ~forward as _mediator  | AGREE               | TUR           | Turkey put itself forward as a mediator.
reach compromise with B   | AGREE & | POL, EUR  | Poland reached a compromise with the European Union.
reach out to B            | AGREE   | USA > CUB | Washington reached out to Cuba.
reach compromise          | AGREE & | USA, MEX  | The United States and Mexico reached a compromise.
reach consensus           | AGREE & | FRA, DEU  | France and Germany reached a consensus.
readiness/n +              | AGREE               | OMN           | Oman's readiness to host the talks pleased Paris.
ready/a for _talks        | AGREE   | ETH       | Ethiopia is ready for talks.
ready/a +                 | AGREE   | VNM       | Vietnam is ready to cooperate.
ready/a +RETREAT          | AGREE   | LBY       | Libya is ready to withdraw its troops.
reaffirm commitment +      | AGREE               | JPN           | Japan reaffirmed its commitment to cooperate.
reaffirm readiness +       | AGREE               | TUR           | Turkey reaffirmed its readiness to mediate.
receive _invitation from A | AGREE               | IND > BOL     | Bolivia received an invitation from India.
receptive/a to             | AGREE               | PER           | Peru was receptive to the proposal.
reiterate offer to B       | AGREE               | BOL > ESP     | Bolivia reiterated its offer to Spain.
reiterate pledge +         | AGREE               | NOR           | Norway reiterated its pledge to donate vaccines.
reiterate readiness +      | AGREE               | TUR           | Turkey reiterated its readiness to mediate.
renew _accord with B      | AGREE & | JPN, USA  | Japan renewed its treaty with the United States.
renew commitment          | AGREE   | NOR       | Norway renewed its commitment.
renew offer of _help       | AGREE               | FRA           | France renewed its offer of help.
renew offer to B           | AGREE               | KHM > LTU     | Cambodia renewed its offer to Lithuania.
renew pledge +             | AGREE               | NOR           | Norway renewed its pledge to donate vaccines.
repeat offer of _help      | AGREE               | FRA           | France repeated its offer of help.
repeat offer to B          | AGREE               | FRA > IDN     | France repeated its offer to Indonesia.
resolve difference with B  | AGREE &             | PAK, ROU      | Pakistan resolved its differences with Romania.
resolve dispute with B    | AGREE & | KWT, IRQ  | Kuwait resolved its dispute with Iraq.
schedule _talks with B    | AGREE & | KOR, CHN  | Seoul scheduled talks with China.
scheduled/a +CONSULT      | AGREE   | ARG       | Argentina is scheduled to host the summit.
seek _ties with B         | AGREE   | SRB > CHN | Serbia sought closer ties with China.
seek +AID                 | AGREE   | IDN       | Indonesia sought to help the refugees.
seek peace with B          | AGREE               | ERI > ETH     | Eritrea seeks peace with Ethiopia.
send _invitation to B      | AGREE               | IND > CHN     | India sent an invitation to China.
send feeler to B          | AGREE   | IRN > USA | Iran sent feelers to Washington.
set aside _money for B     | AGREE               | ROU > NGA     | Romania set aside money for Nigeria.
set _date for _talks       | AGREE &             | PHL, MYS      | The Philippines and Malaysia set a date for talks.
set date for _talks       | AGREE & | GRC, MKD  | Greece and Macedonia set a date for the talks.
set/a +AID | AGREE | CHE | Switzerland is set to send aid to Nepal.
set/a +CONSULT            | AGREE   | MOZ       | Mozambique is set to host the summit.
settle difference with B   | AGREE &             | THA, MEX      | Thailand settled its differences with Mexico.
settle dispute with B     | AGREE & | PER, CHL  | Peru settled its dispute with Chile.
settle on _timetable       | AGREE &             | CMR, NGA      | Cameroon and Nigeria settled on a timetable.
settle with B             | AGREE & | ARG, ESP  | Argentina settled with Spain.
settle dispute            | AGREE & | MYS, SGP  | Malaysia and Singapore settled their dispute.
settlement/n with B        | AGREE &             | LTU, KEN      | Lithuania's settlement with Kenya took effect.
shake hand on _accord      | AGREE &             | ETH, DJI      | Ethiopia and Djibouti shook hands on a port deal.
show _readiness +          | AGREE               | IRN           | Iran showed its readiness to negotiate.
show interest in _talks    | AGREE               | CUB           | Cuba showed interest in talks.
sign up +                  | AGREE               | SGP, AUS      | Singapore and Australia signed up to share data.
signal _readiness +        | AGREE               | KWT           | Kuwait signalled its readiness to reopen the embassy.
stand by offer             | AGREE               | NOR           | Norway stood by its offer.
stand ready +              | AGREE               | OMN           | Oman stood ready to mediate.
state _readiness +         | AGREE               | RUS           | Russia stated its readiness to deliver wheat.
strike bargain with B     | AGREE & | TUR, EUR  | Turkey struck a bargain with the European Union.
swear +                   | AGREE   | HND       | Honduras swore to help the victims.
take up _invitation        | AGREE               | KEN           | Kenya took up the invitation.
take up offer              | AGREE               | GHA           | Ghana took up the offer.
take up _dispute           | AGREE               | IGO           | The African Union took up the dispute.
thrash out _accord         | AGREE &             | EGY, SDN      | Egypt and Sudan thrashed out a deal.
thrash out _accord with B  | AGREE &             | CHL, PAK      | Chile thrashed out a deal with Pakistan.
treaty/n between B         | AGREE &             | RUS, CHN      | The treaty between Russia and China took effect.
treaty/n with B            | AGREE &             | NPL, DZA      | Nepal's treaty with Algeria took effect.
understanding/n with B    | AGREE & | IND, LKA  | India's understanding with Sri Lanka covers ports.
undertake +to                 | AGREE   | MUS       | Mauritius undertook to protect the reef.
unveil _accord             | AGREE               | JPN           | Japan unveiled the agreement.
unveil _accord with B      | AGREE &             | HRV, YEM      | Croatia unveiled a pact with Yemen.
unveil team                | AGREE               | KOR           | South Korea unveiled a team.
voice _readiness +         | AGREE               | IDN           | Indonesia voiced its willingness to host the talks.
volunteer +               | AGREE   | FJI       | Fiji volunteered to send peacekeepers.
vow +AID                  | AGREE   | SAU       | Saudi Arabia vowed to fund the school.
vow +COOPERATE            | AGREE   | MEX       | Mexico vowed to cooperate with Canada.
vow +RETREAT              | AGREE   | PHL       | The Philippines vowed to release the prisoners.
vow cooperation           | AGREE & | CHN, RUS  | China and Russia vowed cooperation.
vow                       | AGREE   | FJI       | Fiji vowed restraint.
willing/a +               | AGREE   | SOM       | Somalia is willing to talk.
willing/a +RETREAT        | AGREE   | ERI       | Eritrea is willing to pull back its soldiers.
work out _accord           | AGREE &             | EGY, SDN      | Egypt and Sudan worked out a deal.
work out _accord with B    | AGREE &             | EST, RWA      | Estonia worked out a deal with Rwanda.
work towards _accord      | AGREE & | CHN, PHL  | China and the Philippines worked towards an agreement.
