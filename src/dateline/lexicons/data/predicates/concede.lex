# pattern | code | who | example     (docs/guide/predicates.md)
abandon plan            | CONCEDE | JPN       | Japan abandoned a plan on Friday.
accede to demand        | CONCEDE | BRA       | Brazil acceded to a demand on Monday.
accept _ceasefire       | CONCEDE | DEU       | Germany accepted a ceasefire on Sunday.
accept responsibility   | CONCEDE | NGA       | Nigeria accepted responsibility in March.
acquiesce               | CONCEDE | TUR       | Turkey acquiesced on Friday.
acquit B                | CONCEDE | JPN > PRK | North Korea was acquitted by Japan on Tuesday.
admit defeat            | CONCEDE | AUS       | Australia admitted defeat last week.
admit responsibility    | CONCEDE | MEX       | Mexico admitted responsibility on Friday.
agree on _ceasefire     | CONCEDE | TUR       | Turkey agreed on a ceasefire on Friday.
agree to _ceasefire     | CONCEDE | IND       | India agreed to a ceasefire last week.
agree to reform         | CONCEDE | BRA       | Brazil agreed to reform in March.
allow B +               | CONCEDE | IND > PAK | India allowed Pakistan to withdraw its troops.
amnesty/n               | CONCEDE | IND       | India's amnesty drew attention on Monday.
announce +RETREAT       | CONCEDE | KEN       | Kenya announced to withdraw its troops.
announce _ceasefire     | CONCEDE | POL       | Poland announced a ceasefire on Tuesday.
announce pullout        | CONCEDE | IND       | India announced a pullout in March.
announce release        | CONCEDE | EGY       | Egypt announced a release on Monday.
announce resignation    | CONCEDE | TUR       | Turkey announced a resignation on Sunday.
announce withdrawal     | CONCEDE | POL       | Poland announced a withdrawal on Friday.
apologise               | CONCEDE | EGY       | Egypt apologised in March.
apologise for           | CONCEDE | AUS       | Australia apologised for calm on Monday.
apologise to B          | CONCEDE | DEU > RUS | Germany apologised to Russia on Sunday.
apologize               | CONCEDE | MEX       | Mexico apologized on Tuesday.
apologize for           | CONCEDE | ESP       | Spain apologized for calm on Friday.
apologize to B          | CONCEDE | NGA > MLI | Nigeria apologized to Mali last week.
apology/n               | CONCEDE | AUS       | Australia's apology drew attention in March.
apology/n to B          | CONCEDE | DEU > RUS | Germany's apology to Russia drew attention on Friday.
back down               | CONCEDE | NGA       | Nigeria backed down last week.
back down on            | CONCEDE | ESP       | Spain backed down on the plan on Friday.
bow to B                | CONCEDE | POL > BLR | Poland bowed to Belarus on Sunday.
bow to pressure         | CONCEDE | IND       | India bowed to pressure on Monday.
call _ceasefire         | CONCEDE | AUS       | Australia called a ceasefire on Monday.
cancel debt             | CONCEDE | POL       | Poland cancelled debt on Sunday.
capitulate              | CONCEDE | TUR       | Turkey capitulated on Tuesday.
clear B                 | CONCEDE | EGY > SDN | Sudan was cleared by Egypt in March.
climb down              | CONCEDE | EGY       | Egypt climbed down last week.
commute                 | CONCEDE | DEU       | Germany commuted on Sunday.
commute sentence        | CONCEDE | MEX       | Mexico commuted a sentence on Sunday.
comply                  | CONCEDE | IND       | India complied last week.
comply with             | CONCEDE | POL       | Poland complied with the ruling on Tuesday.
compromise              | CONCEDE | DEU       | Germany compromised on Friday.
concede                 | CONCEDE | KEN       | Kenya conceded last week.
concede to B            | CONCEDE | CAN > CHN | Canada conceded to China on Friday.
concession/n            | CONCEDE | ESP       | Spain's concession drew attention on Tuesday.
concession/n to B       | CONCEDE | NGA > MLI | Nigeria's concession to Mali drew attention on Monday.
decide +RETREAT         | CONCEDE | JPN       | Japan decided to withdraw its troops.
declare _ceasefire      | CONCEDE | BRA       | Brazil declared a ceasefire on Monday.
drop case               | CONCEDE | VNM       | Vietnam dropped a case last week.
drop charge             | CONCEDE | NGA       | Nigeria dropped a charge on Monday.
drop charge against B   | CONCEDE | ESP > HUN | Spain dropped a charge against Hungary on Tuesday.
drop claim              | CONCEDE | FRA       | France dropped a claim in March.
drop demand             | CONCEDE | CHL       | Chile dropped a demand on Friday.
drop plan               | CONCEDE | FRA       | France dropped a plan last week.
ease                    | CONCEDE | DEU       | Germany eased the sanctions on Tuesday.
ease _restriction       | CONCEDE | EGY       | Egypt eased the curfew on Monday.
ease _sanctions         | CONCEDE | TUR       | Turkey eased sanctions on Sunday.
easing/n of             | CONCEDE | CAN       | Canada's easing of the port drew attention on Sunday.
end _restriction        | CONCEDE | ESP       | Spain ended the curfew on Sunday.
end ban                 | CONCEDE | ESP       | Spain ended a ban on Friday.
end curfew              | CONCEDE | NGA       | Nigeria ended a curfew in March.
exonerate B             | CONCEDE | KEN > SOM | Kenya exonerated Somalia last week.
express _regret         | CONCEDE | VNM       | Vietnam expressed regret last week.
express _regret for     | CONCEDE | CHL       | Chile expressed regret for calm on Friday.
extend _ceasefire       | CONCEDE | MEX       | Mexico extended a ceasefire on Tuesday.
forgive B               | CONCEDE | FRA > IRN | France forgave Iran on Monday.
give in                 | CONCEDE | VNM       | Vietnam gave in the town in March.
give in to B            | CONCEDE | CHL > PER | Chile gave in to Peru on Sunday.
grant amnesty           | CONCEDE | CAN       | Canada granted amnesty on Friday.
grant amnesty to B      | CONCEDE | BRA > VEN | Brazil granted amnesty to Venezuela in March.
grant bail              | CONCEDE | AUS       | Australia granted bail on Monday.
grant pardon            | CONCEDE | POL       | Poland granted a pardon on Sunday.
grant permission        | CONCEDE | DEU       | Germany granted permission on Friday.
let B +                 | CONCEDE | EGY > SDN | Egypt let Sudan to withdraw its troops.
lift                    | CONCEDE | POL       | Poland lifted the sanctions on Friday.
lift _restriction       | CONCEDE | BRA       | Brazil lifted the curfew last week.
lift _sanctions         | CONCEDE | IND       | India lifted sanctions in March.
lift ban                | CONCEDE | NGA       | Nigeria lifted a ban last week.
lift state of emergency | CONCEDE | FRA       | France lifted a state of an emergency on Monday.
lift/n of               | CONCEDE | JPN       | Japan's lift of the port drew attention on Friday.
lifting/n of            | CONCEDE | KEN       | Kenya's lifting of the port drew attention in March.
loosen _restriction     | CONCEDE | MEX       | Mexico loosened the curfew on Tuesday.
make concession         | CONCEDE | AUS       | Australia made a concession in March.
meet _demand            | CONCEDE | CAN       | Canada met the proposal on Sunday.
offer +RETREAT          | CONCEDE | BRA       | Brazil offered to withdraw its troops.
offer concession        | CONCEDE | MEX       | Mexico offered a concession on Sunday.
order +RETREAT          | CONCEDE | CAN       | Canada ordered to withdraw its troops.
pardon                  | CONCEDE | CHL       | Chile pardoned on Sunday.
pardon B                | CONCEDE | VNM > THA | Thailand was pardoned by Vietnam in March.
pardon/n                | CONCEDE | TUR       | Turkey's pardon drew attention on Tuesday.
pardon/n of B           | CONCEDE | EGY > SDN | Egypt's pardon of Sudan drew attention last week.
permit B +              | CONCEDE | TUR > GRC | Turkey permitted Greece to withdraw its troops.
plan withdrawal         | CONCEDE | DEU       | Germany planned a withdrawal on Tuesday.
promise reform          | CONCEDE | CAN       | Canada promised reform on Friday.
regret/n over           | CONCEDE | JPN       | Japan's regret over the plan drew attention on Tuesday.
relax                   | CONCEDE | MEX       | Mexico relaxed the sanctions on Friday.
relax _restriction      | CONCEDE | AUS       | Australia relaxed the curfew last week.
relent                  | CONCEDE | BRA       | Brazil relented in March.
remorse/n               | CONCEDE | KEN       | Kenya's remorse drew attention last week.
remove _sanctions       | CONCEDE | VNM       | Vietnam removed sanctions on Monday.
restore access          | CONCEDE | CHL       | Chile restored access on Sunday.
reverse                 | CONCEDE | ESP       | Spain reversed on Sunday.
reverse decision        | CONCEDE | VNM       | Vietnam reversed a decision on Monday.
scrap plan              | CONCEDE | CHL       | Chile scrapped a plan on Tuesday.
sign _ceasefire         | CONCEDE | EGY       | Egypt signed a ceasefire in March.
suspend _sanctions      | CONCEDE | FRA       | France suspended sanctions last week.
suspend plan            | CONCEDE | KEN       | Kenya suspended a plan in March.
unblock                 | CONCEDE | VNM       | Vietnam unblocked in March.
voice _regret           | CONCEDE | FRA       | France voiced regret in March.
waive _sanctions        | CONCEDE | CHL       | Chile waived sanctions on Tuesday.
withdraw charge         | CONCEDE | KEN       | Kenya withdrew a charge on Monday.
withdraw complaint      | CONCEDE | CAN       | Canada withdrew a complaint on Tuesday.
withdraw demand         | CONCEDE | JPN       | Japan withdrew a demand on Sunday.
yield                   | CONCEDE | FRA       | France yielded on Monday.
yield to B              | CONCEDE | JPN > PRK | Japan yielded to North Korea on Tuesday.
