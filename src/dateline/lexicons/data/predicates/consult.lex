# pattern | code | who | example     (docs/guide/predicates.md)
act as mediator         | CONSULT third-party | CAN           | Canada acted as a mediator on Sunday.
address B               | CONSULT             | MEX > CUB     | Mexico addressed Cuba on Tuesday.
approach B              | CONSULT             | ESP > HUN     | Spain approached Hungary on Tuesday.
arbitrate               | CONSULT third-party | JPN           | Japan arbitrated on Friday.
arrive                  | CONSULT visit       | NGA           | Nigeria arrived in March.
arrive in B             | CONSULT visit       | MEX > CUB     | Mexico arrived in Cuba on Friday.
attend                  | CONSULT             | ESP           | Spain attended on Tuesday.
attend _talks           | CONSULT             | VNM           | Vietnam attended talks last week.
audience/n with B       | CONSULT             | TUR > GRC     | Turkey's audience with Greece drew attention on Tuesday.
bargain with B          | CONSULT &           | AUS, IDN      | Australia bargained with Indonesia on Monday.
begin _talks            | CONSULT &           | JPN           | Japan began talks on Tuesday.
begin visit             | CONSULT visit       | NGA           | Nigeria began a visit last week.
begin visit to B        | CONSULT visit       | ESP > HUN     | Spain began a visit to Hungary on Friday.
brief B                 | CONSULT             | DEU > RUS     | Germany briefed Russia on Sunday.
briefing/n to B         | CONSULT             | AUS > IDN     | Australia's briefing to Indonesia drew attention on Monday.
broker _talks           | CONSULT third-party | NGA           | Nigeria brokered talks in March.
call B[GOV]             | CONSULT phone &     | FRA, IRN:GOV  | France called the Iranian minister in March.
call on B               | CONSULT visit       | IND > PAK     | India called on Pakistan on Monday.
call/n between B        | CONSULT phone &     | EGY, SDN      | The call between Egypt and Sudan ended on Monday.
call/n with B           | CONSULT phone &     | TUR > GRC     | Turkey's call with Greece drew attention on Sunday.
chair                   | CONSULT             | JPN           | Japan chaired on Sunday.
chair _talks            | CONSULT             | KEN           | Kenya chaired talks on Monday.
chat with B             | CONSULT &           | VNM, THA      | Vietnam chatted with Thailand in March.
come to B               | CONSULT visit       | FRA > IRN     | France came to Iran last week.
come together           | CONSULT &           | CAN           | Canada came together on Friday.
communicate with B      | CONSULT &           | NGA, MLI      | Nigeria communicated with Mali on Monday.
complete visit          | CONSULT visit       | JPN           | Japan completed a visit on Tuesday.
conclude visit          | CONSULT visit       | CHL           | Chile concluded a visit on Sunday.
conduct _talks          | CONSULT &           | BRA           | Brazil conducted talks in March.
confer with B           | CONSULT &           | CAN, CHN      | Canada conferred with China on Sunday.
conference/n            | CONSULT             | EGY           | Egypt's conference drew attention in March.
consult B               | CONSULT &           | POL, BLR      | Poland consulted Belarus on Tuesday.
consult with B          | CONSULT &           | BRA, VEN      | Brazil consulted with Venezuela on Monday.
consultation/n with B   | CONSULT &           | BRA > VEN     | Brazil's consultations with Venezuela drew attention on Monday.
contact B               | CONSULT             | VNM > THA     | Vietnam contacted Thailand last week.
continue _talks         | CONSULT &           | POL           | Poland continued talks on Sunday.
convene                 | CONSULT             | CHL           | Chile convened on Friday.
convene _talks          | CONSULT             | FRA           | France convened talks in March.
conversation/n with B   | CONSULT &           | TUR > GRC     | Turkey's conversation with Greece drew attention on Friday.
debate                  | CONSULT &           | AUS           | Australia debated in March.
deliberate              | CONSULT &           | MEX           | Mexico deliberated on Tuesday.
depart for B            | CONSULT visit       | IND > PAK     | India departed for Pakistan last week.
dialogue/n between B    | CONSULT &           | CAN, CHN      | The dialogue between Canada and China ended on Sunday.
dialogue/n with B       | CONSULT &           | KEN > SOM     | Kenya's dialogue with Somalia drew attention in March.
dine with B             | CONSULT &           | DEU, RUS      | Germany dined with Russia on Friday.
discuss                 | CONSULT &           | IND           | India discussed last week.
discuss with B          | CONSULT &           | TUR, GRC      | Turkey discussed with Greece on Friday.
discussion/n between B  | CONSULT &           | IND, PAK      | The discussion between India and Pakistan ended last week.
discussion/n with B     | CONSULT &           | POL > BLR     | Poland's discussion with Belarus drew attention on Tuesday.
dispatch _envoy         | CONSULT visit       | NGA           | Nigeria dispatched the ambassador on Monday.
dispatch delegation     | CONSULT visit       | ESP           | Spain dispatched a delegation on Tuesday.
end visit               | CONSULT visit       | FRA           | France ended a visit on Monday.
engage B                | CONSULT &           | EGY, SDN      | Egypt engaged Sudan last week.
engage in _talks        | CONSULT &           | DEU           | Germany engaged in talks on Friday.
engage with B           | CONSULT &           | AUS, IDN      | Australia engaged with Indonesia in March.
exchange view           | CONSULT &           | MEX           | Mexico exchanged a view on Sunday.
exchange view with B    | CONSULT &           | NGA, MLI      | Nigeria exchanged a view with Mali on Monday.
facilitate _talks       | CONSULT third-party | ESP           | Spain facilitated talks on Sunday.
fly into B              | CONSULT visit       | VNM > THA     | Vietnam flew into Thailand on Monday.
fly to B                | CONSULT visit       | ESP > HUN     | Spain flew to Hungary on Sunday.
gather                  | CONSULT             | KEN           | Kenya gathered last week.
go to B                 | CONSULT visit       | CHL > PER     | Chile went to Peru on Tuesday.
greet B                 | CONSULT             | BRA > VEN     | Brazil greeted Venezuela in March.
have _talks             | CONSULT &           | IND           | India had talks on Monday.
have _talks with B      | CONSULT &           | TUR, GRC      | Turkey had talks with Greece on Tuesday.
head to B               | CONSULT visit       | JPN > PRK     | Japan headed to North Korea on Friday.
hold _talks             | CONSULT &           | ESP           | Spain held talks on Sunday.
hold _talks with B      | CONSULT &           | VNM, THA      | Vietnam held talks with Thailand on Monday.
hold call               | CONSULT phone &     | POL           | Poland held a call on Friday.
hold call with B        | CONSULT phone &     | IND, PAK      | India held a call with Pakistan in March.
hold conversation       | CONSULT phone &     | DEU           | Germany held a conversation on Tuesday.
hold summit             | CONSULT &           | CAN           | Canada held a summit on Tuesday.
host                    | CONSULT             | CHL           | Chile hosted on Friday.
host B                  | CONSULT visit       | KEN > SOM     | Kenya hosted Somalia last week.
host _talks             | CONSULT             | FRA           | France hosted talks in March.
host _talks between B   | CONSULT third-party | VNM > THA     | Vietnam hosted talks between Thailand on Monday.
huddle with B           | CONSULT &           | ESP, HUN      | Spain huddled with Hungary on Friday.
inspect B               | CONSULT visit       | TUR > GRC     | Turkey inspected Greece on Tuesday.
interview B             | CONSULT             | NGA > MLI     | Nigeria interviewed Mali last week.
join _talks             | CONSULT             | VNM           | Vietnam joined talks in March.
launch _talks           | CONSULT &           | CAN           | Canada launched talks on Friday.
leave for B             | CONSULT visit       | POL > BLR     | Poland left for Belarus on Tuesday.
lunch with B            | CONSULT &           | EGY, SDN      | Egypt lunched with Sudan last week.
make _visit             | CONSULT visit       | TUR           | Turkey made a visit on Sunday.
make trip to B          | CONSULT visit       | EGY > SDN     | Egypt made a trip to Sudan on Monday.
mediate _talks          | CONSULT third-party | MEX           | Mexico mediated talks on Friday.
mediate between B       | CONSULT third-party | AUS > IDN     | Australia mediated between Indonesia last week.
mediation/n             | CONSULT third-party | CHL           | Chile's mediation drew attention on Tuesday.
mediation/n between B   | CONSULT third-party | FRA, IRN      | The mediation between France and Iran ended last week.
meet                    | CONSULT &           | DEU           | Germany met on Tuesday.
meet B                  | CONSULT &           | AUS, IDN      | Australia met Indonesia last week.
meet up with B          | CONSULT &           | NGA, MLI      | Nigeria met up with Mali in March.
meet with B             | CONSULT &           | MEX, CUB      | Mexico met with Cuba on Friday.
meeting/n               | CONSULT &           | VNM, THA      | The meeting between Vietnam and Thailand ended on Monday.
meeting/n between B     | CONSULT &           | NGA, MLI      | The meeting between Nigeria and Mali ended in March.
meeting/n of B          | CONSULT &           | ESP > HUN     | Spain's meeting of Hungary drew attention on Sunday.
meeting/n with B        | CONSULT &           | MEX > CUB     | Mexico's meeting with Cuba drew attention on Friday.
negotiate               | CONSULT &           | EGY           | Egypt negotiated in March.
negotiate with B        | CONSULT &           | DEU, RUS      | Germany negotiated with Russia on Sunday.
negotiation/n           | CONSULT &           | JPN, PRK      | The negotiations between Japan and North Korea ended on Friday.
negotiation/n between B | CONSULT &           | FRA, IRN      | The negotiations between France and Iran ended last week.
negotiation/n with B    | CONSULT &           | CHL > PER     | Chile's negotiations with Peru drew attention on Tuesday.
open _talks             | CONSULT &           | KEN           | Kenya opened talks last week.
parley with B           | CONSULT &           | MEX, CUB      | Mexico parleyed with Cuba on Sunday.
participate in _talks   | CONSULT             | FRA           | France participated in talks on Monday.
pay _visit              | CONSULT visit       | BRA           | Brazil paid a visit last week.
pay _visit to B         | CONSULT visit       | POL > BLR     | Poland paid a visit to Belarus on Friday.
pay call on B           | CONSULT visit       | IND > PAK     | India paid a call on Pakistan in March.
phone B                 | CONSULT phone &     | VNM, THA      | Vietnam phoned Thailand last week.
present to B            | CONSULT             | IND > PAK     | India presented to Pakistan on Monday.
receive                 | CONSULT visit       | BRA           | Brazil received in March.
receive B               | CONSULT visit       | CAN > CHN     | Canada received China on Friday.
resume _talks           | CONSULT &           | CHL           | Chile resumed talks on Sunday.
return from B           | CONSULT visit       | BRA > VEN     | Brazil returned from Venezuela on Monday.
ring B                  | CONSULT phone &     | JPN, PRK      | Japan ringed North Korea on Sunday.
send _envoy             | CONSULT visit       | DEU           | Germany sent the ambassador on Friday.
send _envoy to B        | CONSULT visit       | AUS > IDN     | Australia sent the ambassador to Indonesia in March.
send delegation         | CONSULT visit       | MEX           | Mexico sent a delegation on Sunday.
shuttle between B       | CONSULT third-party | KEN > SOM     | Kenya shuttled between Somalia in March.
sit down with B         | CONSULT &           | NGA, MLI      | Nigeria sat down with Mali last week.
sit with B              | CONSULT &           | JPN, PRK      | Japan sat with North Korea on Sunday.
speak by phone          | CONSULT phone &     | KEN           | Kenya spoke by a phone on Monday.
speak by telephone      | CONSULT phone &     | CAN           | Canada spoke by a telephone on Tuesday.
speak to B              | CONSULT &           | KEN, SOM      | Kenya spoke to Somalia in March.
speak with B            | CONSULT &           | JPN, PRK      | Japan spoke with North Korea on Friday.
start _talks            | CONSULT &           | FRA           | France started talks on Monday.
start visit             | CONSULT visit       | VNM           | Vietnam started a visit in March.
stop in B               | CONSULT visit       | EGY > SDN     | Egypt stopped in Sudan last week.
summit/n                | CONSULT &           | IND, PAK      | The summit between India and Pakistan ended in March.
summit/n between B      | CONSULT &           | POL, BLR      | The summit between Poland and Belarus ended on Friday.
summit/n with B         | CONSULT &           | BRA > VEN     | Brazil's summit with Venezuela drew attention last week.
take part in _talks     | CONSULT             | CHL           | Chile took part in talks on Sunday.
talk by phone           | CONSULT phone &     | BRA           | Brazil talked by a phone last week.
talk to B               | CONSULT &           | FRA, IRN      | France talked to Iran last week.
talk with B             | CONSULT &           | CHL, PER      | Chile talked with Peru on Tuesday.
talk/n                  | CONSULT &           | AUS, IDN      | The talks between Australia and Indonesia ended last week.
talk/n between B        | CONSULT &           | EGY, SDN      | The talks between Egypt and Sudan ended on Monday.
talk/n on               | CONSULT             | DEU           | Germany's talks on the port drew attention on Tuesday.
talk/n with B           | CONSULT &           | TUR > GRC     | Turkey's talks with Greece drew attention on Sunday.
telephone B             | CONSULT phone &     | CHL, PER      | Chile telephoned Peru on Friday.
testify                 | CONSULT             | ESP           | Spain testified on Friday.
tour                    | CONSULT visit       | KEN           | Kenya toured in March.
tour B                  | CONSULT visit       | CAN > CHN     | Canada toured China on Sunday.
tour/n of B             | CONSULT visit       | MEX > CUB     | Mexico's tour of Cuba drew attention on Tuesday.
travel                  | CONSULT visit       | AUS           | Australia traveled last week.
travel to B             | CONSULT visit       | DEU > RUS     | Germany traveled to Russia on Tuesday.
travel to B for talks   | CONSULT             | JPN > PRK     | Japan traveled to North Korea for talks on Tuesday.
trip/n to B             | CONSULT visit       | AUS > IDN     | Australia's trip to Indonesia drew attention on Monday.
visit                   | CONSULT visit       | KEN           | Kenya visited on Monday.
visit B                 | CONSULT visit       | CAN > CHN     | Canada visited China on Tuesday.
visit/n                 | CONSULT visit       | DEU           | Germany's visit drew attention on Sunday.
visit/n by A            | CONSULT visit       | EGY           | The visit by Egypt came in March.
visit/n to B            | CONSULT visit       | TUR > GRC     | Turkey's visit to Greece drew attention on Friday.
welcome B[GOV]          | CONSULT             | POL > IRN:GOV | Poland welcomed the Iranian foreign minister on Sunday.
welcome to B            | CONSULT visit       | POL > BLR     | Poland welcomed to Belarus on Sunday.
