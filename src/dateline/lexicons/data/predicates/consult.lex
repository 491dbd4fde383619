# pattern | code | who | example     (docs/guide/predicates.md)
act as mediator         | CONSULT third-party | IND           | India acted as a mediator in March.
address B               | CONSULT             | VNM > THA     | Vietnam addressed Thailand on Monday.
approach B              | CONSULT             | FRA > IRN     | France approached Iran on Monday.
arbitrate               | CONSULT third-party | BRA           | Brazil arbitrated last week.
arrive                  | CONSULT visit       | CHL           | Chile arrived on Friday.
arrive in B             | CONSULT visit       | VNM > THA     | Vietnam arrived in Thailand last week.
attend                  | CONSULT             | FRA           | France attended on Monday.
attend _talks           | CONSULT             | JPN           | Japan attended talks on Tuesday.
audience/n with B       | CONSULT             | AUS > IDN     | Australia's audience with Indonesia drew attention on Monday.
bargain with B          | CONSULT &           | ESP, HUN      | Spain bargained with Hungary on Sunday.
begin _talks            | CONSULT &           | BRA           | Brazil began talks on Monday.
begin visit             | CONSULT visit       | CHL           | Chile began a visit on Tuesday.
begin visit to B        | CONSULT visit       | FRA > IRN     | France began a visit to Iran last week.
brief B                 | CONSULT             | NGA > MLI     | Nigeria briefed Mali in March.
briefing/n to B         | CONSULT             | ESP > HUN     | Spain's briefing to Hungary drew attention on Sunday.
broker _talks           | CONSULT third-party | CHL           | Chile brokered talks on Friday.
call B[GOV]             | CONSULT phone &     | CAN, IRN:GOV  | Canada called the Iranian foreign minister on Friday.
call on B               | CONSULT visit       | DEU > RUS     | Germany called on Russia on Sunday.
call/n between B        | CONSULT phone &     | MEX, CUB      | The call between Mexico and Cuba ended on Sunday.
call/n with B           | CONSULT phone &     | AUS > IDN     | Australia's call with Indonesia drew attention in March.
chair                   | CONSULT             | BRA           | Brazil chaired in March.
chair _talks            | CONSULT             | POL           | Poland chaired talks on Sunday.
chat with B             | CONSULT &           | JPN, PRK      | Japan chatted with North Korea on Friday.
come to B               | CONSULT visit       | CAN > CHN     | Canada came to China on Tuesday.
come together           | CONSULT &           | IND           | India came together last week.
communicate with B      | CONSULT &           | CHL, PER      | Chile communicated with Peru on Sunday.
complete visit          | CONSULT visit       | BRA           | Brazil completed a visit on Monday.
conclude visit          | CONSULT visit       | KEN           | Kenya concluded a visit in March.
conduct _talks          | CONSULT &           | TUR           | Turkey conducted talks on Friday.
confer with B           | CONSULT &           | IND, PAK      | India conferred with Pakistan in March.
conference/n            | CONSULT             | MEX           | Mexico's conference drew attention on Friday.
consult B               | CONSULT &           | EGY, SDN      | Egypt consulted Sudan on Monday.
consult with B          | CONSULT &           | TUR, GRC      | Turkey consulted with Greece on Sunday.
consultation/n with B   | CONSULT &           | TUR > GRC     | Turkey's consultations with Greece drew attention on Sunday.
contact B               | CONSULT             | JPN > PRK     | Japan contacted North Korea on Tuesday.
continue _talks         | CONSULT &           | EGY           | Egypt continued talks in March.
convene                 | CONSULT             | KEN           | Kenya convened last week.
convene _talks          | CONSULT             | CAN           | Canada convened talks on Friday.
conversation/n with B   | CONSULT &           | AUS > IDN     | Australia's conversation with Indonesia drew attention last week.
debate                  | CONSULT &           | ESP           | Spain debated on Friday.
deliberate              | CONSULT &           | VNM           | Vietnam deliberated on Monday.
depart for B            | CONSULT visit       | DEU > RUS     | Germany departed for Russia on Tuesday.
dialogue/n between B    | CONSULT &           | IND, PAK      | The dialogue between India and Pakistan ended in March.
dialogue/n with B       | CONSULT &           | POL > BLR     | Poland's dialogue with Belarus drew attention on Friday.
dine with B             | CONSULT &           | NGA, MLI      | Nigeria dined with Mali last week.
discuss                 | CONSULT &           | DEU           | Germany discussed on Tuesday.
discuss with B          | CONSULT &           | AUS, IDN      | Australia discussed with Indonesia last week.
discussion/n between B  | CONSULT &           | DEU, RUS      | The discussion between Germany and Russia ended on Tuesday.
discussion/n with B     | CONSULT &           | EGY > SDN     | Egypt's discussion with Sudan drew attention on Monday.
dispatch _envoy         | CONSULT visit       | CHL           | Chile dispatched the ambassador on Sunday.
dispatch delegation     | CONSULT visit       | FRA           | France dispatched a delegation on Monday.
due/a at B              | CONSULT visit       | BRA > VEN     | Brazil was due at Venezuela on Monday.
due/a in B              | CONSULT visit       | CAN > CHN     | Canada was due in China on Sunday.
end visit               | CONSULT visit       | CAN           | Canada ended a visit on Sunday.
engage B                | CONSULT &           | MEX, CUB      | Mexico engaged Cuba on Tuesday.
engage in _talks        | CONSULT &           | NGA           | Nigeria engaged in talks last week.
engage with B           | CONSULT &           | ESP, HUN      | Spain engaged with Hungary on Friday.
exchange view           | CONSULT &           | VNM           | Vietnam exchanged a view in March.
exchange view with B    | CONSULT &           | CHL, PER      | Chile exchanged a view with Peru on Sunday.
expected/a in B         | CONSULT visit       | POL > BLR     | Poland was expected in Belarus on Tuesday.
facilitate _talks       | CONSULT third-party | FRA           | France facilitated talks in March.
fly into B              | CONSULT visit       | JPN > PRK     | Japan flew into North Korea on Sunday.
fly to B                | CONSULT visit       | FRA > IRN     | France flew to Iran in March.
gather                  | CONSULT             | POL           | Poland gathered on Tuesday.
go to B                 | CONSULT visit       | KEN > SOM     | Kenya went to Somalia on Monday.
greet B                 | CONSULT             | TUR > GRC     | Turkey greeted Greece on Friday.
have _talks             | CONSULT &           | DEU           | Germany had talks on Sunday.
have _talks with B      | CONSULT &           | AUS, IDN      | Australia had talks with Indonesia on Monday.
head to B               | CONSULT visit       | BRA > VEN     | Brazil headed to Venezuela last week.
hold _talks             | CONSULT &           | FRA           | France held talks in March.
hold _talks with B      | CONSULT &           | JPN, PRK      | Japan held talks with North Korea on Sunday.
hold call               | CONSULT phone &     | EGY           | Egypt held a call last week.
hold call with B        | CONSULT phone &     | DEU, RUS      | Germany held a call with Russia on Friday.
hold conversation       | CONSULT phone &     | NGA           | Nigeria held a conversation on Monday.
hold summit             | CONSULT &           | IND           | India held a summit on Monday.
host                    | CONSULT             | KEN           | Kenya hosted last week.
host B                  | CONSULT visit       | POL > BLR     | Poland hosted Belarus on Tuesday.
host _talks             | CONSULT             | CAN           | Canada hosted talks on Friday.
host _talks between B   | CONSULT third-party | JPN > PRK     | Japan hosted talks between North Korea on Sunday.
huddle with B           | CONSULT &           | FRA, IRN      | France huddled with Iran last week.
inspect B               | CONSULT visit       | AUS > IDN     | Australia inspected Indonesia on Monday.
interview B             | CONSULT             | CHL > PER     | Chile interviewed Peru on Tuesday.
join _talks             | CONSULT             | JPN           | Japan joined talks on Friday.
launch _talks           | CONSULT &           | IND           | India launched talks last week.
leave for B             | CONSULT visit       | EGY > SDN     | Egypt left for Sudan on Monday.
lunch with B            | CONSULT &           | MEX, CUB      | Mexico lunched with Cuba on Tuesday.
make _visit             | CONSULT visit       | AUS           | Australia made a visit in March.
make trip to B          | CONSULT visit       | MEX > CUB     | Mexico made a trip to Cuba on Sunday.
mediate _talks          | CONSULT third-party | VNM           | Vietnam mediated talks last week.
mediate between B       | CONSULT third-party | ESP > HUN     | Spain mediated between Hungary on Tuesday.
mediation/n             | CONSULT third-party | KEN           | Kenya's mediation drew attention on Monday.
mediation/n between B   | CONSULT third-party | CAN, CHN      | The mediation between Canada and China ended on Tuesday.
meet                    | CONSULT &           | NGA           | Nigeria met on Monday.
meet B                  | CONSULT &           | ESP, HUN      | Spain met Hungary on Tuesday.
meet up with B          | CONSULT &           | CHL, PER      | Chile met up with Peru on Friday.
meet with B             | CONSULT &           | VNM, THA      | Vietnam met with Thailand last week.
meeting/n               | CONSULT &           | JPN, PRK      | The meeting between Japan and North Korea ended on Sunday.
meeting/n between B     | CONSULT &           | CHL, PER      | The meeting between Chile and Peru ended on Friday.
meeting/n of B          | CONSULT &           | FRA > IRN     | France's meeting of Iran drew attention in March.
meeting/n with B        | CONSULT &           | VNM > THA     | Vietnam's meeting with Thailand drew attention last week.
negotiate               | CONSULT &           | MEX           | Mexico negotiated on Friday.
negotiate with B        | CONSULT &           | NGA, MLI      | Nigeria negotiated with Mali in March.
negotiation/n           | CONSULT &           | BRA, VEN      | The negotiations between Brazil and Venezuela ended last week.
negotiation/n between B | CONSULT &           | CAN, CHN      | The negotiations between Canada and China ended on Tuesday.
negotiation/n with B    | CONSULT &           | KEN > SOM     | Kenya's negotiations with Somalia drew attention on Monday.
open _talks             | CONSULT &           | POL           | Poland opened talks on Tuesday.
parley with B           | CONSULT &           | VNM, THA      | Vietnam parleyed with Thailand in March.
participate in _talks   | CONSULT             | CAN           | Canada participated in talks on Sunday.
pay _visit              | CONSULT visit       | TUR           | Turkey paid a visit on Tuesday.
pay _visit to B         | CONSULT visit       | EGY > SDN     | Egypt paid a visit to Sudan last week.
pay call on B           | CONSULT visit       | DEU > RUS     | Germany paid a call on Russia on Friday.
phone B                 | CONSULT phone &     | JPN, PRK      | Japan phoned North Korea on Tuesday.
present to B            | CONSULT             | DEU > RUS     | Germany presented to Russia on Sunday.
receive                 | CONSULT visit       | TUR           | Turkey received on Friday.
receive B               | CONSULT visit       | IND > PAK     | India received Pakistan last week.
resume _talks           | CONSULT &           | KEN           | Kenya resumed talks in March.
return from B           | CONSULT visit       | TUR > GRC     | Turkey returned from Greece on Sunday.
ring B                  | CONSULT phone &     | BRA, VEN      | Brazil ringed Venezuela in March.
send _envoy             | CONSULT visit       | NGA           | Nigeria sent the ambassador last week.
send _envoy to B        | CONSULT visit       | ESP > HUN     | Spain sent the ambassador to Hungary on Friday.
send delegation         | CONSULT visit       | VNM           | Vietnam sent a delegation in March.
set/a off               | CONSULT visit       | IND           | India was set off the port last week.
shuttle between B       | CONSULT third-party | POL > BLR     | Poland shuttled between Belarus on Friday.
sit down with B         | CONSULT &           | CHL, PER      | Chile sat down with Peru on Tuesday.
sit with B              | CONSULT &           | BRA, VEN      | Brazil sat with Venezuela in March.
speak by phone          | CONSULT phone &     | POL           | Poland spoke by a phone on Sunday.
speak by telephone      | CONSULT phone &     | IND           | India spoke by a telephone on Monday.
speak to B              | CONSULT &           | POL, BLR      | Poland spoke to Belarus on Friday.
speak with B            | CONSULT &           | BRA, VEN      | Brazil spoke with Venezuela last week.
start _talks            | CONSULT &           | CAN           | Canada started talks on Sunday.
start visit             | CONSULT visit       | JPN           | Japan started a visit on Friday.
stop in B               | CONSULT visit       | MEX > CUB     | Mexico stopped in Cuba on Tuesday.
summit/n                | CONSULT &           | DEU, RUS      | The summit between Germany and Russia ended on Friday.
summit/n between B      | CONSULT &           | EGY, SDN      | The summit between Egypt and Sudan ended last week.
summit/n with B         | CONSULT &           | TUR > GRC     | Turkey's summit with Greece drew attention on Tuesday.
take part in _talks     | CONSULT             | KEN           | Kenya took part in talks in March.
talk by phone           | CONSULT phone &     | TUR           | Turkey talked by a phone on Tuesday.
talk to B               | CONSULT &           | CAN, CHN      | Canada talked to China on Tuesday.
talk with B             | CONSULT &           | KEN, SOM      | Kenya talked with Somalia on Monday.
talk/n                  | CONSULT &           | ESP, HUN      | The talks between Spain and Hungary ended on Tuesday.
talk/n between B        | CONSULT &           | MEX, CUB      | The talks between Mexico and Cuba ended on Sunday.
talk/n on               | CONSULT             | NGA           | Nigeria's talks on the port drew attention on Monday.
talk/n with B           | CONSULT &           | AUS > IDN     | Australia's talks with Indonesia drew attention in March.
telephone B             | CONSULT phone &     | KEN, SOM      | Kenya telephoned Somalia last week.
testify                 | CONSULT             | FRA           | France testified last week.
tour                    | CONSULT visit       | POL           | Poland toured on Friday.
tour B                  | CONSULT visit       | IND > PAK     | India toured Pakistan in March.
tour/n of B             | CONSULT visit       | VNM > THA     | Vietnam's tour of Thailand drew attention on Monday.
travel                  | CONSULT visit       | ESP           | Spain traveled on Tuesday.
travel to B             | CONSULT visit       | NGA > MLI     | Nigeria traveled to Mali on Monday.
travel to B for talks   | CONSULT             | BRA > VEN     | Brazil traveled to Venezuela for talks on Monday.
trip/n to B             | CONSULT visit       | ESP > HUN     | Spain's trip to Hungary drew attention on Sunday.
visit                   | CONSULT visit       | POL           | Poland visited on Sunday.
visit B                 | CONSULT visit       | IND > PAK     | India visited Pakistan on Monday.
visit/n                 | CONSULT visit       | NGA           | Nigeria's visit drew attention in March.
visit/n by A            | CONSULT visit       | MEX           | The visit by Mexico came on Friday.
visit/n to B            | CONSULT visit       | AUS > IDN     | Australia's visit to Indonesia drew attention last week.
welcome B[GOV]          | CONSULT             | EGY > IRN:GOV | Egypt welcomed the Iranian foreign minister in March.
welcome to B            | CONSULT visit       | EGY > SDN     | Egypt welcomed to Sudan in March.
