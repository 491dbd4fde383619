# pattern | code | who | example     (docs/guide/predicates.md)
abstain from vote         | PROTEST boycott   | KEN       | Kenyan students abstained from a vote on Friday.
barricade                 | PROTEST obstruct  | KEN       | Kenyan students barricaded in March.
barricade _road           | PROTEST obstruct  | POL       | Polish miners barricaded a highway on Sunday.
begin _protest            | PROTEST demo      | GRC       | Greek protesters began a rally on Sunday.
begin hunger strike       | PROTEST hunger    | POL       | Polish miners began hunger a strike last week.
begin strike              | PROTEST strike    | IRQ       | Iraqi protesters began a strike on Monday.
block _road               | PROTEST obstruct  | FRA       | French farmers blocked a highway on Monday.
block access              | PROTEST obstruct  | POL       | Polish miners blocked access on Monday.
block entrance            | PROTEST obstruct  | GRC       | Greek protesters blocked an entrance in March.
block traffic             | PROTEST obstruct  | KEN       | Kenyan students blocked traffic on Sunday.
blockade                  | PROTEST obstruct  | IND       | Indian students blockaded on Tuesday.
blockade B                | PROTEST obstruct  | GRC > GRC | Greek protesters blockaded Greece on Friday.
blockade _road            | PROTEST obstruct  | CHL       | Chilean workers blockaded a highway last week.
blockade/n of             | PROTEST obstruct  | FRA       | French farmers' blockade of the port drew attention last week.
boycott                   | PROTEST boycott   | KEN       | Kenyan students boycotted last week.
boycott B                 | PROTEST boycott   | POL > POL | Polish miners boycotted Poland on Friday.
boycott election          | PROTEST boycott   | IRQ       | Iraqi protesters boycotted an election in March.
boycott vote              | PROTEST boycott   | FRA       | French farmers boycotted a vote on Sunday.
boycott/n                 | PROTEST boycott   | CHL       | Chilean workers' boycott drew attention on Tuesday.
boycott/n of B            | PROTEST boycott   | IND > IND | Indian students' boycott of India drew attention on Monday.
burn effigy               | PROTEST riot      | KEN       | Kenyan students burned an effigy on Friday.
burn flag                 | PROTEST riot      | POL       | Polish miners burned a flag in March.
burn tyre                 | PROTEST riot      | GRC       | Greek protesters burned a tyre last week.
call for protest          | PROTEST demo      | KEN       | Kenyan students called for a protest on Friday.
call strike               | PROTEST strike    | KEN       | Kenyan students called a strike on Sunday.
camp outside              | PROTEST demo      | KEN       | Kenyan students camped outside the embassy last week.
chain to                  | PROTEST obstruct  | IRQ       | Iraqi protesters chained to the demands on Tuesday.
chant                     | PROTEST demo      | IND       | Indian students chanted on Sunday.
chant slogan              | PROTEST demo      | CHL       | Chilean workers chanted a slogan on Monday.
clash with police         | PROTEST riot      | FRA       | French farmers clashed with police on Sunday.
clash/n with police       | PROTEST riot      | POL       | Polish miners' clash with police drew attention on Sunday.
continue strike           | PROTEST strike    | IND       | Indian students continued a strike in March.
converge on               | PROTEST demo      | IRQ       | Iraqi protesters converged on the plan in March.
damage statue             | PROTEST vandalize | FRA       | French farmers damaged a statue last week.
daub                      | PROTEST vandalize | POL       | Polish miners daubed on Monday.
deface                    | PROTEST vandalize | IND       | Indian students defaced last week.
demonstrate               | PROTEST demo      | CHL       | Chilean workers demonstrated on Monday.
demonstrate against B     | PROTEST demo      | GRC > GRC | Greek protesters demonstrated against Greece on Tuesday.
demonstrate outside       | PROTEST demo      | KEN       | Kenyan students demonstrated outside the embassy last week.
demonstration/n           | PROTEST demo      | CHL       | Chilean workers' demonstration drew attention on Sunday.
demonstration/n against B | PROTEST demo      | FRA > FRA | French farmers' demonstration against France drew attention on Friday.
demonstration/n by A      | PROTEST demo      | IND       | The demonstration by Indian students began in March.
disrupt                   | PROTEST obstruct  | GRC       | Greek protesters disrupted on Sunday.
down tool                 | PROTEST strike    | IRQ       | Iraqi protesters downed a tool on Tuesday.
egg B                     | PROTEST vandalize | IND > IND | Indian students egged India on Friday.
erect barricade           | PROTEST obstruct  | POL       | Polish miners erected a barricade on Tuesday.
extend strike             | PROTEST strike    | GRC       | Greek protesters extended a strike on Monday.
fast                      | PROTEST hunger    | IRQ       | Iraqi protesters fasted on Friday.
flood street              | PROTEST demo      | FRA       | French farmers flooded a street on Monday.
gather in                 | PROTEST demo      | GRC       | Greek protesters gathered in the town on Friday.
gather outside            | PROTEST demo      | CHL       | Chilean workers gathered outside the embassy last week.
go on hunger strike       | PROTEST hunger    | KEN       | Kenyan students went on hunger a strike on Tuesday.
go on rampage             | PROTEST riot      | FRA       | French farmers went on a rampage on Monday.
go on strike              | PROTEST strike    | POL       | Polish miners went on a strike on Sunday.
hold _protest             | PROTEST demo      | GRC       | Greek protesters held a rally in March.
hold _protest against B   | PROTEST demo      | KEN > KEN | Kenyan students held a rally against Kenya on Sunday.
hold _strike              | PROTEST strike    | GRC       | Greek protesters held a strike in March.
hold vigil                | PROTEST demo      | GRC       | Greek protesters held a vigil last week.
hunger strike/n           | PROTEST hunger    | GRC       | Greek protesters hungered a strike/n on Tuesday.
hurl rock                 | PROTEST riot      | IRQ       | Iraqi protesters hurled a rock in March.
hurl stone at B           | PROTEST riot      | CHL > CHL | Chilean workers hurled a stone at Chile on Monday.
join _protest             | PROTEST demo      | FRA       | French farmers joined a rally on Tuesday.
join strike               | PROTEST strike    | CHL       | Chilean workers joined a strike on Sunday.
launch boycott            | PROTEST boycott   | IRQ       | Iraqi protesters launched a boycott on Sunday.
launch hunger strike      | PROTEST hunger    | CHL       | Chilean workers launched hunger a strike on Monday.
launch strike             | PROTEST strike    | FRA       | French farmers launched a strike on Tuesday.
lead _protest             | PROTEST demo      | FRA       | French farmers led a rally last week.
lead march                | PROTEST demo      | IND       | Indian students led a march on Friday.
loot                      | PROTEST riot      | GRC       | Greek protesters looted on Monday.
loot shop                 | PROTEST riot      | KEN       | Kenyan students looted a shop on Tuesday.
looting/n                 | PROTEST riot      | IRQ       | Iraqi protesters' looting drew attention on Sunday.
march                     | PROTEST demo      | POL       | Polish miners marched on Friday.
march against B           | PROTEST demo      | IRQ > IRQ | Iraqi protesters marched against Iraq in March.
march on                  | PROTEST demo      | IND       | Indian students marched on the plan on Monday.
march through             | PROTEST demo      | FRA       | French farmers marched through the capital on Sunday.
march to                  | PROTEST demo      | CHL       | Chilean workers marched to the demands on Tuesday.
march/n                   | PROTEST demo      | POL       | Polish miners' march drew attention last week.
march/n by A              | PROTEST demo      | IRQ       | The march by Iraqi protesters began on Friday.
mount _protest            | PROTEST demo      | CHL       | Chilean workers mounted a rally in March.
obstruct                  | PROTEST obstruct  | IRQ       | Iraqi protesters obstructed on Monday.
obstruct _road            | PROTEST obstruct  | FRA       | French farmers obstructed a highway on Tuesday.
occupation/n of           | PROTEST obstruct  | IND       | Indian students' occupation of the port drew attention on Friday.
occupy _building          | PROTEST obstruct  | CHL       | Chilean workers occupied a church on Friday.
occupy building           | PROTEST obstruct  | IND       | Indian students occupied a building last week.
occupy square             | PROTEST demo      | POL       | Polish miners occupied a square on Friday.
on/a strike               | PROTEST strike    | IRQ       | Iraqi protesters were on a strike last week.
organise _protest         | PROTEST demo      | POL       | Polish miners organised a rally on Monday.
organize _protest         | PROTEST demo      | IRQ       | Iraqi protesters organized a rally on Tuesday.
parade                    | PROTEST demo      | IND       | Indian students paraded on Tuesday.
paralyse                  | PROTEST strike    | FRA       | French farmers paralysed on Friday.
pelt B                    | PROTEST riot      | GRC > GRC | Greece was pelted by Greek protesters on Tuesday.
picket                    | PROTEST demo      | FRA       | French farmers picketed on Monday.
picket B                  | PROTEST demo      | IND > IND | India was picketed by Indian students on Tuesday.
pour into street          | PROTEST demo      | POL       | Polish miners poured into a street on Sunday.
protest                   | PROTEST demo      | POL       | Polish miners protested last week.
protest at                | PROTEST demo      | IRQ       | Iraqi protesters protested at the remarks on Friday.
protest outside B         | PROTEST demo      | IND > IND | Indian students protested outside India on Sunday.
protest over              | PROTEST demo      | FRA       | French farmers protested over the plan in March.
protest/n                 | PROTEST demo      | IRQ       | Iraqi protesters' protest drew attention last week.
protest/n against B       | PROTEST demo      | POL > POL | Polish miners' protest against Poland drew attention on Tuesday.
protest/n by A            | PROTEST demo      | KEN       | The protest by Kenyan students began on Monday.
rally                     | PROTEST demo      | GRC       | Greek protesters rallied last week.
rally against B           | PROTEST demo      | KEN > KEN | Kenyan students rallied against Kenya on Friday.
rally in                  | PROTEST demo      | POL       | Polish miners rallied in the town in March.
rally outside             | PROTEST demo      | IRQ       | Iraqi protesters rallied outside the embassy on Sunday.
rally/n                   | PROTEST demo      | GRC       | Greek protesters' rally drew attention on Monday.
rally/n against B         | PROTEST demo      | KEN > KEN | Kenyan students' rally against Kenya drew attention on Tuesday.
rampage                   | PROTEST riot      | POL       | Polish miners rampaged last week.
rampage through           | PROTEST riot      | IRQ       | Iraqi protesters rampaged through the capital on Friday.
refuse food               | PROTEST hunger    | FRA       | French farmers refused food in March.
riot                      | PROTEST riot      | FRA       | French farmers rioted on Friday.
riot/n                    | PROTEST riot      | IND       | Indian students' riot drew attention in March.
riot/n in                 | PROTEST riot      | CHL       | Chilean workers' riot in the port drew attention on Sunday.
rioting/n                 | PROTEST riot      | KEN       | Kenyan students' rioting drew attention in March.
scuffle with B            | PROTEST riot      | IND > IND | Indian students scuffled with India on Monday.
scuffle/n                 | PROTEST riot      | GRC       | Greek protesters' scuffle drew attention on Friday.
set fire to car           | PROTEST riot      | IND       | Indian students set fire to a car on Tuesday.
set up barricade          | PROTEST obstruct  | KEN       | Kenyan students set up a barricade on Monday.
shun vote                 | PROTEST boycott   | POL       | Polish miners shuned a vote in March.
shut down _road           | PROTEST obstruct  | IRQ       | Iraqi protesters shut down a highway last week.
sit-in/n                  | PROTEST demo      | FRA       | French farmers' sit-in drew attention in March.
smash window              | PROTEST vandalize | IRQ       | Iraqi protesters smashed a window on Tuesday.
spray                     | PROTEST vandalize | KEN       | Kenyan students sprayed on Sunday.
spray-paint               | PROTEST vandalize | GRC       | Greek protesters spray-painted in March.
stage _protest            | PROTEST demo      | IND       | Indian students staged a rally last week.
stage _protest against B  | PROTEST demo      | CHL > CHL | Chilean workers staged a rally against Chile on Friday.
stage _strike             | PROTEST strike    | CHL       | Chilean workers staged a strike on Friday.
stage hunger strike       | PROTEST hunger    | IND       | Indian students staged hunger a strike on Sunday.
stage sit-in              | PROTEST demo      | IND       | Indian students staged a sit-in on Monday.
stage strike              | PROTEST strike    | IND       | Indian students staged a strike last week.
stage walkout             | PROTEST demo      | CHL       | Chilean workers staged a walkout on Tuesday.
stay away from            | PROTEST boycott   | GRC       | Greek protesters stayed away from the town last week.
stop work                 | PROTEST strike    | FRA       | French farmers stopped work last week.
stoppage/n                | PROTEST strike    | POL       | Polish miners' stoppage drew attention on Tuesday.
storm parliament          | PROTEST obstruct  | CHL       | Chilean workers stormed parliament in March.
strike                    | PROTEST strike    | CHL       | Chilean workers struck last week.
strike for                | PROTEST strike    | KEN       | Kenyan students struck for calm in March.
strike over               | PROTEST strike    | GRC       | Greek protesters struck over the plan on Friday.
strike/n                  | PROTEST strike    | CHL       | Chilean workers' strike drew attention in March.
strike/n by A             | PROTEST strike    | IND       | The strike by Indian students began on Friday.
take part in _protest     | PROTEST demo      | IRQ       | Iraqi protesters took part in a rally on Monday.
take to street            | PROTEST demo      | KEN       | Kenyan students took to a street in March.
throw bottle              | PROTEST riot      | POL       | Polish miners threw a bottle on Friday.
throw molotov             | PROTEST riot      | CHL       | Chilean workers threw a molotov last week.
throw petrol bomb         | PROTEST riot      | KEN       | Kenyan students threw a petrol a bomb last week.
throw stone               | PROTEST riot      | FRA       | French farmers threw a stone in March.
throw stone at B          | PROTEST riot      | IND > IND | Indian students threw a stone at India on Sunday.
topple statue             | PROTEST vandalize | CHL       | Chilean workers toppled a statue on Friday.
torch _building           | PROTEST riot      | CHL       | Chilean workers torched a church on Tuesday.
turn out                  | PROTEST demo      | FRA       | French farmers turned out on Sunday.
unrest/n                  | PROTEST demo      | POL       | Polish miners' unrest drew attention in March.
vandalise                 | PROTEST vandalize | IRQ       | Iraqi protesters vandalised on Monday.
vandalize                 | PROTEST vandalize | FRA       | French farmers vandalized on Tuesday.
vigil/n                   | PROTEST demo      | IRQ       | Iraqi protesters' vigil drew attention on Sunday.
walk off job              | PROTEST strike    | POL       | Polish miners walked off a job on Monday.
walkout/n                 | PROTEST strike    | KEN       | Kenyan students' walkout drew attention on Monday.
walkout/n by A            | PROTEST strike    | GRC       | The walkout by Greek protesters began on Sunday.
wave flag                 | PROTEST demo      | GRC       | Greek protesters waved a flag on Tuesday.
