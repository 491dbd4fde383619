# pattern | code | who | example     (docs/guide/predicates.md)
abandon _territory      | RETREAT withdraw  | SOM:REB           | Somali militants abandoned the town on Sunday.
abandon position        | RETREAT withdraw  | COL:REB           | Colombian rebels abandoned a position on Monday.
abdicate                | RETREAT resign    | JPN               | Japan abdicated on Sunday.
admit B                 | RETREAT access    | EGY > SDN         | Egypt admitted Sudan on Monday.
admit inspector         | RETREAT access    | AUS               | Australia admitted an inspector last week.
allow B                 | RETREAT access    | IND > PAK         | India allowed Pakistan last week.
allow _envoy            | RETREAT access    | TUR               | Turkey allowed the ambassador on Sunday.
allow access            | RETREAT access    | MEX               | Mexico allowed access on Friday.
allow aid               | RETREAT access    | CHL               | Chile allowed aid on Tuesday.
allow in B              | RETREAT access    | VNM > THA         | Vietnam allowed in Thailand on Monday.
allow inspector         | RETREAT access    | DEU               | Germany allowed an inspector on Tuesday.
allow observer          | RETREAT access    | BRA               | Brazil allowed an observer on Monday.
allow return            | RETREAT access    | TUR               | Turkey allowed a return on Friday.
bail B                  | RETREAT release   | JPN > PRK         | Japan bailed North Korea on Sunday.
bow out                 | RETREAT resign    | KEN               | Kenya bowed out on Monday.
bring home _troops      | RETREAT withdraw  | ETH:MIL           | Ethiopian forces brought a home troops last week.
call off protest        | RETREAT ceasefire | SOM:REB           | Somali militants called off a protest on Tuesday.
call off strike         | RETREAT ceasefire | ETH:MIL           | Ethiopian forces called off a strike on Monday.
cease _ceasefire        | RETREAT ceasefire | ETH:MIL           | Ethiopian forces ceased a ceasefire last week.
cease fire              | RETREAT ceasefire | ISR:MIL           | Israeli soldiers ceased fire on Tuesday.
ceasefire/n             | RETREAT ceasefire | SDN:MIL           | Sudanese soldiers' ceasefire drew attention on Friday.
cede _territory         | RETREAT withdraw  | SOM:REB           | Somali militants ceded the town on Sunday.
cede power              | RETREAT resign    | VNM               | Vietnam ceded power last week.
close base              | RETREAT withdraw  | SDN:MIL           | Sudanese soldiers closed a base on Friday.
cut _troops             | RETREAT withdraw  | SDN:MIL           | Sudanese soldiers cut troops on Sunday.
decommission            | RETREAT disarm    | COL:REB           | Colombian rebels decommissioned last week.
demobilise              | RETREAT withdraw  | ISR:MIL           | Israeli soldiers demobilised on Sunday.
demobilize              | RETREAT withdraw  | ETH:MIL           | Ethiopian forces demobilized on Monday.
destroy stockpile       | RETREAT disarm    | IND:MIL           | Indian troops destroyed a stockpile on Friday.
disarm                  | RETREAT disarm    | SOM:REB           | Somali militants disarmed on Friday.
disarm B                | RETREAT disarm    | COL:REB > COL:MIL | Colombian soldiers were disarmed by Colombian rebels in March.
disarmament/n           | RETREAT disarm    | RUS:MIL           | Russian troops' disarmament drew attention in March.
disarmament/n of A      | RETREAT disarm    | SYR:REB           | The disarmament of Syrian rebels came on Monday.
disband                 | RETREAT disarm    | IND:MIL           | Indian troops disbanded on Sunday.
discharge B             | RETREAT release   | CAN > CHN         | China was discharged by Canada on Tuesday.
disengage               | RETREAT withdraw  | SYR:REB           | Syrian rebels disengaged last week.
disengage from B        | RETREAT withdraw  | ISR:MIL > LBN:REB | Israeli soldiers disengaged from Lebanese militants on Friday.
dismantle _territory    | RETREAT withdraw  | SOM:REB           | Somali militants dismantled the town on Tuesday.
dismantle _weapon       | RETREAT disarm    | ISR:MIL           | Israeli soldiers dismantled missiles on Sunday.
dismantle base          | RETREAT withdraw  | COL:REB           | Colombian rebels dismantled a base last week.
dismantle program       | RETREAT disarm    | SOM:REB           | Somali militants dismantled a program on Tuesday.
dismantle programme     | RETREAT disarm    | ETH:MIL           | Ethiopian forces dismantled a programme on Monday.
dismantle weapon        | RETREAT disarm    | SYR:REB           | Syrian rebels dismantled weapon in March.
draw down               | RETREAT withdraw  | RUS:MIL           | Russian troops drew down on Monday.
drawdown/n              | RETREAT withdraw  | IND:MIL           | Indian troops' drawdown drew attention on Tuesday.
end blockade            | RETREAT withdraw  | ETH:MIL           | Ethiopian forces ended a blockade last week.
end boycott             | RETREAT ceasefire | COL:REB           | Colombian rebels ended a boycott in March.
end hostilities         | RETREAT ceasefire | IND:MIL           | Indian troops ended hostilities on Sunday.
end occupation          | RETREAT withdraw  | RUS:MIL           | Russian troops ended an occupation in March.
end offensive           | RETREAT ceasefire | ISR:MIL           | Israeli soldiers ended an offensive on Friday.
end protest             | RETREAT ceasefire | ISR:MIL           | Israeli soldiers ended a protest on Sunday.
end siege               | RETREAT withdraw  | IND:MIL           | Indian troops ended a siege on Sunday.
end strike              | RETREAT ceasefire | SYR:REB           | Syrian rebels ended a strike in March.
end war                 | RETREAT withdraw  | SOM:REB           | Somali militants ended war on Friday.
evacuate _territory     | RETREAT withdraw  | SDN:MIL           | Sudanese soldiers evacuated the town on Tuesday.
evacuate _troops        | RETREAT withdraw  | RUS:MIL           | Russian troops evacuated troops last week.
fall back               | RETREAT withdraw  | ETH:MIL           | Ethiopian forces fell back in March.
free B                  | RETREAT release   | CAN > CHN         | Canada freed China on Friday.
free _prisoner          | RETREAT release   | BRA               | Brazil freed a hostage in March.
freeing/n of B          | RETREAT release   | CHL > PER         | Chile's freeing of Peru drew attention on Friday.
freeze programme        | RETREAT ceasefire | ETH:MIL           | Ethiopian forces froze a programme last week.
give access             | RETREAT access    | POL               | Poland gave access on Tuesday.
give up                 | RETREAT disarm    | RUS:MIL           | Russian troops gave up last week.
give up _territory      | RETREAT withdraw  | RUS:MIL           | Russian troops gave up the town on Monday.
give up _weapon         | RETREAT disarm    | SDN:MIL           | Sudanese soldiers gave up missiles on Tuesday.
give up power           | RETREAT resign    | POL               | Poland gave up power on Friday.
grant access            | RETREAT access    | NGA               | Nigeria granted access in March.
grant access to B       | RETREAT access    | ESP > HUN         | Spain granted access to Hungary on Sunday.
halt attack             | RETREAT ceasefire | COL:REB           | Colombian rebels halted an attack in March.
halt enrichment         | RETREAT ceasefire | ISR:MIL           | Israeli soldiers halted enrichment on Tuesday.
halt fire               | RETREAT ceasefire | ETH:MIL           | Ethiopian forces halted fire in March.
halt offensive          | RETREAT ceasefire | SOM:REB           | Somali militants halted an offensive on Friday.
halt operation          | RETREAT ceasefire | COL:REB           | Colombian rebels halted an operation on Monday.
hand back               | RETREAT withdraw  | SDN:MIL           | Sudanese soldiers handed back on Tuesday.
hand back B             | RETREAT release   | POL > BLR         | Poland handed back Belarus on Sunday.
hand in _weapon         | RETREAT disarm    | SOM:REB           | Somali militants handed in missiles on Sunday.
hand over B             | RETREAT release   | BRA > VEN         | Brazil handed over Venezuela in March.
hand over _prisoner     | RETREAT release   | DEU               | Germany handed over a hostage on Friday.
hand over _territory    | RETREAT withdraw  | COL:REB           | Colombian rebels handed over the town on Monday.
hand over _weapon       | RETREAT disarm    | ETH:MIL           | Ethiopian forces handed over missiles in March.
hand over body          | RETREAT release   | AUS               | Australia handed over a body in March.
hand over power         | RETREAT resign    | CHL               | Chile handed over power on Friday.
hand power to B         | RETREAT resign    | FRA > IRN         | France handed power to Iran in March.
hold fire               | RETREAT ceasefire | SOM:REB           | Somali militants held fire on Sunday.
implement _ceasefire    | RETREAT ceasefire | RUS:MIL           | Russian troops implemented a ceasefire last week.
lay down                | RETREAT disarm    | RUS:MIL           | Russian troops laid down on Monday.
lay down _weapon        | RETREAT disarm    | SDN:MIL           | Sudanese soldiers laid down missiles on Sunday.
leave B[place]          | RETREAT withdraw  | IND:MIL >         | Pakistani soldiers were left by Indian troops on Tuesday.
leave _territory        | RETREAT withdraw  | SYR:REB           | Syrian rebels left the town last week.
leave office            | RETREAT resign    | EGY               | Egypt left office last week.
leave post              | RETREAT resign    | DEU               | Germany left a post on Friday.
legalise party          | RETREAT access    | VNM               | Vietnam legalised a party in March.
let go                  | RETREAT release   | EGY               | Egypt let a go last week.
let go B                | RETREAT release   | IND > PAK         | India let a go Pakistan on Monday.
let in B                | RETREAT access    | DEU > RUS         | Germany let in Russia on Sunday.
liberate hostage        | RETREAT release   | TUR               | Turkey liberated hostage on Tuesday.
lift blockade           | RETREAT withdraw  | ISR:MIL           | Israeli soldiers lifted a blockade on Tuesday.
lift siege              | RETREAT withdraw  | SYR:REB           | Syrian rebels lifted a siege on Monday.
observe _ceasefire      | RETREAT ceasefire | SDN:MIL           | Sudanese soldiers observed a ceasefire on Tuesday.
open _road              | RETREAT access    | AUS               | Australia opened a highway on Monday.
open corridor           | RETREAT access    | NGA               | Nigeria opened a corridor last week.
open crossing           | RETREAT access    | FRA               | France opened a crossing last week.
order release           | RETREAT release   | JPN               | Japan ordered a release on Tuesday.
order release of B      | RETREAT release   | KEN > SOM         | Kenya ordered a release of Somalia last week.
parole B                | RETREAT release   | FRA > IRN         | Iran was paroled by France in March.
pull _troops            | RETREAT withdraw  | ISR:MIL           | Israeli soldiers pulled troops on Tuesday.
pull _troops out of B   | RETREAT withdraw  | ETH:MIL > ERI:MIL | Ethiopian forces pulled troops out of Eritrean troops last week.
pull back               | RETREAT withdraw  | IND:MIL           | Indian troops pulled back on Sunday.
pull back _troops       | RETREAT withdraw  | COL:REB           | Colombian rebels pulled back troops in March.
pull back from B        | RETREAT withdraw  | SYR:REB > TUR:MIL | Syrian rebels pulled back from Turkish soldiers on Monday.
pull out                | RETREAT withdraw  | SDN:MIL           | Sudanese soldiers pulled out on Friday.
pull out _troops        | RETREAT withdraw  | SOM:REB           | Somali militants pulled out troops on Friday.
pull out of B           | RETREAT withdraw  | RUS:MIL > UKR:MIL | Russian troops pulled out of Ukrainian soldiers in March.
pullback/n              | RETREAT withdraw  | IND:MIL           | Indian troops' pullback drew attention on Sunday.
pullout/n from B        | RETREAT withdraw  | SDN:MIL > SDN:CVL | Sudanese soldiers' pullout from Sudanese villagers drew attention on Friday.
pullout/n of A          | RETREAT withdraw  | RUS:MIL           | The pullout of Russian troops came in March.
quit                    | RETREAT resign    | POL               | Poland quit on Sunday.
quit B[place]           | RETREAT withdraw  | IND:MIL           | Indian troops quit Kharkiv on Friday.
quit as                 | RETREAT resign    | IND               | India quit as on Monday.
quit post               | RETREAT resign    | TUR               | Turkey quit a post on Tuesday.
readmit B               | RETREAT access    | EGY > SDN         | Sudan was readmited by Egypt in March.
recall _troops          | RETREAT withdraw  | SYR:REB           | Syrian rebels recalled troops in March.
redeploy from           | RETREAT withdraw  | COL:REB           | Colombian rebels redeployed from the town in March.
reduce _troops          | RETREAT withdraw  | COL:REB           | Colombian rebels reduced troops in March.
release B               | RETREAT release   | KEN > SOM         | Kenya released Somalia last week.
release _prisoner       | RETREAT release   | JPN               | Japan released a hostage on Tuesday.
release from            | RETREAT release   | POL               | Poland released from the town on Sunday.
release on bail         | RETREAT release   | KEN               | Kenya released on bail on Monday.
release/n               | RETREAT release   | VNM               | Vietnam's release drew attention last week.
release/n of B          | RETREAT release   | ESP > HUN         | Spain's release of Hungary drew attention on Tuesday.
relinquish              | RETREAT withdraw  | SYR:REB           | Syrian rebels relinquished in March.
relinquish power        | RETREAT resign    | ESP               | Spain relinquished power on Tuesday.
remove _troops          | RETREAT withdraw  | SOM:REB           | Somali militants removed troops on Friday.
reopen                  | RETREAT access    | CAN               | Canada reopened on Sunday.
reopen _road            | RETREAT access    | MEX               | Mexico reopened a highway on Tuesday.
reopen border           | RETREAT access    | JPN               | Japan reopened a border on Friday.
reopen crossing         | RETREAT access    | KEN               | Kenya reopened a crossing in March.
resign                  | RETREAT resign    | CHL               | Chile resigned on Sunday.
resign as               | RETREAT resign    | FRA               | France resigned as on Monday.
resign from             | RETREAT resign    | JPN               | Japan resigned from the town on Tuesday.
resignation/n           | RETREAT resign    | NGA               | Nigeria's resignation drew attention on Monday.
resignation/n of A      | RETREAT resign    | MEX               | The resignation of Mexico came on Sunday.
respect _ceasefire      | RETREAT ceasefire | IND:MIL           | Indian troops respected a ceasefire on Friday.
retreat                 | RETREAT withdraw  | SDN:MIL           | Sudanese soldiers retreated on Sunday.
retreat from B          | RETREAT withdraw  | RUS:MIL > UKR:MIL | Russian troops retreated from Ukrainian soldiers on Monday.
retreat/n               | RETREAT withdraw  | ISR:MIL           | Israeli soldiers' retreat drew attention on Tuesday.
retreat/n from B        | RETREAT withdraw  | SYR:REB > TUR:MIL | Syrian rebels' retreat from Turkish soldiers drew attention on Monday.
return _prisoner        | RETREAT release   | NGA               | Nigeria returned a hostage on Monday.
return _territory       | RETREAT withdraw  | RUS:MIL           | Russian troops returned the town last week.
return body             | RETREAT release   | MEX               | Mexico returned a body on Sunday.
return home             | RETREAT withdraw  | SDN:MIL           | Sudanese soldiers returned a home on Sunday.
return to B             | RETREAT withdraw  | IND:MIL > PAK:MIL | Indian troops returned to Pakistani soldiers on Friday.
set B free              | RETREAT release   | KEN > SOM         | Kenya set Somalia free last week.
set free                | RETREAT release   | IND               | India set free on Monday.
stand down              | RETREAT resign    | AUS               | Australia stood down in March.
step aside              | RETREAT resign    | CAN               | Canada stepped aside on Friday.
step down               | RETREAT resign    | KEN               | Kenya stepped down last week.
step down as            | RETREAT resign    | BRA               | Brazil stepped down as in March.
stop attack             | RETREAT ceasefire | RUS:MIL           | Russian troops stopped an attack on Monday.
stop bombing            | RETREAT ceasefire | SYR:REB           | Syrian rebels stopped a bombing on Monday.
stop fighting           | RETREAT ceasefire | SDN:MIL           | Sudanese soldiers stopped a fighting on Sunday.
submit resignation      | RETREAT resign    | BRA               | Brazil submitted a resignation last week.
surrender               | RETREAT disarm    | IND:MIL           | Indian troops surrendered on Tuesday.
surrender _weapon       | RETREAT disarm    | ISR:MIL           | Israeli soldiers surrendered missiles on Friday.
surrender to B          | RETREAT disarm    | SYR:REB > TUR:MIL | Syrian rebels surrendered to Turkish soldiers last week.
surrender/n             | RETREAT disarm    | SDN:MIL           | Sudanese soldiers' surrender drew attention on Friday.
suspend attack          | RETREAT ceasefire | IND:MIL           | Indian troops suspended an attack on Tuesday.
suspend operation       | RETREAT ceasefire | SYR:REB           | Syrian rebels suspended an operation last week.
suspend strike          | RETREAT ceasefire | COL:REB           | Colombian rebels suspended a strike last week.
suspend test            | RETREAT ceasefire | SOM:REB           | Somali militants suspended a test on Friday.
swap prisoners          | RETREAT release   | BRA               | Brazil swapped prisoners last week.
tender resignation      | RETREAT resign    | CAN               | Canada tendered a resignation on Tuesday.
transfer power          | RETREAT resign    | IND               | India transfered power in March.
truce/n                 | RETREAT ceasefire | RUS:MIL           | Russian troops' truce drew attention in March.
turn in _weapon         | RETREAT disarm    | COL:REB           | Colombian rebels turned in missiles on Monday.
unseal                  | RETREAT access    | ESP               | Spain unsealed on Friday.
vacate                  | RETREAT withdraw  | ISR:MIL           | Israeli soldiers vacated on Friday.
vacate B                | RETREAT withdraw  | ETH:MIL > ERI:MIL | Eritrean troops were vacated by Ethiopian forces in March.
vacate seat             | RETREAT resign    | TUR               | Turkey vacated a seat on Sunday.
walk free               | RETREAT release   | CAN               | Canada walked free on Friday.
withdraw                | RETREAT withdraw  | SYR:REB           | Syrian rebels withdrew in March.
withdraw _troops        | RETREAT withdraw  | ETH:MIL           | Ethiopian forces withdrew troops on Monday.
withdraw _troops from B | RETREAT withdraw  | SOM:REB > KEN:MIL | Somali militants withdrew troops from Kenyan soldiers on Tuesday.
withdraw _weapon        | RETREAT withdraw  | COL:REB           | Colombian rebels withdrew missiles last week.
withdraw from B         | RETREAT withdraw  | ISR:MIL > LBN:REB | Israeli soldiers withdrew from Lebanese militants on Sunday.
withdrawal/n            | RETREAT withdraw  | COL:REB           | Colombian rebels' withdrawal drew attention last week.
withdrawal/n by A       | RETREAT withdraw  | SOM:REB           | The withdrawal by Somali militants came on Tuesday.
withdrawal/n from B     | RETREAT withdraw  | ETH:MIL > ERI:MIL | Ethiopian forces' withdrawal from Eritrean troops drew attention on Monday.
withdrawal/n of A       | RETREAT withdraw  | ISR:MIL           | The withdrawal of Israeli soldiers came on Sunday.
