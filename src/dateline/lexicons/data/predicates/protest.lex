# pattern | code | who | example     (docs/guide/predicates.md)
abstain from vote         | PROTEST boycott   | POL       | Polish miners abstained from a vote last week.
barricade                 | PROTEST obstruct  | POL       | Polish miners barricaded on Friday.
barricade _road           | PROTEST obstruct  | IRQ       | Iraqi protesters barricaded a highway in March.
begin _protest            | PROTEST demo      | KEN       | Kenyan students began a rally in March.
begin hunger strike       | PROTEST hunger    | IRQ       | Iraqi protesters began hunger a strike on Tuesday.
begin strike              | PROTEST strike    | FRA       | French farmers began a strike on Sunday.
block _road               | PROTEST obstruct  | IND       | Indian students blocked a highway on Sunday.
block access              | PROTEST obstruct  | IRQ       | Iraqi protesters blocked access on Sunday.
block entrance            | PROTEST obstruct  | KEN       | Kenyan students blocked an entrance on Friday.
block traffic             | PROTEST obstruct  | POL       | Polish miners blocked traffic in March.
blockade                  | PROTEST obstruct  | CHL       | Chilean workers blockaded on Monday.
blockade B                | PROTEST obstruct  | KEN > KEN | Kenyan students blockaded Kenya last week.
blockade _road            | PROTEST obstruct  | GRC       | Greek protesters blockaded a highway on Tuesday.
blockade/n of             | PROTEST obstruct  | IND       | Indian students' blockade of the port drew attention on Tuesday.
boycott                   | PROTEST boycott   | POL       | Polish miners boycotted on Tuesday.
boycott B                 | PROTEST boycott   | IRQ > IRQ | Iraqi protesters boycotted Iraq last week.
boycott election          | PROTEST boycott   | FRA       | French farmers boycotted an election on Friday.
boycott vote              | PROTEST boycott   | IND       | Indian students boycotted a vote in March.
boycott/n                 | PROTEST boycott   | GRC       | Greek protesters' boycott drew attention on Monday.
boycott/n of B            | PROTEST boycott   | CHL > CHL | Chilean workers' boycott of Chile drew attention on Sunday.
burn effigy               | PROTEST riot      | POL       | Polish miners burned an effigy last week.
burn flag                 | PROTEST riot      | IRQ       | Iraqi protesters burned a flag on Friday.
burn tyre                 | PROTEST riot      | KEN       | Kenyan students burned a tyre on Tuesday.
call for protest          | PROTEST demo      | POL       | Polish miners called for a protest last week.
call strike               | PROTEST strike    | POL       | Polish miners called a strike in March.
camp outside              | PROTEST demo      | POL       | Polish miners camped outside the embassy on Tuesday.
chain to                  | PROTEST obstruct  | FRA       | French farmers chained to the demands on Monday.
chant                     | PROTEST demo      | CHL       | Chilean workers chanted in March.
chant slogan              | PROTEST demo      | GRC       | Greek protesters chanted a slogan on Sunday.
clash with police         | PROTEST riot      | IND       | Indian students clashed with police in March.
clash/n with police       | PROTEST riot      | IRQ       | Iraqi protesters' clash with police drew attention in March.
continue strike           | PROTEST strike    | CHL       | Chilean workers continued a strike on Friday.
converge on               | PROTEST demo      | FRA       | French farmers converged on the plan on Friday.
damage statue             | PROTEST vandalize | IND       | Indian students damaged a statue on Tuesday.
daub                      | PROTEST vandalize | IRQ       | Iraqi protesters daubed on Sunday.
deface                    | PROTEST vandalize | CHL       | Chilean workers defaced on Tuesday.
demonstrate               | PROTEST demo      | GRC       | Greek protesters demonstrated on Sunday.
demonstrate against B     | PROTEST demo      | KEN > KEN | Kenyan students demonstrated against Kenya on Monday.
demonstrate outside       | PROTEST demo      | POL       | Polish miners demonstrated outside the embassy on Tuesday.
demonstration/n           | PROTEST demo      | GRC       | Greek protesters' demonstration drew attention in March.
demonstration/n against B | PROTEST demo      | IND > IND | Indian students' demonstration against India drew attention last week.
demonstration/n by A      | PROTEST demo      | CHL       | The demonstration by Chilean workers began on Friday.
disrupt                   | PROTEST obstruct  | KEN       | Kenyan students disrupted in March.
down tool                 | PROTEST strike    | FRA       | French farmers downed a tool on Monday.
egg B                     | PROTEST vandalize | CHL > CHL | Chilean workers egged Chile last week.
erect barricade           | PROTEST obstruct  | IRQ       | Iraqi protesters erected a barricade on Monday.
extend strike             | PROTEST strike    | KEN       | Kenyan students extended a strike on Sunday.
fast                      | PROTEST hunger    | FRA       | French farmers fasted last week.
flood street              | PROTEST demo      | IND       | Indian students flooded a street on Sunday.
gather in                 | PROTEST demo      | KEN       | Kenyan students gathered in the town last week.
gather outside            | PROTEST demo      | GRC       | Greek protesters gathered outside the embassy on Tuesday.
go on hunger strike       | PROTEST hunger    | POL       | Polish miners went on hunger a strike on Monday.
go on rampage             | PROTEST riot      | IND       | Indian students went on a rampage on Sunday.
go on strike              | PROTEST strike    | IRQ       | Iraqi protesters went on a strike in March.
hold _protest             | PROTEST demo      | KEN       | Kenyan students held a rally on Friday.
hold _protest against B   | PROTEST demo      | POL > POL | Polish miners held a rally against Poland in March.
hold _strike              | PROTEST strike    | KEN       | Kenyan students held a strike on Friday.
hold vigil                | PROTEST demo      | KEN       | Kenyan students held a vigil on Tuesday.
hunger strike/n           | PROTEST hunger    | KEN       | Kenyan students hungered a strike/n on Monday.
hurl rock                 | PROTEST riot      | FRA       | French farmers hurled a rock on Friday.
hurl stone at B           | PROTEST riot      | GRC > GRC | Greek protesters hurled a stone at Greece on Sunday.
join _protest             | PROTEST demo      | IND       | Indian students joined a rally on Monday.
join strike               | PROTEST strike    | GRC       | Greek protesters joined a strike in March.
launch boycott            | PROTEST boycott   | FRA       | French farmers launched a boycott in March.
launch hunger strike      | PROTEST hunger    | GRC       | Greek protesters launched hunger a strike on Sunday.
launch strike             | PROTEST strike    | IND       | Indian students launched a strike on Monday.
lead _protest             | PROTEST demo      | IND       | Indian students led a rally on Tuesday.
lead march                | PROTEST demo      | CHL       | Chilean workers led a march last week.
loot                      | PROTEST riot      | KEN       | Kenyan students looted on Sunday.
loot shop                 | PROTEST riot      | POL       | Polish miners looted a shop on Monday.
looting/n                 | PROTEST riot      | FRA       | French farmers' looting drew attention in March.
march                     | PROTEST demo      | IRQ       | Iraqi protesters marched last week.
march against B           | PROTEST demo      | FRA > FRA | French farmers marched against France on Friday.
march on                  | PROTEST demo      | CHL       | Chilean workers marched on the plan on Sunday.
march through             | PROTEST demo      | IND       | Indian students marched through the capital in March.
march to                  | PROTEST demo      | GRC       | Greek protesters marched to the demands on Monday.
march/n                   | PROTEST demo      | IRQ       | Iraqi protesters' march drew attention on Tuesday.
march/n by A              | PROTEST demo      | FRA       | The march by French farmers began last week.
mount _protest            | PROTEST demo      | GRC       | Greek protesters mounted a rally on Friday.
obstruct                  | PROTEST obstruct  | FRA       | French farmers obstructed on Sunday.
obstruct _road            | PROTEST obstruct  | IND       | Indian students obstructed a highway on Monday.
occupation/n of           | PROTEST obstruct  | CHL       | Chilean workers' occupation of the port drew attention last week.
occupy _building          | PROTEST obstruct  | GRC       | Greek protesters occupied a church last week.
occupy building           | PROTEST obstruct  | CHL       | Chilean workers occupied a building on Tuesday.
occupy square             | PROTEST demo      | IRQ       | Iraqi protesters occupied a square last week.
on/a strike               | PROTEST strike    | FRA       | French farmers were on a strike on Tuesday.
organise _protest         | PROTEST demo      | IRQ       | Iraqi protesters organised a rally on Sunday.
organize _protest         | PROTEST demo      | FRA       | French farmers organized a rally on Monday.
parade                    | PROTEST demo      | CHL       | Chilean workers paraded on Monday.
paralyse                  | PROTEST strike    | IND       | Indian students paralysed last week.
pelt B                    | PROTEST riot      | KEN > KEN | Kenyan students pelted Kenya on Monday.
picket                    | PROTEST demo      | IND       | Indian students picketed on Sunday.
picket B                  | PROTEST demo      | CHL > CHL | Chilean workers picketed Chile on Monday.
pour into street          | PROTEST demo      | IRQ       | Iraqi protesters poured into a street in March.
protest                   | PROTEST demo      | IRQ       | Iraqi protesters protested on Tuesday.
protest at                | PROTEST demo      | FRA       | French farmers protested at the remarks last week.
protest outside B         | PROTEST demo      | CHL > CHL | Chilean workers protested outside Chile in March.
protest over              | PROTEST demo      | IND       | Indian students protested over the plan on Friday.
protest/n                 | PROTEST demo      | FRA       | French farmers' protest drew attention on Tuesday.
protest/n against B       | PROTEST demo      | IRQ > IRQ | Iraqi protesters' protest against Iraq drew attention on Monday.
protest/n by A            | PROTEST demo      | POL       | The protest by Polish miners began on Sunday.
rally                     | PROTEST demo      | KEN       | Kenyan students rallied on Tuesday.
rally against B           | PROTEST demo      | POL > POL | Polish miners rallied against Poland last week.
rally in                  | PROTEST demo      | IRQ       | Iraqi protesters rallied in the town on Friday.
rally outside             | PROTEST demo      | FRA       | French farmers rallied outside the embassy in March.
rally/n                   | PROTEST demo      | KEN       | Kenyan students' rally drew attention on Sunday.
rally/n against B         | PROTEST demo      | POL > POL | Polish miners' rally against Poland drew attention on Monday.
rampage                   | PROTEST riot      | IRQ       | Iraqi protesters rampaged on Tuesday.
rampage through           | PROTEST riot      | FRA       | French farmers rampaged through the capital last week.
refuse food               | PROTEST hunger    | IND       | Indian students refused food on Friday.
riot                      | PROTEST riot      | IND       | Indian students rioted last week.
riot/n                    | PROTEST riot      | CHL       | Chilean workers' riot drew attention on Friday.
riot/n in                 | PROTEST riot      | GRC       | Greek protesters' riot in the port drew attention in March.
rioting/n                 | PROTEST riot      | POL       | Polish miners' rioting drew attention on Friday.
scuffle with B            | PROTEST riot      | CHL > CHL | Chilean workers scuffled with Chile on Sunday.
scuffle/n                 | PROTEST riot      | KEN       | Kenyan students' scuffle drew attention last week.
set fire to car           | PROTEST riot      | CHL       | Chilean workers set fire to a car on Monday.
set up barricade          | PROTEST obstruct  | POL       | Polish miners set up a barricade on Sunday.
shun vote                 | PROTEST boycott   | IRQ       | Iraqi protesters shuned a vote on Friday.
shut down _road           | PROTEST obstruct  | FRA       | French farmers shut down a highway on Tuesday.
sit-in/n                  | PROTEST demo      | IND       | Indian students' sit-in drew attention on Friday.
smash window              | PROTEST vandalize | FRA       | French farmers smashed a window on Monday.
spray                     | PROTEST vandalize | POL       | Polish miners sprayed in March.
spray-paint               | PROTEST vandalize | KEN       | Kenyan students spray-painted on Friday.
stage _protest            | PROTEST demo      | CHL       | Chilean workers staged a rally on Tuesday.
stage _protest against B  | PROTEST demo      | GRC > GRC | Greek protesters staged a rally against Greece last week.
stage _strike             | PROTEST strike    | GRC       | Greek protesters staged a strike last week.
stage hunger strike       | PROTEST hunger    | CHL       | Chilean workers staged hunger a strike in March.
stage sit-in              | PROTEST demo      | CHL       | Chilean workers staged a sit-in on Sunday.
stage strike              | PROTEST strike    | CHL       | Chilean workers staged a strike on Tuesday.
stage walkout             | PROTEST demo      | GRC       | Greek protesters staged a walkout on Monday.
stay away from            | PROTEST boycott   | KEN       | Kenyan students stayed away from the town on Tuesday.
stop work                 | PROTEST strike    | IND       | Indian students stopped work on Tuesday.
stoppage/n                | PROTEST strike    | IRQ       | Iraqi protesters' stoppage drew attention on Monday.
storm parliament          | PROTEST obstruct  | GRC       | Greek protesters stormed parliament on Friday.
strike                    | PROTEST strike    | GRC       | Greek protesters struck on Tuesday.
strike for                | PROTEST strike    | POL       | Polish miners struck for calm on Friday.
strike over               | PROTEST strike    | KEN       | Kenyan students struck over the plan last week.
strike/n                  | PROTEST strike    | GRC       | Greek protesters' strike drew attention on Friday.
strike/n by A             | PROTEST strike    | CHL       | The strike by Chilean workers began last week.
take part in _protest     | PROTEST demo      | FRA       | French farmers took part in a rally on Sunday.
take to street            | PROTEST demo      | POL       | Polish miners took to a street on Friday.
throw bottle              | PROTEST riot      | IRQ       | Iraqi protesters threw a bottle last week.
throw molotov             | PROTEST riot      | GRC       | Greek protesters threw a molotov on Tuesday.
throw petrol bomb         | PROTEST riot      | POL       | Polish miners threw a petrol bomb on Tuesday.
throw stone               | PROTEST riot      | IND       | Indian students threw a stone on Friday.
throw stone at B          | PROTEST riot      | CHL > CHL | Chilean workers threw a stone at Chile in March.
topple statue             | PROTEST vandalize | GRC       | Greek protesters toppled a statue last week.
torch _building           | PROTEST riot      | GRC       | Greek protesters torched a church on Monday.
turn out                  | PROTEST demo      | IND       | Indian students turned out in March.
unrest/n                  | PROTEST demo      | IRQ       | Iraqi protesters' unrest drew attention on Friday.
vandalise                 | PROTEST vandalize | FRA       | French farmers vandalised on Sunday.
vandalize                 | PROTEST vandalize | IND       | Indian students vandalized on Monday.
vigil/n                   | PROTEST demo      | FRA       | French farmers' vigil drew attention in March.
walk off job              | PROTEST strike    | IRQ       | Iraqi protesters walked off a job on Sunday.
walkout/n                 | PROTEST strike    | POL       | Polish miners' walkout drew attention on Sunday.
walkout/n by A            | PROTEST strike    | KEN       | The walkout by Kenyan students began in March.
wave flag                 | PROTEST demo      | KEN       | Kenyan students waved a flag on Monday.
