# pattern | code | who | example     (docs/guide/predicates.md)
abandon plan            | CONCEDE | VNM       | Vietnam abandoned a plan in March.
accede to demand        | CONCEDE | JPN       | Japan acceded to a demand on Tuesday.
accept _ceasefire       | CONCEDE | IND       | India accepted a ceasefire on Monday.
accept responsibility   | CONCEDE | DEU       | Germany accepted responsibility on Sunday.
acquiesce               | CONCEDE | BRA       | Brazil acquiesced in March.
acquit B                | CONCEDE | VNM > THA | Vietnam acquitted Thailand last week.
admit defeat            | CONCEDE | TUR       | Turkey admitted defeat on Friday.
admit responsibility    | CONCEDE | EGY       | Egypt admitted responsibility in March.
agree on _ceasefire     | CONCEDE | BRA       | Brazil agreed on a ceasefire in March.
agree to _ceasefire     | CONCEDE | CAN       | Canada agreed to a ceasefire on Friday.
agree to reform         | CONCEDE | JPN       | Japan agreed to reform on Sunday.
allow B +               | CONCEDE | CAN > CHN | Canada allowed China to withdraw its troops.
amnesty/n               | CONCEDE | CAN       | Canada's amnesty drew attention on Tuesday.
announce +RETREAT       | CONCEDE | CHL       | Chile announced to withdraw its troops.
announce _ceasefire     | CONCEDE | KEN       | Kenya announced a ceasefire last week.
announce pullout        | CONCEDE | CAN       | Canada announced a pullout on Sunday.
announce release        | CONCEDE | POL       | Poland announced a release on Tuesday.
announce resignation    | CONCEDE | BRA       | Brazil announced a resignation on Monday.
announce withdrawal     | CONCEDE | KEN       | Kenya announced a withdrawal in March.
apologise               | CONCEDE | POL       | Poland apologised on Sunday.
apologise for           | CONCEDE | TUR       | Turkey apologised for calm on Tuesday.
apologise to B          | CONCEDE | IND > PAK | India apologised to Pakistan on Monday.
apologize               | CONCEDE | EGY       | Egypt apologized last week.
apologize for           | CONCEDE | AUS       | Australia apologized for calm in March.
apologize to B          | CONCEDE | DEU > RUS | Germany apologized to Russia on Friday.
apology/n               | CONCEDE | TUR       | Turkey's apology drew attention on Sunday.
apology/n to B          | CONCEDE | IND > PAK | India's apology to Pakistan drew attention in March.
back down               | CONCEDE | DEU       | Germany backed down on Friday.
back down on            | CONCEDE | AUS       | Australia backed down on the plan in March.
bow to B                | CONCEDE | KEN > SOM | Kenya bowed to Somalia on Monday.
bow to pressure         | CONCEDE | CAN       | Canada bowed to pressure on Tuesday.
call _ceasefire         | CONCEDE | TUR       | Turkey called a ceasefire on Tuesday.
cancel debt             | CONCEDE | KEN       | Kenya cancelled debt on Monday.
capitulate              | CONCEDE | BRA       | Brazil capitulated last week.
clear B                 | CONCEDE | POL > BLR | Poland cleared Belarus on Sunday.
climb down              | CONCEDE | POL       | Poland climbed down on Friday.
commute                 | CONCEDE | IND       | India commuted on Monday.
commute sentence        | CONCEDE | EGY       | Egypt commuted a sentence on Monday.
comply                  | CONCEDE | CAN       | Canada complied on Friday.
comply with             | CONCEDE | KEN       | Kenya complied with the ruling last week.
compromise              | CONCEDE | IND       | India compromised in March.
concede                 | CONCEDE | CHL       | Chile conceded on Friday.
concede to B            | CONCEDE | FRA > IRN | France conceded to Iran in March.
concession/n            | CONCEDE | AUS       | Australia's concession drew attention last week.
concession/n to B       | CONCEDE | DEU > RUS | Germany's concession to Russia drew attention on Tuesday.
decide +RETREAT         | CONCEDE | VNM       | Vietnam decided to withdraw its troops.
declare _ceasefire      | CONCEDE | JPN       | Japan declared a ceasefire on Tuesday.
drop case               | CONCEDE | MEX       | Mexico dropped a case on Friday.
drop charge             | CONCEDE | DEU       | Germany dropped a charge on Tuesday.
drop charge against B   | CONCEDE | AUS > IDN | Australia dropped a charge against Indonesia last week.
drop claim              | CONCEDE | ESP       | Spain dropped a claim on Sunday.
drop demand             | CONCEDE | NGA       | Nigeria dropped a demand in March.
drop plan               | CONCEDE | ESP       | Spain dropped a plan on Friday.
ease                    | CONCEDE | IND       | India eased the sanctions last week.
ease _restriction       | CONCEDE | POL       | Poland eased the curfew on Tuesday.
ease _sanctions         | CONCEDE | BRA       | Brazil eased sanctions on Monday.
easing/n of             | CONCEDE | FRA       | France's easing of the port drew attention on Monday.
end _restriction        | CONCEDE | AUS       | Australia ended the curfew on Monday.
end ban                 | CONCEDE | AUS       | Australia ended a ban in March.
end curfew              | CONCEDE | DEU       | Germany ended a curfew on Sunday.
exonerate B             | CONCEDE | CHL > PER | Chile exonerated Peru on Friday.
express _regret         | CONCEDE | MEX       | Mexico expressed regret on Friday.
express _regret for     | CONCEDE | NGA       | Nigeria expressed regret for calm in March.
extend _ceasefire       | CONCEDE | EGY       | Egypt extended a ceasefire last week.
forgive B               | CONCEDE | ESP > HUN | Hungary was forgiven by Spain on Tuesday.
give in                 | CONCEDE | MEX       | Mexico gave in the town on Sunday.
give in to B            | CONCEDE | NGA > MLI | Nigeria gave in to Mali on Monday.
grant amnesty           | CONCEDE | FRA       | France granted amnesty in March.
grant amnesty to B      | CONCEDE | JPN > PRK | Japan granted amnesty to North Korea on Sunday.
grant bail              | CONCEDE | TUR       | Turkey granted bail on Tuesday.
grant pardon            | CONCEDE | KEN       | Kenya granted a pardon on Monday.
grant permission        | CONCEDE | IND       | India granted permission in March.
let B +                 | CONCEDE | POL > BLR | Poland let Belarus to withdraw its troops.
lift                    | CONCEDE | KEN       | Kenya lifted the sanctions in March.
lift _restriction       | CONCEDE | JPN       | Japan lifted the curfew on Friday.
lift _sanctions         | CONCEDE | CAN       | Canada lifted sanctions on Sunday.
lift ban                | CONCEDE | DEU       | Germany lifted a ban on Friday.
lift state of emergency | CONCEDE | ESP       | Spain lifted a state of an emergency on Tuesday.
lift/n of               | CONCEDE | VNM       | Vietnam's lift of the port drew attention in March.
lifting/n of            | CONCEDE | CHL       | Chile's lifting of the port drew attention on Sunday.
loosen _restriction     | CONCEDE | EGY       | Egypt loosened the curfew last week.
make concession         | CONCEDE | TUR       | Turkey made a concession on Sunday.
meet _demand            | CONCEDE | FRA       | France met the proposal on Monday.
offer +RETREAT          | CONCEDE | JPN       | Japan offered to withdraw its troops.
offer concession        | CONCEDE | EGY       | Egypt offered a concession on Monday.
order +RETREAT          | CONCEDE | FRA       | France ordered to withdraw its troops.
pardon                  | CONCEDE | NGA       | Nigeria pardoned on Monday.
pardon B                | CONCEDE | MEX > CUB | Mexico pardoned Cuba on Sunday.
pardon/n                | CONCEDE | BRA       | Brazil's pardon drew attention last week.
pardon/n of B           | CONCEDE | POL > BLR | Poland's pardon of Belarus drew attention on Friday.
permit B +              | CONCEDE | BRA > VEN | Brazil permitted Venezuela to withdraw its troops.
plan withdrawal         | CONCEDE | IND       | India planned a withdrawal last week.
promise reform          | CONCEDE | FRA       | France promised reform in March.
regret/n over           | CONCEDE | VNM       | Vietnam's regret over the plan drew attention last week.
relax                   | CONCEDE | EGY       | Egypt relaxed the sanctions in March.
relax _restriction      | CONCEDE | TUR       | Turkey relaxed the curfew on Friday.
relent                  | CONCEDE | JPN       | Japan relented on Sunday.
remorse/n               | CONCEDE | CHL       | Chile's remorse drew attention on Friday.
remove _sanctions       | CONCEDE | MEX       | Mexico removed sanctions on Tuesday.
restore access          | CONCEDE | NGA       | Nigeria restored access on Monday.
reverse                 | CONCEDE | AUS       | Australia reversed on Monday.
reverse decision        | CONCEDE | MEX       | Mexico reversed a decision on Tuesday.
scrap plan              | CONCEDE | NGA       | Nigeria scrapped a plan last week.
sign _ceasefire         | CONCEDE | POL       | Poland signed a ceasefire on Sunday.
suspend _sanctions      | CONCEDE | ESP       | Spain suspended sanctions on Friday.
suspend plan            | CONCEDE | CHL       | Chile suspended a plan on Sunday.
unblock                 | CONCEDE | MEX       | Mexico unblocked on Sunday.
voice _regret           | CONCEDE | ESP       | Spain voiced regret on Sunday.
waive _sanctions        | CONCEDE | NGA       | Nigeria waived sanctions last week.
withdraw charge         | CONCEDE | CHL       | Chile withdrew a charge on Tuesday.
withdraw complaint      | CONCEDE | FRA       | France withdrew a complaint last week.
withdraw demand         | CONCEDE | VNM       | Vietnam withdrew a demand on Monday.
yield                   | CONCEDE | ESP       | Spain yielded on Tuesday.
yield to B              | CONCEDE | VNM > THA | Vietnam yielded to Thailand last week.
