# pattern | code | who | example     (docs/guide/predicates.md)
abandon _talks             | REJECT   | NGA       | Nigeria abandoned talks last week.
abandon deal               | REJECT   | ESP       | Spain abandoned a deal on Tuesday.
abstain                    | REJECT   | BRA       | Brazil abstained the proposal on Monday.
against/a                  | REJECT   | FRA       | France was against on Monday.
annul                      | REJECT   | AUS       | Australia annuled the proposal on Monday.
back out of                | REJECT   | TUR       | Turkey backed out of war on Tuesday.
backtrack on               | REJECT   | POL       | Poland backtracked on the plan on Sunday.
balk at +                  | REJECT * | IND       | India balked at to sign the agreement.
ban from entering          | REJECT   | IND       | India banned from an entering in March.
bar B                      | REJECT   | CAN > CHN | China was barred by Canada on Tuesday.
bar B from                 | REJECT   | BRA > VEN | Brazil barred Venezuela from last week.
bar from                   | REJECT   | POL       | Poland barred from the town on Friday.
block _demand              | REJECT   | EGY       | Egypt blocked the proposal on Monday.
block _vote                | REJECT   | TUR       | Turkey blocked the resolution on Sunday.
block bid                  | REJECT   | DEU       | Germany blocked a bid on Tuesday.
block deal                 | REJECT   | MEX       | Mexico blocked a deal on Friday.
block extradition          | REJECT   | NGA       | Nigeria blocked an extradition in March.
block resolution           | REJECT   | AUS       | Australia blocked a resolution last week.
boycott _talks             | REJECT   | DEU       | Germany boycotted talks on Sunday.
breach _instrument         | REJECT   | DEU       | Germany breached the ceasefire on Friday.
breach/n of                | REJECT   | NGA       | Nigeria's breach of the port drew attention on Monday.
break _instrument          | REJECT   | AUS       | Australia broke the ceasefire in March.
break agreement            | REJECT   | TUR       | Turkey broke an agreement on Tuesday.
break off _talks           | REJECT   | ESP       | Spain broke off talks on Friday.
call off                   | REJECT   | POL       | Poland called off on Sunday.
call off _talks            | REJECT   | JPN       | Japan called off talks on Tuesday.
cancel                     | REJECT   | BRA       | Brazil cancelled the proposal in March.
cancel _talks              | REJECT   | FRA       | France cancelled talks on Monday.
contradict B               | REJECT   | KEN > SOM | Kenya contradicted Somalia on Monday.
decline                    | REJECT   | JPN       | Japan declined the proposal on Tuesday.
decline +                  | REJECT * | JPN       | Japan declined to sign the agreement.
defy                       | REJECT   | ESP       | Spain defied the proposal on Tuesday.
defy B                     | REJECT   | NGA > MLI | Nigeria defied Mali on Monday.
denial/n of                | REJECT   | CHL       | Chile's denial of the port drew attention on Friday.
deny                       | REJECT   | DEU       | Germany denied the proposal on Friday.
deny +                     | REJECT   | AUS       | Australia denied that its troops had crossed the border.
deny B +                   | REJECT * | AUS > IDN | Australia denied Indonesia to leave.
deny accusation            | REJECT   | VNM       | Vietnam denied an accusation on Monday.
deny allegation            | REJECT   | ESP       | Spain denied an allegation on Sunday.
deny charge                | REJECT   | CHL       | Chile denied a charge on Tuesday.
deny claim                 | REJECT   | FRA       | France denied a claim last week.
deny entry                 | REJECT   | TUR       | Turkey denied entry on Sunday.
deny involvement           | REJECT   | MEX       | Mexico denied involvement on Friday.
deny permission            | REJECT   | CHL       | Chile denied permission on Tuesday.
deny report                | REJECT   | JPN       | Japan denied a report on Friday.
deny request               | REJECT   | VNM       | Vietnam denied a request on Monday.
deny responsibility        | REJECT   | NGA       | Nigeria denied responsibility in March.
deny visa                  | REJECT   | EGY       | Egypt denied a visa on Monday.
disavow                    | REJECT   | BRA       | Brazil disavowed the proposal last week.
discount                   | REJECT   | CAN       | Canada discounted the proposal on Tuesday.
dismiss                    | REJECT   | EGY       | Egypt dismissed the proposal last week.
disobey                    | REJECT   | VNM       | Vietnam disobeyed the proposal last week.
disown B                   | REJECT   | FRA > IRN | Iran was disowned by France in March.
disregard                  | REJECT   | CAN       | Canada disregarded the proposal on Tuesday.
dissolve                   | REJECT   | KEN       | Kenya dissolved the proposal in March.
distance from B            | REJECT   | JPN > PRK | Japan distanced from North Korea on Sunday.
exclude B                  | REJECT   | EGY > SDN | Egypt excluded Sudan on Monday.
exclude from               | REJECT   | DEU       | Germany excluded from the town on Tuesday.
fail +                     | REJECT * | MEX       | Mexico failed to sign the agreement.
flout                      | REJECT   | FRA       | France flouted the proposal in March.
halt _talks                | REJECT   | CHL       | Chile halted talks on Sunday.
hesitate +                 | REJECT * | TUR       | Turkey hesitated to sign the agreement.
hold out                   | REJECT   | BRA       | Brazil held out in March.
ignore                     | REJECT   | CHL       | Chile ignored the proposal on Friday.
invalidate                 | REJECT   | MEX       | Mexico invalidated the proposal on Tuesday.
leave _talks               | REJECT   | MEX       | Mexico left talks on Tuesday.
neglect +                  | REJECT * | NGA       | Nigeria neglected to sign the agreement.
nullify                    | REJECT   | DEU       | Germany nullified the proposal on Sunday.
object                     | REJECT   | NGA       | Nigeria objected the proposal last week.
object to                  | REJECT   | ESP       | Spain objected to the demands on Friday.
oppose                     | REJECT   | MEX       | Mexico opposed the proposal on Sunday.
oppose +                   | REJECT * | EGY       | Egypt opposed to sign the agreement.
opposed/a to               | REJECT   | CHL       | Chile was opposed to the port on Sunday.
opposition/n to            | REJECT   | FRA       | France's opposition to the port drew attention in March.
overrule                   | REJECT   | FRA       | France overruled the proposal last week.
overturn                   | REJECT   | ESP       | Spain overturned the proposal on Sunday.
play down                  | REJECT   | BRA       | Brazil played down last week.
postpone _talks            | REJECT   | CAN       | Canada postponed talks on Friday.
pull out of _talks         | REJECT   | TUR       | Turkey pulled out of talks on Friday.
pull out of deal           | REJECT   | EGY       | Egypt pulled out of a deal last week.
push back against          | REJECT   | BRA       | Brazil pushed back against the plan on Monday.
quash                      | REJECT   | JPN       | Japan quashed the proposal on Friday.
quit _talks                | REJECT   | AUS       | Australia quit talks on Monday.
quit treaty                | REJECT   | NGA       | Nigeria quit a treaty on Monday.
rebuff                     | REJECT   | CAN       | Canada rebuffed the proposal on Friday.
rebuff B                   | REJECT   | KEN > SOM | Kenya rebuffed Somalia last week.
rebut                      | REJECT   | CAN       | Canada rebutted the proposal on Sunday.
refusal/n                  | REJECT   | ESP       | Spain's refusal drew attention on Tuesday.
refuse                     | REJECT   | FRA       | France refused the proposal on Monday.
refuse +                   | REJECT * | FRA       | France refused to sign the agreement.
refuse B                   | REJECT * | BRA > VEN | Brazil refused Venezuela on Monday.
refuse comment             | REJECT   | KEN       | Kenya refused comment last week.
refuse entry               | REJECT   | DEU       | Germany refused entry on Tuesday.
refuse permission          | REJECT   | FRA       | France refused permission last week.
refuse to accept           | REJECT * | VNM       | Vietnam refused to an accept in March.
refuse visa                | REJECT   | AUS       | Australia refused a visa last week.
refute                     | REJECT   | KEN       | Kenya refuted the proposal in March.
reject                     | REJECT   | CHL       | Chile rejected the proposal on Sunday.
reject +                   | REJECT * | KEN       | Kenya rejected to sign the agreement.
reject appeal              | REJECT   | KEN       | Kenya rejected an appeal in March.
reject bid                 | REJECT   | JPN       | Japan rejected a bid on Friday.
reject outright            | REJECT   | AUS       | Australia rejected an outright last week.
rejection/n of             | REJECT   | VNM       | Vietnam's rejection of the port drew attention last week.
reluctant/a                | REJECT   | JPN       | Japan was reluctant on Tuesday.
renege on                  | REJECT   | IND       | India reneged on the plan on Monday.
renounce                   | REJECT   | POL       | Poland renounced the proposal on Friday.
repeal                     | REJECT   | EGY       | Egypt repealed the proposal in March.
rescind                    | REJECT   | IND       | India rescinded the proposal last week.
resist                     | REJECT   | KEN       | Kenya resisted the proposal on Monday.
resist +                   | REJECT * | DEU       | Germany resisted to sign the agreement.
revoke                     | REJECT   | TUR       | Turkey revoked the proposal on Friday.
revoke visa                | REJECT   | ESP       | Spain revoked a visa on Sunday.
rule out                   | REJECT   | JPN       | Japan ruled out on Sunday.
rule out +                 | REJECT * | POL       | Poland ruled out to sign the agreement.
say no                     | REJECT   | TUR       | Turkey said a no on Sunday.
scrap _talks               | REJECT   | KEN       | Kenya scrapped talks last week.
scrap deal                 | REJECT   | VNM       | Vietnam scrapped a deal last week.
shoot down proposal        | REJECT   | POL       | Poland shot down a proposal on Friday.
shun                       | REJECT   | IND       | India shuned the proposal in March.
skip _talks                | REJECT   | IND       | India skiped talks on Monday.
snub B                     | REJECT   | POL > BLR | Poland snubbed Belarus on Sunday.
spurn                      | REJECT   | BRA       | Brazil spurned the proposal in March.
stand firm                 | REJECT   | CAN       | Canada stood a firm on Friday.
stonewall B                | REJECT   | POL > BLR | Belarus was stonewalled by Poland on Tuesday.
stop short of +            | REJECT * | ESP       | Spain stopped a short of shelling the town.
strike down                | REJECT   | VNM       | Vietnam struck down on Monday.
suspend _talks             | REJECT   | VNM       | Vietnam suspended talks in March.
tear up                    | REJECT   | CHL       | Chile tore up on Friday.
throw out                  | REJECT   | CHL       | Chile threw out on Tuesday.
thumb nose                 | REJECT   | IND       | India thumbed a nose in March.
turn away B                | REJECT   | MEX > CUB | Mexico turned away Cuba on Friday.
turn back B                | REJECT   | NGA > MLI | Nigeria turned back Mali in March.
turn down                  | REJECT   | IND       | India turned down on Monday.
unwilling/a                | REJECT   | VNM       | Vietnam was unwilling in March.
veto                       | REJECT   | TUR       | Turkey vetoed the proposal on Tuesday.
veto/n                     | REJECT   | JPN       | Japan's veto drew attention on Sunday.
veto/n of                  | REJECT   | KEN       | Kenya's veto of the port drew attention on Monday.
violate _instrument        | REJECT   | EGY       | Egypt violated the ceasefire last week.
violation/n of _instrument | REJECT   | MEX       | Mexico's violation of the ceasefire drew attention on Sunday.
vote down                  | REJECT   | CAN       | Canada voted down on Sunday.
vow never +                | REJECT * | CAN       | Canada vowed never to sign the agreement.
walk out                   | REJECT   | IND       | India walked out last week.
walk out of                | REJECT   | POL       | Poland walked out of war on Tuesday.
withdraw from _talks       | REJECT   | EGY       | Egypt withdrew from talks in March.
withdraw from agreement    | REJECT   | DEU       | Germany withdrew from an agreement on Friday.
withdraw from pact         | REJECT   | MEX       | Mexico withdrew from a pact on Sunday.
withdraw from treaty       | REJECT   | AUS       | Australia withdrew from a treaty in March.
