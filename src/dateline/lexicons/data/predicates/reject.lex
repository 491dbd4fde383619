# pattern | code | who | example     (docs/guide/predicates.md)
abandon _talks             | REJECT   | IND       | India abandoned talks last week.
abandon deal               | REJECT   | TUR       | Turkey abandoned a deal on Tuesday.
abstain                    | REJECT   | VNM       | Vietnam abstained the proposal on Monday.
against/a                  | REJECT   | AUS       | Australia was against on Monday.
annul                      | REJECT   | BRA       | Brazil annuled the proposal on Monday.
back out of                | REJECT   | JPN       | Japan backed out of war on Tuesday.
backtrack on               | REJECT   | CHL       | Chile backtracked on the plan on Sunday.
balk at +                  | REJECT * | FRA       | France balked at to sign the agreement.
ban from entering          | REJECT   | FRA       | France banned from an entering in March.
bar B                      | REJECT   | ESP > HUN | Hungary was barred by Spain on Tuesday.
bar B from                 | REJECT   | VNM > THA | Vietnam barred Thailand from last week.
bar from                   | REJECT   | CHL       | Chile barred from the town on Friday.
block _demand              | REJECT   | KEN       | Kenya blocked the proposal on Monday.
block _vote                | REJECT   | JPN       | Japan blocked the resolution on Sunday.
block bid                  | REJECT   | CAN       | Canada blocked a bid on Tuesday.
block deal                 | REJECT   | POL       | Poland blocked a deal on Friday.
block extradition          | REJECT   | IND       | India blocked an extradition in March.
block resolution           | REJECT   | BRA       | Brazil blocked a resolution last week.
boycott _talks             | REJECT   | CAN       | Canada boycotted talks on Sunday.
breach _instrument         | REJECT   | CAN       | Canada breached the ceasefire on Friday.
breach/n of                | REJECT   | IND       | India's breach of the port drew attention on Monday.
break _instrument          | REJECT   | BRA       | Brazil broke the ceasefire in March.
break agreement            | REJECT   | JPN       | Japan broke an agreement on Tuesday.
break off _talks           | REJECT   | TUR       | Turkey broke off talks on Friday.
call off                   | REJECT   | CHL       | Chile called off on Sunday.
call off _talks            | REJECT   | MEX       | Mexico called off talks on Tuesday.
cancel                     | REJECT   | VNM       | Vietnam cancelled the proposal in March.
cancel _talks              | REJECT   | AUS       | Australia cancelled talks on Monday.
contradict B               | REJECT   | NGA > MLI | Nigeria contradicted Mali on Monday.
decline                    | REJECT   | MEX       | Mexico declined the proposal on Tuesday.
decline +                  | REJECT * | MEX       | Mexico declined to sign the agreement.
defy                       | REJECT   | TUR       | Turkey defied the proposal on Tuesday.
defy B                     | REJECT   | IND > PAK | India defied Pakistan on Monday.
denial/n of                | REJECT   | DEU       | Germany's denial of the port drew attention on Friday.
deny                       | REJECT   | CAN       | Canada denied the proposal on Friday.
deny +                     | REJECT   | BRA       | Brazil denied that its troops had crossed the border.
deny B +                   | REJECT * | BRA > VEN | Brazil denied Venezuela to leave.
deny accusation            | REJECT   | EGY       | Egypt denied an accusation on Monday.
deny allegation            | REJECT   | TUR       | Turkey denied an allegation on Sunday.
deny charge                | REJECT   | DEU       | Germany denied a charge on Tuesday.
deny claim                 | REJECT   | AUS       | Australia denied a claim last week.
deny entry                 | REJECT   | JPN       | Japan denied entry on Sunday.
deny involvement           | REJECT   | POL       | Poland denied involvement on Friday.
deny permission            | REJECT   | DEU       | Germany denied permission on Tuesday.
deny report                | REJECT   | MEX       | Mexico denied a report on Friday.
deny request               | REJECT   | EGY       | Egypt denied a request on Monday.
deny responsibility        | REJECT   | IND       | India denied responsibility in March.
deny visa                  | REJECT   | KEN       | Kenya denied a visa on Monday.
disavow                    | REJECT   | VNM       | Vietnam disavowed the proposal last week.
discount                   | REJECT   | ESP       | Spain discounted the proposal on Tuesday.
dismiss                    | REJECT   | KEN       | Kenya dismissed the proposal last week.
disobey                    | REJECT   | EGY       | Egypt disobeyed the proposal last week.
disown B                   | REJECT   | AUS > IDN | Indonesia was disowned by Australia in March.
disregard                  | REJECT   | ESP       | Spain disregarded the proposal on Tuesday.
dissolve                   | REJECT   | NGA       | Nigeria dissolved the proposal in March.
distance from B            | REJECT   | MEX > CUB | Mexico distanced from Cuba on Sunday.
drop out                   | REJECT   | KEN       | Kenya dropped out on Monday.
drop out of _talks         | REJECT   | CAN       | Canada dropped out of talks on Tuesday.
exclude B                  | REJECT   | KEN > SOM | Kenya excluded Somalia on Monday.
exclude from               | REJECT   | CAN       | Canada excluded from the town on Tuesday.
fail +                     | REJECT * | POL       | Poland failed to sign the agreement.
flout                      | REJECT   | AUS       | Australia flouted the proposal in March.
halt _talks                | REJECT   | DEU       | Germany halted talks on Sunday.
hesitate +                 | REJECT * | JPN       | Japan hesitated to sign the agreement.
hold out                   | REJECT   | VNM       | Vietnam held out in March.
ignore                     | REJECT   | DEU       | Germany ignored the proposal on Friday.
invalidate                 | REJECT   | POL       | Poland invalidated the proposal on Tuesday.
leave _talks               | REJECT   | POL       | Poland left talks on Tuesday.
neglect +                  | REJECT * | IND       | India neglected to sign the agreement.
nullify                    | REJECT   | CAN       | Canada nullified the proposal on Sunday.
object                     | REJECT   | IND       | India objected the proposal last week.
object to                  | REJECT   | TUR       | Turkey objected to the demands on Friday.
oppose                     | REJECT   | POL       | Poland opposed the proposal on Sunday.
oppose +                   | REJECT * | KEN       | Kenya opposed to sign the agreement.
opposed/a to               | REJECT   | DEU       | Germany was opposed to the port on Sunday.
opposition/n to            | REJECT   | AUS       | Australia's opposition to the port drew attention in March.
overrule                   | REJECT   | AUS       | Australia overruled the proposal last week.
overturn                   | REJECT   | TUR       | Turkey overturned the proposal on Sunday.
play down                  | REJECT   | VNM       | Vietnam played down last week.
postpone _talks            | REJECT   | ESP       | Spain postponed talks on Friday.
pull out of _talks         | REJECT   | JPN       | Japan pulled out of talks on Friday.
pull out of deal           | REJECT   | KEN       | Kenya pulled out of a deal last week.
push back against          | REJECT   | VNM       | Vietnam pushed back against the plan on Monday.
quash                      | REJECT   | MEX       | Mexico quashed the proposal on Friday.
quit _talks                | REJECT   | BRA       | Brazil quit talks on Monday.
quit treaty                | REJECT   | IND       | India quit a treaty on Monday.
rebuff                     | REJECT   | ESP       | Spain rebuffed the proposal on Friday.
rebuff B                   | REJECT   | NGA > MLI | Nigeria rebuffed Mali last week.
rebut                      | REJECT   | ESP       | Spain rebutted the proposal on Sunday.
refusal/n                  | REJECT   | TUR       | Turkey's refusal drew attention on Tuesday.
refuse                     | REJECT   | AUS       | Australia refused the proposal on Monday.
refuse +                   | REJECT * | AUS       | Australia refused to sign the agreement.
refuse B                   | REJECT * | VNM > THA | Vietnam refused Thailand on Monday.
refuse comment             | REJECT   | NGA       | Nigeria refused comment last week.
refuse entry               | REJECT   | CAN       | Canada refused entry on Tuesday.
refuse permission          | REJECT   | AUS       | Australia refused permission last week.
refuse to accept           | REJECT * | EGY       | Egypt refused to an accept in March.
refuse visa                | REJECT   | BRA       | Brazil refused a visa last week.
refute                     | REJECT   | NGA       | Nigeria refuted the proposal in March.
reject                     | REJECT   | DEU       | Germany rejected the proposal on Sunday.
reject +                   | REJECT * | NGA       | Nigeria rejected to sign the agreement.
reject appeal              | REJECT   | NGA       | Nigeria rejected an appeal in March.
reject bid                 | REJECT   | MEX       | Mexico rejected a bid on Friday.
reject outright            | REJECT   | BRA       | Brazil rejected an outright last week.
rejection/n of             | REJECT   | EGY       | Egypt's rejection of the port drew attention last week.
reluctant/a                | REJECT   | MEX       | Mexico was reluctant on Tuesday.
remove camera              | REJECT   | FRA       | France removed a camera in March.
renege on                  | REJECT   | FRA       | France reneged on the plan on Monday.
renounce                   | REJECT   | CHL       | Chile renounced the proposal on Friday.
repeal                     | REJECT   | KEN       | Kenya repealed the proposal in March.
rescind                    | REJECT   | FRA       | France rescinded the proposal last week.
resist                     | REJECT   | NGA       | Nigeria resisted the proposal on Monday.
resist +                   | REJECT * | CAN       | Canada resisted to sign the agreement.
restrict access            | REJECT   | JPN       | Japan restricted access on Sunday.
revoke                     | REJECT   | JPN       | Japan revoked the proposal on Friday.
revoke visa                | REJECT   | TUR       | Turkey revoked a visa on Sunday.
rule out                   | REJECT   | MEX       | Mexico ruled out on Sunday.
rule out +                 | REJECT * | CHL       | Chile ruled out to sign the agreement.
say no                     | REJECT   | JPN       | Japan said a no on Sunday.
scrap _talks               | REJECT   | NGA       | Nigeria scrapped talks last week.
scrap deal                 | REJECT   | EGY       | Egypt scrapped a deal last week.
shoot down proposal        | REJECT   | CHL       | Chile shot down a proposal on Friday.
shun                       | REJECT   | FRA       | France shuned the proposal in March.
skip _talks                | REJECT   | FRA       | France skiped talks on Monday.
snub B                     | REJECT   | CHL > PER | Chile snubbed Peru on Sunday.
spurn                      | REJECT   | VNM       | Vietnam spurned the proposal in March.
stand firm                 | REJECT   | ESP       | Spain stood a firm on Friday.
stonewall B                | REJECT   | CHL > PER | Peru was stonewalled by Chile on Tuesday.
stop short of +            | REJECT * | TUR       | Turkey stopped a short of shelling the town.
strike down                | REJECT   | EGY       | Egypt struck down on Monday.
suspend _talks             | REJECT   | EGY       | Egypt suspended talks in March.
switch off                 | REJECT   | CHL       | Chile switched off on Friday.
tear up                    | REJECT   | DEU       | Germany tore up on Friday.
throw out                  | REJECT   | DEU       | Germany threw out on Tuesday.
thumb nose                 | REJECT   | FRA       | France thumbed a nose in March.
turn away B                | REJECT   | POL > BLR | Poland turned away Belarus on Friday.
turn back B                | REJECT   | IND > PAK | India turned back Pakistan in March.
turn down                  | REJECT   | FRA       | France turned down on Monday.
unwilling/a                | REJECT   | EGY       | Egypt was unwilling in March.
veto                       | REJECT   | JPN       | Japan vetoed the proposal on Tuesday.
veto/n                     | REJECT   | MEX       | Mexico's veto drew attention on Sunday.
veto/n of                  | REJECT   | NGA       | Nigeria's veto of the port drew attention on Monday.
violate _instrument        | REJECT   | KEN       | Kenya violated the ceasefire last week.
violation/n of _instrument | REJECT   | POL       | Poland's violation of the ceasefire drew attention on Sunday.
vote down                  | REJECT   | ESP       | Spain voted down on Sunday.
vow never +                | REJECT * | ESP       | Spain vowed never to sign the agreement.
walk out                   | REJECT   | FRA       | France walked out last week.
walk out of                | REJECT   | CHL       | Chile walked out of war on Tuesday.
withdraw from _talks       | REJECT   | KEN       | Kenya withdrew from talks in March.
withdraw from agreement    | REJECT   | CAN       | Canada withdrew from an agreement on Friday.
withdraw from pact         | REJECT   | POL       | Poland withdrew from a pact on Sunday.
withdraw from treaty       | REJECT   | BRA       | Brazil withdrew from a treaty in March.
