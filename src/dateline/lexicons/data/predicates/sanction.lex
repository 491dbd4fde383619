# pattern | code | who | example     (docs/guide/predicates.md)
abrogate                      | SANCTION discontinue | NGA               | Nigeria abrogated the agreement last week.
adopt _sanctions              | SANCTION             | IND               | India adopted sanctions last week.
announce _sanctions           | SANCTION             | BRA               | Brazil announced sanctions on Monday.
announce _sanctions against B | SANCTION             | POL > BLR         | Poland announced sanctions against Belarus on Tuesday.
approve _sanctions            | SANCTION             | TUR               | Turkey approved sanctions on Friday.
ban export                    | SANCTION discontinue | ESP               | Spain banned an export on Tuesday.
ban flight                    | SANCTION discontinue | VNM               | Vietnam banned a flight last week.
ban import                    | SANCTION discontinue | MEX               | Mexico banned an import on Sunday.
ban import from B             | SANCTION discontinue | NGA > MLI         | Nigeria banned an import from Mali on Monday.
banish B                      | SANCTION expel       | DEU > RUS         | Germany banished Russia on Sunday.
blackball B                   | SANCTION             | CAN > CHN         | Canada blackballed China on Sunday.
blacklist                     | SANCTION             | KEN               | Kenya blacklisted the agreement last week.
blacklist B                   | SANCTION             | JPN > PRK         | North Korea was blacklisted by Japan on Tuesday.
boycott B[GOV]                | SANCTION discontinue | JPN > IRN:GOV     | Japan boycotted the Iranian foreign minister on Sunday.
break _ties                   | SANCTION discontinue | CAN               | Canada broke diplomatic ties on Tuesday.
break _ties with B            | SANCTION discontinue | BRA > VEN         | Brazil broke diplomatic ties with Venezuela last week.
break off                     | SANCTION discontinue | IND               | India broke off in March.
break off _ties               | SANCTION discontinue | POL               | Poland broke off diplomatic ties on Friday.
break with B                  | SANCTION discontinue | TUR > GRC         | Turkey broke with Greece on Sunday.
cancel _accord                | SANCTION discontinue | VNM               | Vietnam cancelled an agreement on Monday.
cancel aid                    | SANCTION discontinue | FRA               | France cancelled aid last week.
cancel contract               | SANCTION discontinue | ESP               | Spain cancelled a contract on Sunday.
cancel visa                   | SANCTION discontinue | CHL               | Chile cancelled a visa on Tuesday.
close border                  | SANCTION discontinue | BRA               | Brazil closed a border in March.
close border with B           | SANCTION discontinue | POL > BLR         | Poland closed a border with Belarus on Sunday.
close consulate               | SANCTION discontinue | TUR               | Turkey closed a consulate on Tuesday.
close embassy                 | SANCTION discontinue | IND               | India closed an embassy on Monday.
close mission                 | SANCTION withdraw    | IND               | India closed a mission on Monday.
condemn to death              | SANCTION convict     | EGY:JUD           | An Egyptian court condemned to death last week.
convict                       | SANCTION convict     | EGY:JUD           | An Egyptian court convicted the agreement last week.
convict B                     | SANCTION convict     | RUS:JUD > RUS     | A Russian court convicted a Russian activist on Monday.
convict B of                  | SANCTION convict     | FRA:JUD > FRA:GOV | A French court convicted a French minister of on Tuesday.
conviction/n                  | SANCTION convict     | RUS:JUD           | A Russian court's conviction drew attention on Monday.
conviction/n of B             | SANCTION convict     | TUR:JUD > TUR:MIL | A Turkish court's conviction of a Turkish general drew attention on Sunday.
court-martial B               | SANCTION convict     | FRA:JUD > FRA:GOV | A French minister was court-martialed by a French court on Tuesday.
cut _money                    | SANCTION discontinue | NGA               | Nigeria cut funding on Monday.
cut _money to B               | SANCTION discontinue | ESP > HUN         | Spain cut funding to Hungary on Tuesday.
cut _ties                     | SANCTION discontinue | EGY               | Egypt cut diplomatic ties last week.
cut _ties with B              | SANCTION discontinue | DEU > RUS         | Germany cut diplomatic ties with Russia on Friday.
cut off                       | SANCTION discontinue | FRA               | France cut off in March.
cut off B                     | SANCTION discontinue | CHL > PER         | Chile cut off Peru on Friday.
cut off _money                | SANCTION discontinue | VNM               | Vietnam cut off funding last week.
cut off _ties                 | SANCTION discontinue | AUS               | Australia cut off diplomatic ties in March.
cut off _ties with B          | SANCTION discontinue | MEX > CUB         | Mexico cut off diplomatic ties with Cuba on Sunday.
cut ties                      | SANCTION discontinue | JPN               | Japan cut ties on Friday.
cut/n in                      | SANCTION discontinue | AUS               | Australia's cut in the port drew attention last week.
declare B                     | SANCTION expel       | EGY > SDN         | Egypt declared Sudan on Monday.
default on                    | SANCTION discontinue | NGA               | Nigeria defaulted on the plan in March.
defund B                      | SANCTION discontinue | CAN > CHN         | Canada defunded China on Sunday.
demote B                      | SANCTION             | ESP > HUN         | Spain demoted Hungary on Sunday.
depose B                      | SANCTION             | MEX > CUB         | Mexico deposed Cuba on Friday.
designate B                   | SANCTION             | BRA > VEN         | Brazil designated Venezuela on Monday.
disbar B                      | SANCTION             | KEN > SOM         | Somalia was disbared by Kenya in March.
discipline B                  | SANCTION             | KEN > SOM         | Kenya disciplined Somalia last week.
discontinue                   | SANCTION discontinue | ESP               | Spain discontinued the agreement on Friday.
discontinue _ties             | SANCTION discontinue | VNM               | Vietnam discontinued diplomatic ties in March.
dismiss B[GOV]                | SANCTION             | BRA > IRN:GOV     | Brazil dismissed the Iranian foreign minister last week.
dismiss _official             | SANCTION             | CAN               | Canada dismissed the minister on Tuesday.
dismiss from                  | SANCTION             | POL               | Poland dismissed from the town on Friday.
dismissal/n of B              | SANCTION             | VNM > THA         | Vietnam's dismissal of Thailand drew attention on Monday.
displace B                    | SANCTION expel       | VNM > THA         | Vietnam displaced Thailand on Monday.
displacement/n of B           | SANCTION expel       | EGY > SDN         | Egypt's displacement of Sudan drew attention in March.
disqualify B                  | SANCTION             | DEU > RUS         | Germany disqualified Russia on Friday.
disqualify from office        | SANCTION convict     | TUR:JUD           | A Turkish court disqualified from office on Tuesday.
downgrade                     | SANCTION             | IND               | India downgraded the agreement last week.
downgrade _ties               | SANCTION             | POL               | Poland downgraded diplomatic ties on Tuesday.
drive from                    | SANCTION expel       | ESP               | Spain drove from the town on Sunday.
drive out B                   | SANCTION expel       | NGA > MLI         | Nigeria drove out Mali in March.
drop from party               | SANCTION expel       | NGA               | Nigeria dropped from a party last week.
eject B                       | SANCTION expel       | BRA > VEN         | Brazil ejected Venezuela last week.
embargo                       | SANCTION discontinue | MEX               | Mexico embargoed the agreement on Friday.
embargo B                     | SANCTION             | CAN > CHN         | Canada embargoed China on Friday.
embargo/n against B           | SANCTION             | NGA > MLI         | Nigeria's embargo against Mali drew attention last week.
embargo/n on B                | SANCTION             | MEX > CUB         | Mexico's embargo on Cuba drew attention on Tuesday.
end _money                    | SANCTION discontinue | KEN               | Kenya ended funding in March.
end _ties                     | SANCTION discontinue | JPN               | Japan ended diplomatic ties on Friday.
end agreement                 | SANCTION discontinue | CAN               | Canada ended an agreement on Sunday.
enforce _sanctions            | SANCTION             | EGY               | Egypt enforced sanctions in March.
evict                         | SANCTION expel       | TUR               | Turkey evicted the agreement on Friday.
evict B                       | SANCTION expel       | POL > BLR         | Poland evicted Belarus on Friday.
excommunicate B               | SANCTION expel       | ESP > HUN         | Spain excommunicated Hungary on Friday.
exile B                       | SANCTION expel       | AUS > IDN         | Australia exiled Indonesia on Monday.
exit                          | SANCTION discontinue | POL               | Poland exited the agreement on Friday.
expel                         | SANCTION expel       | FRA               | France expelled the agreement in March.
expel B                       | SANCTION expel       | VNM > THA         | Vietnam expelled Thailand last week.
expel _envoy                  | SANCTION expel       | CHL               | Chile expelled the ambassador on Friday.
expel from                    | SANCTION expel       | JPN               | Japan expelled from the town on Sunday.
expulsion/n                   | SANCTION expel       | TUR               | Turkey's expulsion drew attention on Sunday.
expulsion/n of B              | SANCTION expel       | IND > PAK         | India's expulsion of Pakistan drew attention in March.
extend _sanctions             | SANCTION             | FRA               | France extended sanctions last week.
find B guilty                 | SANCTION convict     | EGY:JUD > EGY:JRN | An Egyptian court found an Egyptian journalist a guilty on Monday.
find guilty                   | SANCTION convict     | TUR:JUD           | A Turkish court found a guilty on Tuesday.
find guilty of                | SANCTION convict     | RUS:JUD           | A Russian court found a guilty of war last week.
fine                          | SANCTION             | EGY               | Egypt fined the agreement last week.
fine B                        | SANCTION             | TUR > GRC         | Greece was fined by Turkey on Tuesday.
fine for                      | SANCTION convict     | EGY:JUD           | An Egyptian court fined for calm on Monday.
fire B[COP]                   | SANCTION             | KEN > KEN         | Kenya fired the Kenyan police chief on Monday.
fire B[GOV]                   | SANCTION             | JPN > IRN:GOV     | Japan fired the Iranian foreign minister on Sunday.
fire _official                | SANCTION             | FRA               | France fired the minister in March.
fire director                 | SANCTION             | JPN               | Japan fired a director on Tuesday.
flee                          | SANCTION expel       | CHL               | Chile fled the agreement on Tuesday.
flee B                        | SANCTION expel       | FRA > IRN         | France fled Iran last week.
flee from B                   | SANCTION expel       | KEN > SOM         | Kenya fled from Somalia in March.
flee to B                     | SANCTION expel       | JPN > PRK         | Japan fled to North Korea on Friday.
force from                    | SANCTION expel       | POL               | Poland forced from the town on Tuesday.
force out B                   | SANCTION expel       | IND > PAK         | India forced out Pakistan last week.
forced to flee                | SANCTION expel       | BRA               | Brazil forceded to a flee on Monday.
freeze                        | SANCTION discontinue | IND               | India froze the agreement last week.
freeze _money                 | SANCTION             | POL               | Poland froze funding on Sunday.
freeze _ties                  | SANCTION discontinue | BRA               | Brazil froze diplomatic ties on Monday.
freeze account                | SANCTION             | IND               | India froze an account on Monday.
freeze aid                    | SANCTION discontinue | POL               | Poland froze aid on Tuesday.
freeze asset                  | SANCTION             | BRA               | Brazil froze an asset in March.
halt                          | SANCTION discontinue | ESP               | Spain halted the agreement on Sunday.
halt _money                   | SANCTION discontinue | DEU               | Germany halted funding on Tuesday.
halt _money to B              | SANCTION discontinue | AUS > IDN         | Australia halted funding to Indonesia last week.
halt _ties                    | SANCTION discontinue | EGY               | Egypt halted diplomatic ties on Monday.
halt export                   | SANCTION discontinue | NGA               | Nigeria halted an export in March.
halt shipment                 | SANCTION discontinue | MEX               | Mexico halted a shipment on Friday.
halt/n to                     | SANCTION discontinue | DEU               | Germany's halt to the port drew attention on Tuesday.
hand down sentence            | SANCTION convict     | EGY:JUD           | An Egyptian court handed down a sentence in March.
hand down verdict             | SANCTION convict     | FRA:JUD           | A French court handed down a verdict on Friday.
hand sentence                 | SANCTION convict     | FRA:JUD           | A French court handed a sentence on Friday.
impose _sanctions             | SANCTION             | AUS               | Australia imposed sanctions last week.
impose _sanctions on B        | SANCTION             | MEX > CUB         | Mexico imposed sanctions on Cuba on Friday.
introduce _sanctions          | SANCTION             | KEN               | Kenya introduced sanctions in March.
jail for                      | SANCTION convict     | FRA:JUD           | A French court jailed for calm on Sunday.
kick out B                    | SANCTION expel       | KEN > SOM         | Kenya kicked out Somalia on Monday.
leave _accord                 | SANCTION discontinue | BRA               | Brazil left an agreement last week.
levy _sanctions               | SANCTION             | CAN               | Canada levied sanctions on Sunday.
order B to pay                | SANCTION convict     | TUR:JUD > TUR:MIL | A Turkish court ordered a Turkish general to a pay on Friday.
order _envoy                  | SANCTION expel       | AUS               | Australia ordered the ambassador last week.
order payment                 | SANCTION convict     | FRA:JUD           | A French court ordered a payment on Sunday.
oust                          | SANCTION             | TUR               | Turkey ousted the agreement on Sunday.
oust B                        | SANCTION             | IND > PAK         | Pakistan was ousted by India in March.
oust from                     | SANCTION expel       | MEX               | Mexico ousted from the town on Friday.
ouster/n of B                 | SANCTION             | CHL > PER         | Chile's ouster of Peru drew attention on Tuesday.
outlaw B                      | SANCTION             | TUR > GRC         | Turkey outlawed Greece on Friday.
penalise B                    | SANCTION             | VNM > THA         | Thailand was penalised by Vietnam in March.
penalize B                    | SANCTION             | CHL > PER         | Chile penalized Peru on Sunday.
place _sanctions on B         | SANCTION             | ESP > HUN         | Spain placed sanctions on Hungary on Sunday.
pull _envoy                   | SANCTION withdraw    | CAN               | Canada pulled the ambassador on Friday.
pull funding                  | SANCTION discontinue | KEN               | Kenya pulled funding in March.
pull out observer             | SANCTION withdraw    | EGY               | Egypt pulled out an observer last week.
pull out of _accord           | SANCTION discontinue | KEN               | Kenya pulled out of an agreement on Monday.
punish B                      | SANCTION             | FRA > IRN         | France punished Iran on Monday.
purge B                       | SANCTION             | NGA > MLI         | Mali was purged by Nigeria in March.
quit _accord                  | SANCTION discontinue | IND               | India quit an agreement in March.
recall _envoy                 | SANCTION withdraw    | VNM               | Vietnam recalled the ambassador in March.
recall _envoy from B          | SANCTION withdraw    | CHL > PER         | Chile recalled the ambassador from Peru on Sunday.
recall _envoy to B            | SANCTION withdraw    | FRA > IRN         | France recalled the ambassador to Iran on Monday.
recall/n of                   | SANCTION withdraw    | POL               | Poland's recall of the port drew attention on Sunday.
reduce _ties                  | SANCTION discontinue | CAN               | Canada reduced diplomatic ties on Friday.
reduce aid                    | SANCTION discontinue | KEN               | Kenya reduced aid last week.
relieve B                     | SANCTION             | ESP > HUN         | Spain relieved Hungary on Friday.
relieve of                    | SANCTION             | VNM               | Vietnam relieved of war in March.
removal/n of B                | SANCTION             | FRA > IRN         | France's removal of Iran drew attention last week.
remove _official              | SANCTION             | EGY               | Egypt removed the minister on Monday.
remove from                   | SANCTION             | AUS               | Australia removed from the town last week.
remove from office            | SANCTION             | DEU               | Germany removed from office on Tuesday.
renew _sanctions              | SANCTION             | JPN               | Japan renewed sanctions on Friday.
replace B[GOV]                | SANCTION             | CHL > IRN:GOV     | Chile replaced the Iranian foreign minister on Sunday.
restrict export               | SANCTION discontinue | CHL               | Chile restricted an export on Friday.
restrict import               | SANCTION discontinue | FRA               | France restricted an import in March.
revoke accreditation          | SANCTION             | NGA               | Nigeria revoked an accreditation last week.
revoke citizenship            | SANCTION             | DEU               | Germany revoked citizenship on Sunday.
revoke licence                | SANCTION             | AUS               | Australia revoked a licence on Monday.
revoke license                | SANCTION             | MEX               | Mexico revoked a license on Tuesday.
rule against B                | SANCTION convict     | RUS:JUD > RUS     | A Russian court ruled against a Russian activist in March.
sack B                        | SANCTION             | VNM > THA         | Vietnam sacked Thailand last week.
sack _official                | SANCTION             | CHL               | Chile sacked the minister on Friday.
sanction                      | SANCTION             | DEU               | Germany sanctioned the agreement on Tuesday.
sanction B                    | SANCTION             | EGY > SDN         | Egypt sanctioned Sudan on Monday.
sanction/n against B          | SANCTION             | AUS > IDN         | Australia's sanction against Indonesia drew attention on Monday.
sanction/n on B               | SANCTION             | DEU > RUS         | Germany's sanction on Russia drew attention on Sunday.
scrap _accord                 | SANCTION discontinue | DEU               | Germany scrapped an agreement on Sunday.
send home _envoy              | SANCTION expel       | DEU               | Germany sent a home the ambassador on Tuesday.
sentence B                    | SANCTION convict     | TUR:JUD > TUR:MIL | A Turkish court sentenced a Turkish general on Friday.
sentence to                   | SANCTION convict     | RUS:JUD           | A Russian court sentenced to the demands in March.
sentence/n                    | SANCTION convict     | FRA:JUD           | A French court's sentence drew attention on Tuesday.
sentencing/n of B             | SANCTION convict     | EGY:JUD > EGY:JRN | An Egyptian court's sentencing of an Egyptian journalist drew attention in March.
sever _ties                   | SANCTION discontinue | JPN               | Japan severed diplomatic ties on Sunday.
sever _ties with B            | SANCTION discontinue | KEN > SOM         | Kenya severed diplomatic ties with Somalia on Monday.
shut border                   | SANCTION discontinue | EGY               | Egypt shut a border last week.
shut down mission             | SANCTION discontinue | AUS               | Australia shut down a mission in March.
shut embassy                  | SANCTION discontinue | DEU               | Germany shut an embassy on Friday.
sideline B                    | SANCTION             | FRA > IRN         | France sidelined Iran on Monday.
slap _sanctions on B          | SANCTION             | NGA > MLI         | Nigeria slapped sanctions on Mali in March.
stop _money                   | SANCTION discontinue | VNM               | Vietnam stopped funding on Monday.
stop _ties                    | SANCTION discontinue | CHL               | Chile stopped diplomatic ties on Tuesday.
stop payment                  | SANCTION discontinue | FRA               | France stopped a payment last week.
strip B of                    | SANCTION             | NGA > MLI         | Nigeria stripped Mali of on Monday.
strip citizenship             | SANCTION             | EGY               | Egypt stripped citizenship in March.
strip of                      | SANCTION             | ESP               | Spain stripped of war on Tuesday.
suspend                       | SANCTION discontinue | CAN               | Canada suspended the agreement on Friday.
suspend B                     | SANCTION             | AUS > IDN         | Indonesia was suspended by Australia in March.
suspend _money                | SANCTION discontinue | POL               | Poland suspended funding on Sunday.
suspend _money to B           | SANCTION discontinue | IND > PAK         | India suspended funding to Pakistan on Monday.
suspend _ties                 | SANCTION discontinue | BRA               | Brazil suspended diplomatic ties in March.
suspend agreement             | SANCTION discontinue | TUR               | Turkey suspended an agreement on Tuesday.
suspend from                  | SANCTION             | MEX               | Mexico suspended from the town on Sunday.
suspend from party            | SANCTION expel       | MEX               | Mexico suspended from a party on Tuesday.
suspend participation         | SANCTION discontinue | TUR               | Turkey suspended a participation on Sunday.
suspension/n of               | SANCTION discontinue | EGY               | Egypt's suspension of the port drew attention on Monday.
suspension/n of B             | SANCTION             | JPN > PRK         | Japan's suspension of North Korea drew attention on Friday.
tariff/n on B                 | SANCTION             | ESP > HUN         | Spain's tariff on Hungary drew attention on Friday.
terminate                     | SANCTION discontinue | AUS               | Australia terminated the agreement on Monday.
terminate _accord             | SANCTION discontinue | MEX               | Mexico terminated an agreement on Tuesday.
throw out B                   | SANCTION expel       | CAN > CHN         | Canada threw out China on Tuesday.
tighten _sanctions            | SANCTION             | VNM               | Vietnam tightened sanctions on Monday.
tighten _sanctions on B       | SANCTION             | CHL > PER         | Chile tightened sanctions on Peru on Tuesday.
uphold conviction             | SANCTION convict     | RUS:JUD           | A Russian court upheld a conviction on Monday.
uphold sentence               | SANCTION convict     | TUR:JUD           | A Turkish court upheld a sentence on Sunday.
uproot B                      | SANCTION expel       | CAN > CHN         | Canada uprooted China on Sunday.
verdict/n against B           | SANCTION convict     | RUS:JUD > RUS     | A Russian court's verdict against a Russian activist drew attention last week.
withdraw _envoy               | SANCTION withdraw    | JPN               | Japan withdrew the ambassador on Tuesday.
withdraw _envoy from B        | SANCTION withdraw    | KEN > SOM         | Kenya withdrew the ambassador from Somalia last week.
withdraw _money               | SANCTION discontinue | FRA               | France withdrew funding on Monday.
withdraw aid                  | SANCTION discontinue | JPN               | Japan withdrew aid on Tuesday.
withdraw backing              | SANCTION withdraw    | DEU               | Germany withdrew backing on Friday.
withdraw endorsement          | SANCTION withdraw    | TUR               | Turkey withdrew an endorsement on Tuesday.
withdraw from _accord         | SANCTION discontinue | CAN               | Canada withdrew from an agreement on Tuesday.
withdraw mission              | SANCTION withdraw    | AUS               | Australia withdrew a mission in March.
withdraw recognition          | SANCTION withdraw    | BRA               | Brazil withdrew recognition in March.
withdraw support              | SANCTION discontinue | CHL               | Chile withdrew support on Sunday.
withhold                      | SANCTION discontinue | EGY               | Egypt withheld the agreement in March.
withhold _money               | SANCTION discontinue | TUR               | Turkey withheld funding on Friday.
