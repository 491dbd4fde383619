# pattern | code | who | example     (docs/guide/predicates.md)
abrogate                      | SANCTION discontinue | DEU               | Germany abrogated the agreement on Friday.
adopt _sanctions              | SANCTION             | CAN               | Canada adopted sanctions on Friday.
announce _sanctions           | SANCTION             | JPN               | Japan announced sanctions on Tuesday.
announce _sanctions against B | SANCTION             | KEN > SOM         | Kenya announced sanctions against Somalia last week.
approve _sanctions            | SANCTION             | BRA               | Brazil approved sanctions in March.
ban export                    | SANCTION discontinue | AUS               | Australia banned an export last week.
ban flight                    | SANCTION discontinue | MEX               | Mexico banned a flight on Friday.
ban import                    | SANCTION discontinue | EGY               | Egypt banned an import on Monday.
ban import from B             | SANCTION discontinue | DEU > RUS         | Germany banned an import from Russia on Tuesday.
banish B                      | SANCTION expel       | IND > PAK         | India banished Pakistan on Monday.
blackball B                   | SANCTION             | FRA > IRN         | France blackballed Iran on Monday.
blacklist                     | SANCTION             | CHL               | Chile blacklisted the agreement on Friday.
blacklist B                   | SANCTION             | VNM > THA         | Vietnam blacklisted Thailand last week.
boycott B[GOV]                | SANCTION discontinue | VNM > IRN:GOV     | Vietnam boycotted the Iranian foreign minister on Monday.
break _ties                   | SANCTION discontinue | FRA               | France broke diplomatic ties last week.
break _ties with B            | SANCTION discontinue | JPN > PRK         | Japan broke diplomatic ties with North Korea on Friday.
break off                     | SANCTION discontinue | CAN               | Canada broke off on Sunday.
break off _ties               | SANCTION discontinue | KEN               | Kenya broke off diplomatic ties in March.
break with B                  | SANCTION discontinue | BRA > VEN         | Brazil broke with Venezuela on Monday.
cancel _accord                | SANCTION discontinue | MEX               | Mexico cancelled an agreement on Tuesday.
cancel aid                    | SANCTION discontinue | ESP               | Spain cancelled aid on Friday.
cancel contract               | SANCTION discontinue | AUS               | Australia cancelled a contract on Monday.
cancel visa                   | SANCTION discontinue | NGA               | Nigeria cancelled a visa last week.
close border                  | SANCTION discontinue | JPN               | Japan closed a border on Sunday.
close border with B           | SANCTION discontinue | KEN > SOM         | Kenya closed a border with Somalia on Monday.
close consulate               | SANCTION discontinue | BRA               | Brazil closed a consulate last week.
close embassy                 | SANCTION discontinue | CAN               | Canada closed an embassy on Tuesday.
close mission                 | SANCTION withdraw    | CAN               | Canada closed a mission on Tuesday.
condemn to death              | SANCTION convict     | TUR:JUD           | A Turkish court condemned to death on Friday.
convict                       | SANCTION convict     | TUR:JUD           | A Turkish court convicted the agreement on Friday.
convict B                     | SANCTION convict     | FRA:JUD > FRA:GOV | A French minister was convicted by a French court on Tuesday.
convict B of                  | SANCTION convict     | EGY:JUD > EGY:JRN | An Egyptian court convicted an Egyptian journalist of last week.
conviction/n                  | SANCTION convict     | FRA:JUD           | A French court's conviction drew attention on Tuesday.
conviction/n of B             | SANCTION convict     | RUS:JUD > RUS     | A Russian court's conviction of a Russian activist drew attention on Monday.
court-martial B               | SANCTION convict     | EGY:JUD > EGY:JRN | An Egyptian court court-martialed an Egyptian journalist last week.
cut _money                    | SANCTION discontinue | DEU               | Germany cut funding on Tuesday.
cut _money to B               | SANCTION discontinue | AUS > IDN         | Australia cut funding to Indonesia last week.
cut _ties                     | SANCTION discontinue | POL               | Poland cut diplomatic ties on Friday.
cut _ties with B              | SANCTION discontinue | IND > PAK         | India cut diplomatic ties with Pakistan in March.
cut off                       | SANCTION discontinue | ESP               | Spain cut off on Sunday.
cut off B                     | SANCTION discontinue | NGA > MLI         | Nigeria cut off Mali in March.
cut off _money                | SANCTION discontinue | MEX               | Mexico cut off funding on Friday.
cut off _ties                 | SANCTION discontinue | TUR               | Turkey cut off diplomatic ties on Sunday.
cut off _ties with B          | SANCTION discontinue | EGY > SDN         | Egypt cut off diplomatic ties with Sudan on Monday.
cut ties                      | SANCTION discontinue | VNM               | Vietnam cut ties in March.
cut/n in                      | SANCTION discontinue | TUR               | Turkey's cut in the port drew attention on Friday.
declare B                     | SANCTION expel       | POL > BLR         | Belarus was declared by Poland on Tuesday.
default on                    | SANCTION discontinue | DEU               | Germany defaulted on the plan on Sunday.
defund B                      | SANCTION discontinue | FRA > IRN         | France defunded Iran on Monday.
demote B                      | SANCTION             | AUS > IDN         | Australia demoted Indonesia on Monday.
depose B                      | SANCTION             | EGY > SDN         | Sudan was deposed by Egypt in March.
designate B                   | SANCTION             | JPN > PRK         | North Korea was designated by Japan on Tuesday.
disbar B                      | SANCTION             | CHL > PER         | Chile disbared Peru on Sunday.
discipline B                  | SANCTION             | CHL > PER         | Chile disciplined Peru on Friday.
discontinue                   | SANCTION discontinue | AUS               | Australia discontinued the agreement in March.
discontinue _ties             | SANCTION discontinue | MEX               | Mexico discontinued diplomatic ties on Sunday.
dismiss B[GOV]                | SANCTION             | JPN > IRN:GOV     | Japan dismissed the Iranian foreign minister on Friday.
dismiss _official             | SANCTION             | FRA               | France dismissed the minister last week.
dismiss from                  | SANCTION             | KEN               | Kenya dismissed from the town in March.
dismissal/n of B              | SANCTION             | MEX > CUB         | Mexico's dismissal of Cuba drew attention on Tuesday.
displace B                    | SANCTION expel       | MEX > CUB         | Cuba was displaced by Mexico on Tuesday.
displacement/n of B           | SANCTION expel       | POL > BLR         | Poland's displacement of Belarus drew attention on Sunday.
disqualify B                  | SANCTION             | IND > PAK         | Pakistan was disqualified by India in March.
disqualify from office        | SANCTION convict     | RUS:JUD           | A Russian court disqualified from office last week.
downgrade                     | SANCTION             | CAN               | Canada downgraded the agreement on Friday.
downgrade _ties               | SANCTION             | KEN               | Kenya downgraded diplomatic ties last week.
drive from                    | SANCTION expel       | AUS               | Australia drove from the town on Monday.
drive out B                   | SANCTION expel       | DEU > RUS         | Germany drove out Russia on Sunday.
drop from party               | SANCTION expel       | DEU               | Germany dropped from a party on Friday.
eject B                       | SANCTION expel       | JPN > PRK         | Japan ejected North Korea on Friday.
embargo                       | SANCTION discontinue | EGY               | Egypt embargoed the agreement in March.
embargo B                     | SANCTION             | FRA > IRN         | Iran was embargoed by France in March.
embargo/n against B           | SANCTION             | DEU > RUS         | Germany's embargo against Russia drew attention on Friday.
embargo/n on B                | SANCTION             | EGY > SDN         | Egypt's embargo on Sudan drew attention last week.
end _money                    | SANCTION discontinue | CHL               | Chile ended funding on Sunday.
end _ties                     | SANCTION discontinue | VNM               | Vietnam ended diplomatic ties in March.
end agreement                 | SANCTION discontinue | FRA               | France ended an agreement on Monday.
enforce _sanctions            | SANCTION             | POL               | Poland enforced sanctions on Sunday.
evict                         | SANCTION expel       | BRA               | Brazil evicted the agreement in March.
evict B                       | SANCTION expel       | KEN > SOM         | Somalia was evicted by Kenya in March.
excommunicate B               | SANCTION expel       | AUS > IDN         | Indonesia was excommunicated by Australia in March.
exile B                       | SANCTION expel       | TUR > GRC         | Greece was exiled by Turkey on Tuesday.
exit                          | SANCTION discontinue | KEN               | Kenya exited the agreement in March.
expel                         | SANCTION expel       | ESP               | Spain expelled the agreement on Sunday.
expel B                       | SANCTION expel       | MEX > CUB         | Mexico expelled Cuba on Friday.
expel _envoy                  | SANCTION expel       | NGA               | Nigeria expelled the ambassador in March.
expel from                    | SANCTION expel       | VNM               | Vietnam expelled from the town on Monday.
expulsion/n                   | SANCTION expel       | BRA               | Brazil's expulsion drew attention on Monday.
expulsion/n of B              | SANCTION expel       | CAN > CHN         | Canada's expulsion of China drew attention on Sunday.
extend _sanctions             | SANCTION             | ESP               | Spain extended sanctions on Friday.
find B guilty                 | SANCTION convict     | TUR:JUD > TUR:MIL | A Turkish court found a Turkish general a guilty on Tuesday.
find guilty                   | SANCTION convict     | RUS:JUD           | A Russian court found a guilty last week.
find guilty of                | SANCTION convict     | FRA:JUD           | A French court found a guilty of war on Friday.
fine                          | SANCTION             | POL               | Poland fined the agreement on Friday.
fine B                        | SANCTION             | BRA > VEN         | Brazil fined Venezuela last week.
fine for                      | SANCTION convict     | TUR:JUD           | A Turkish court fined for calm on Tuesday.
fire B[COP]                   | SANCTION             | CHL > KEN         | Peru was fired by Chile on Tuesday.
fire B[GOV]                   | SANCTION             | VNM > IRN:GOV     | Vietnam fired the Iranian foreign minister on Monday.
fire _official                | SANCTION             | ESP               | Spain fired the minister on Sunday.
fire director                 | SANCTION             | VNM               | Vietnam fired a director last week.
flee                          | SANCTION expel       | NGA               | Nigeria fled the agreement last week.
flee B                        | SANCTION expel       | ESP > HUN         | Spain fled Hungary on Friday.
flee from B                   | SANCTION expel       | CHL > PER         | Chile fled from Peru on Sunday.
flee to B                     | SANCTION expel       | VNM > THA         | Vietnam fled to Thailand in March.
force from                    | SANCTION expel       | KEN               | Kenya forced from the town last week.
force out B                   | SANCTION expel       | CAN > CHN         | Canada forced out China on Friday.
forced to flee                | SANCTION expel       | JPN               | Japan forceded to a flee on Tuesday.
freeze                        | SANCTION discontinue | CAN               | Canada froze the agreement on Friday.
freeze _money                 | SANCTION             | KEN               | Kenya froze funding on Monday.
freeze _ties                  | SANCTION discontinue | JPN               | Japan froze diplomatic ties on Tuesday.
freeze account                | SANCTION             | CAN               | Canada froze an account on Tuesday.
freeze aid                    | SANCTION discontinue | KEN               | Kenya froze aid last week.
freeze asset                  | SANCTION             | JPN               | Japan froze an asset on Sunday.
halt                          | SANCTION discontinue | AUS               | Australia halted the agreement on Monday.
halt _money                   | SANCTION discontinue | IND               | India halted funding last week.
halt _money to B              | SANCTION discontinue | TUR > GRC         | Turkey halted funding to Greece on Friday.
halt _ties                    | SANCTION discontinue | POL               | Poland halted diplomatic ties on Tuesday.
halt export                   | SANCTION discontinue | DEU               | Germany halted an export on Sunday.
halt shipment                 | SANCTION discontinue | EGY               | Egypt halted a shipment in March.
halt/n to                     | SANCTION discontinue | IND               | India's halt to the port drew attention last week.
hand down sentence            | SANCTION convict     | TUR:JUD           | A Turkish court handed down a sentence on Sunday.
hand down verdict             | SANCTION convict     | EGY:JUD           | An Egyptian court handed down a verdict in March.
hand sentence                 | SANCTION convict     | EGY:JUD           | An Egyptian court handed a sentence in March.
impose _sanctions             | SANCTION             | TUR               | Turkey imposed sanctions on Friday.
impose _sanctions on B        | SANCTION             | EGY > SDN         | Egypt imposed sanctions on Sudan in March.
introduce _sanctions          | SANCTION             | CHL               | Chile introduced sanctions on Sunday.
jail for                      | SANCTION convict     | EGY:JUD           | An Egyptian court jailed for calm on Monday.
kick out B                    | SANCTION expel       | CHL > PER         | Chile kicked out Peru on Tuesday.
leave _accord                 | SANCTION discontinue | JPN               | Japan left an agreement on Friday.
levy _sanctions               | SANCTION             | FRA               | France levied sanctions on Monday.
order B to pay                | SANCTION convict     | RUS:JUD > RUS     | A Russian court ordered a Russian activist to a pay in March.
order _envoy                  | SANCTION expel       | TUR               | Turkey ordered the ambassador on Friday.
order payment                 | SANCTION convict     | EGY:JUD           | An Egyptian court ordered a payment on Monday.
oust                          | SANCTION             | BRA               | Brazil ousted the agreement on Monday.
oust B                        | SANCTION             | CAN > CHN         | Canada ousted China on Sunday.
oust from                     | SANCTION expel       | EGY               | Egypt ousted from the town in March.
ouster/n of B                 | SANCTION             | NGA > MLI         | Nigeria's ouster of Mali drew attention last week.
outlaw B                      | SANCTION             | BRA > VEN         | Venezuela was outlawed by Brazil in March.
penalise B                    | SANCTION             | MEX > CUB         | Mexico penalised Cuba on Sunday.
penalize B                    | SANCTION             | NGA > MLI         | Nigeria penalized Mali on Monday.
place _sanctions on B         | SANCTION             | AUS > IDN         | Australia placed sanctions on Indonesia on Monday.
pull _envoy                   | SANCTION withdraw    | FRA               | France pulled the ambassador in March.
pull funding                  | SANCTION discontinue | CHL               | Chile pulled funding on Sunday.
pull out observer             | SANCTION withdraw    | POL               | Poland pulled out an observer on Friday.
pull out of _accord           | SANCTION discontinue | CHL               | Chile pulled out of an agreement on Tuesday.
punish B                      | SANCTION             | ESP > HUN         | Hungary was punished by Spain on Tuesday.
purge B                       | SANCTION             | DEU > RUS         | Germany purged Russia on Sunday.
quit _accord                  | SANCTION discontinue | CAN               | Canada quit an agreement on Sunday.
recall _envoy                 | SANCTION withdraw    | MEX               | Mexico recalled the ambassador on Sunday.
recall _envoy from B          | SANCTION withdraw    | NGA > MLI         | Nigeria recalled the ambassador from Mali on Monday.
recall _envoy to B            | SANCTION withdraw    | ESP > HUN         | Spain recalled the ambassador to Hungary on Tuesday.
recall/n of                   | SANCTION withdraw    | KEN               | Kenya's recall of the port drew attention on Monday.
reduce _ties                  | SANCTION discontinue | FRA               | France reduced diplomatic ties in March.
reduce aid                    | SANCTION discontinue | CHL               | Chile reduced aid on Friday.
relieve B                     | SANCTION             | AUS > IDN         | Indonesia was relieved by Australia in March.
relieve of                    | SANCTION             | MEX               | Mexico relieved of war on Sunday.
removal/n of B                | SANCTION             | ESP > HUN         | Spain's removal of Hungary drew attention on Friday.
remove _official              | SANCTION             | POL               | Poland removed the minister on Tuesday.
remove from                   | SANCTION             | TUR               | Turkey removed from the town on Friday.
remove from office            | SANCTION             | IND               | India removed from office last week.
renew _sanctions              | SANCTION             | VNM               | Vietnam renewed sanctions in March.
replace B[GOV]                | SANCTION             | NGA > IRN:GOV     | Nigeria replaced the Iranian foreign minister on Monday.
restrict export               | SANCTION discontinue | NGA               | Nigeria restricted an export in March.
restrict import               | SANCTION discontinue | ESP               | Spain restricted an import on Sunday.
revoke accreditation          | SANCTION             | DEU               | Germany revoked an accreditation on Friday.
revoke citizenship            | SANCTION             | IND               | India revoked citizenship on Monday.
revoke licence                | SANCTION             | TUR               | Turkey revoked a licence on Tuesday.
revoke license                | SANCTION             | EGY               | Egypt revoked a license last week.
rule against B                | SANCTION convict     | FRA:JUD > FRA:GOV | A French court ruled against a French minister on Sunday.
sack B                        | SANCTION             | MEX > CUB         | Mexico sacked Cuba on Friday.
sack _official                | SANCTION             | NGA               | Nigeria sacked the minister in March.
sanction                      | SANCTION             | IND               | India sanctioned the agreement last week.
sanction B                    | SANCTION             | POL > BLR         | Belarus was sanctioned by Poland on Tuesday.
sanction/n against B          | SANCTION             | TUR > GRC         | Turkey's sanction against Greece drew attention on Tuesday.
sanction/n on B               | SANCTION             | IND > PAK         | India's sanction on Pakistan drew attention on Monday.
scrap _accord                 | SANCTION discontinue | IND               | India scrapped an agreement on Monday.
send home _envoy              | SANCTION expel       | IND               | India sent a home the ambassador last week.
sentence B                    | SANCTION convict     | RUS:JUD > RUS     | A Russian activist was sentenced by a Russian court in March.
sentence to                   | SANCTION convict     | FRA:JUD           | A French court sentenced to the demands on Sunday.
sentence/n                    | SANCTION convict     | EGY:JUD           | An Egyptian court's sentence drew attention last week.
sentencing/n of B             | SANCTION convict     | TUR:JUD > TUR:MIL | A Turkish court's sentencing of a Turkish general drew attention on Sunday.
sever _ties                   | SANCTION discontinue | VNM               | Vietnam severed diplomatic ties on Monday.
sever _ties with B            | SANCTION discontinue | CHL > PER         | Chile severed diplomatic ties with Peru on Tuesday.
shut border                   | SANCTION discontinue | POL               | Poland shut a border on Friday.
shut down mission             | SANCTION discontinue | TUR               | Turkey shut down a mission on Sunday.
shut embassy                  | SANCTION discontinue | IND               | India shut an embassy in March.
sideline B                    | SANCTION             | ESP > HUN         | Hungary was sidelined by Spain on Tuesday.
slap _sanctions on B          | SANCTION             | DEU > RUS         | Germany slapped sanctions on Russia on Sunday.
stop _money                   | SANCTION discontinue | MEX               | Mexico stopped funding on Tuesday.
stop _ties                    | SANCTION discontinue | NGA               | Nigeria stopped diplomatic ties last week.
stop payment                  | SANCTION discontinue | ESP               | Spain stopped a payment on Friday.
strip B of                    | SANCTION             | DEU > RUS         | Germany stripped Russia of on Tuesday.
strip citizenship             | SANCTION             | POL               | Poland stripped citizenship on Sunday.
strip of                      | SANCTION             | AUS               | Australia stripped of war last week.
suspend                       | SANCTION discontinue | FRA               | France suspended the agreement in March.
suspend B                     | SANCTION             | TUR > GRC         | Turkey suspended Greece on Sunday.
suspend _money                | SANCTION discontinue | KEN               | Kenya suspended funding on Monday.
suspend _money to B           | SANCTION discontinue | CAN > CHN         | Canada suspended funding to China on Tuesday.
suspend _ties                 | SANCTION discontinue | JPN               | Japan suspended diplomatic ties on Sunday.
suspend agreement             | SANCTION discontinue | BRA               | Brazil suspended an agreement last week.
suspend from                  | SANCTION             | EGY               | Egypt suspended from the town on Monday.
suspend from party            | SANCTION expel       | EGY               | Egypt suspended from a party last week.
suspend participation         | SANCTION discontinue | BRA               | Brazil suspended a participation on Monday.
suspension/n of               | SANCTION discontinue | POL               | Poland's suspension of the port drew attention on Tuesday.
suspension/n of B             | SANCTION             | VNM > THA         | Vietnam's suspension of Thailand drew attention in March.
tariff/n on B                 | SANCTION             | AUS > IDN         | Australia's tariff on Indonesia drew attention in March.
terminate                     | SANCTION discontinue | TUR               | Turkey terminated the agreement on Tuesday.
terminate _accord             | SANCTION discontinue | EGY               | Egypt terminated an agreement last week.
throw out B                   | SANCTION expel       | FRA > IRN         | France threw out Iran last week.
tighten _sanctions            | SANCTION             | MEX               | Mexico tightened sanctions on Tuesday.
tighten _sanctions on B       | SANCTION             | NGA > MLI         | Nigeria tightened sanctions on Mali last week.
uphold conviction             | SANCTION convict     | FRA:JUD           | A French court upheld a conviction on Tuesday.
uphold sentence               | SANCTION convict     | RUS:JUD           | A Russian court upheld a sentence on Monday.
uproot B                      | SANCTION expel       | FRA > IRN         | France uprooted Iran on Monday.
verdict/n against B           | SANCTION convict     | FRA:JUD > FRA:GOV | A French court's verdict against a French minister drew attention on Friday.
withdraw _envoy               | SANCTION withdraw    | VNM               | Vietnam withdrew the ambassador last week.
withdraw _envoy from B        | SANCTION withdraw    | CHL > PER         | Chile withdrew the ambassador from Peru on Friday.
withdraw _money               | SANCTION discontinue | ESP               | Spain withdrew funding on Tuesday.
withdraw aid                  | SANCTION discontinue | VNM               | Vietnam withdrew aid last week.
withdraw backing              | SANCTION withdraw    | IND               | India withdrew backing in March.
withdraw endorsement          | SANCTION withdraw    | BRA               | Brazil withdrew an endorsement last week.
withdraw from _accord         | SANCTION discontinue | FRA               | France withdrew from an agreement last week.
withdraw mission              | SANCTION withdraw    | TUR               | Turkey withdrew a mission on Sunday.
withdraw recognition          | SANCTION withdraw    | JPN               | Japan withdrew recognition on Sunday.
withdraw support              | SANCTION discontinue | NGA               | Nigeria withdrew support on Monday.
withhold                      | SANCTION discontinue | POL               | Poland withheld the agreement on Sunday.
withhold _money               | SANCTION discontinue | BRA               | Brazil withheld funding in March.
