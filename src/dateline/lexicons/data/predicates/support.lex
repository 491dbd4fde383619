# pattern | code | who | example     (docs/guide/predicates.md)
accede to               | SUPPORT   | MEX       | Mexico acceded to the demands on Friday.
acknowledge             | SUPPORT   | DEU       | Germany acknowledged the decision on Friday.
admire B                | SUPPORT   | TUR > GRC | Turkey admired Greece on Friday.
adopt resolution        | SUPPORT   | CHL       | Chile adopted a resolution on Tuesday.
advocate for B          | SUPPORT   | VNM > THA | Vietnam advocated for Thailand in March.
applaud                 | SUPPORT   | NGA       | Nigeria applauded the decision in March.
appoint ambassador      | SUPPORT   | AUS       | Australia appointed an ambassador last week.
appreciate              | SUPPORT   | AUS       | Australia appreciated the decision in March.
approve                 | SUPPORT   | MEX       | Mexico approved the decision on Sunday.
approve of              | SUPPORT   | NGA       | Nigeria approved of war on Monday.
approve resolution      | SUPPORT   | DEU       | Germany approved a resolution on Tuesday.
award                   | SUPPORT   | MEX       | Mexico awarded the decision on Sunday.
award B                 | SUPPORT   | ESP > HUN | Hungary was awarded by Spain on Tuesday.
award to                | SUPPORT   | NGA       | Nigeria awarded to the demands on Monday.
back                    | SUPPORT   | IND       | India backed the decision last week.
back B                  | SUPPORT   | TUR > GRC | Turkey backed Greece on Friday.
backing/n for B         | SUPPORT   | TUR > GRC | Turkey's backing for Greece drew attention on Sunday.
boost _ties             | SUPPORT & | JPN       | Japan boosted diplomatic ties on Sunday.
build _ties             | SUPPORT & | IND       | India built diplomatic ties in March.
campaign for B          | SUPPORT   | NGA > MLI | Nigeria campaigned for Mali last week.
canvass for B           | SUPPORT   | ESP > HUN | Spain canvassed for Hungary on Friday.
celebrate               | SUPPORT   | BRA       | Brazil celebrated the decision in March.
champion                | SUPPORT   | JPN       | Japan championed the decision on Tuesday.
cheer                   | SUPPORT   | FRA       | France cheered the decision on Monday.
cheer B                 | SUPPORT   | JPN > PRK | North Korea was cheered by Japan on Tuesday.
comfort B               | SUPPORT   | BRA > VEN | Brazil comforted Venezuela on Monday.
commemorate             | SUPPORT   | CAN       | Canada commemorated the decision on Sunday.
commend                 | SUPPORT   | ESP       | Spain commended the decision on Sunday.
conclude treaty         | SUPPORT & | VNM       | Vietnam concluded a treaty on Monday.
confer on B             | SUPPORT   | FRA > IRN | France conferred on Iran in March.
confident/a in          | SUPPORT   | AUS       | Australia was confident in the port in March.
congratulate B          | SUPPORT   | VNM > THA | Vietnam congratulated Thailand on Monday.
congratulation/n to B   | SUPPORT   | CHL > PER | Chile's congratulation to Peru drew attention on Tuesday.
convey _praise          | SUPPORT   | MEX       | Mexico conveyed support on Tuesday.
crown B                 | SUPPORT   | TUR > GRC | Turkey crowned Greece on Friday.
declare solidarity      | SUPPORT   | CHL       | Chile declared solidarity on Tuesday.
declare support for B   | SUPPORT   | IND > PAK | India declared support for Pakistan on Monday.
declare victory         | SUPPORT   | IND       | India declared a victory in March.
decorate B              | SUPPORT   | CHL > PER | Chile decorated Peru on Friday.
deepen _ties            | SUPPORT & | CAN       | Canada deepened diplomatic ties on Tuesday.
defend                  | SUPPORT   | CHL       | Chile defended the decision on Sunday.
defend B                | SUPPORT   | FRA > IRN | France defended Iran on Monday.
elect                   | SUPPORT   | JPN       | Japan elected the decision on Friday.
encourage               | SUPPORT   | POL       | Poland encouraged the decision on Tuesday.
endorse                 | SUPPORT   | BRA       | Brazil endorsed the decision on Monday.
endorse B               | SUPPORT   | POL > BLR | Belarus was endorsed by Poland on Tuesday.
endorsement/n of B      | SUPPORT   | EGY > SDN | Egypt's endorsement of Sudan drew attention on Monday.
establish _ties         | SUPPORT   | EGY       | Egypt established diplomatic ties last week.
establish _ties with B  | SUPPORT & | DEU, RUS  | Germany established diplomatic ties with Russia on Friday.
expand _ties            | SUPPORT & | TUR       | Turkey expanded diplomatic ties on Sunday.
express _praise         | SUPPORT   | FRA       | France expressed support last week.
express _praise for     | SUPPORT   | JPN       | Japan expressed support for calm on Friday.
express _praise to B    | SUPPORT   | KEN > SOM | Kenya expressed support to Somalia in March.
express confidence in B | SUPPORT   | IND > PAK | India expressed confidence in Pakistan in March.
extend _praise          | SUPPORT   | NGA       | Nigeria extended support last week.
extend condolence       | SUPPORT   | DEU       | Germany extended a condolence on Sunday.
extol                   | SUPPORT   | CAN       | Canada extoled the decision on Sunday.
forge _ties             | SUPPORT & | POL       | Poland forged diplomatic ties on Friday.
get behind B            | SUPPORT   | CAN > CHN | Canada got behind China on Sunday.
give _praise to         | SUPPORT   | KEN       | Kenya gave support to the demands last week.
give approval           | SUPPORT   | TUR       | Turkey gave approval on Sunday.
give backing            | SUPPORT   | JPN       | Japan gave backing on Tuesday.
give nod                | SUPPORT   | EGY       | Egypt gave a nod on Monday.
grant citizenship       | SUPPORT   | CAN       | Canada granted citizenship on Tuesday.
grant recognition       | SUPPORT   | BRA       | Brazil granted recognition last week.
grateful/a for          | SUPPORT   | IND       | India was grateful for calm on Monday.
grateful/a to B         | SUPPORT   | POL > BLR | Poland was grateful to Belarus on Sunday.
gratitude/n to B        | SUPPORT   | MEX > CUB | Mexico's gratitude to Cuba drew attention on Friday.
hail                    | SUPPORT   | AUS       | Australia hailed the decision last week.
hold in esteem          | SUPPORT   | IND       | India held in an esteem last week.
honor B                 | SUPPORT   | JPN > PRK | Japan honored North Korea on Friday.
honour B                | SUPPORT   | FRA > IRN | France honoured Iran last week.
impressed/a by          | SUPPORT   | EGY       | Egypt was impressed by the port last week.
improve _ties           | SUPPORT & | KEN       | Kenya improved diplomatic ties on Monday.
inaugurate              | SUPPORT   | JPN       | Japan inaugurated the decision on Sunday.
initial agreement       | SUPPORT & | MEX       | Mexico initialed an agreement on Friday.
ink _accord             | SUPPORT & | ESP       | Spain inked an agreement on Sunday.
intercede for           | SUPPORT   | MEX       | Mexico interceded for calm on Tuesday.
join                    | SUPPORT   | NGA       | Nigeria joined the decision in March.
laud                    | SUPPORT   | MEX       | Mexico lauded the decision on Friday.
legalise                | SUPPORT   | BRA       | Brazil legalised the decision on Monday.
legalize                | SUPPORT   | POL       | Poland legalized the decision on Tuesday.
lend support            | SUPPORT   | CAN       | Canada lent support on Friday.
lift profile            | SUPPORT   | POL       | Poland lifted a profile on Friday.
lobby on                | SUPPORT   | CHL       | Chile lobbied on the plan on Sunday.
mend _ties              | SUPPORT & | BRA       | Brazil mended diplomatic ties last week.
mourn                   | SUPPORT   | KEN       | Kenya mourned the decision in March.
name ambassador         | SUPPORT   | IND       | India named an ambassador last week.
nominate                | SUPPORT   | FRA       | France nominated the decision last week.
normalise _ties         | SUPPORT & | VNM       | Vietnam normalised diplomatic ties last week.
normalize _ties         | SUPPORT & | CHL       | Chile normalized diplomatic ties on Friday.
offer condolence        | SUPPORT   | IND       | India offered a condolence last week.
offer condolences       | SUPPORT   | TUR       | Turkey offered condolences on Friday.
offer congratulation    | SUPPORT   | AUS       | Australia offered a congratulation on Monday.
offer praise            | SUPPORT   | KEN       | Kenya offered praise in March.
offer support           | SUPPORT   | JPN       | Japan offered support on Friday.
open _ties              | SUPPORT   | AUS       | Australia opened diplomatic ties in March.
open embassy            | SUPPORT   | EGY       | Egypt opened an embassy on Monday.
pass bill               | SUPPORT   | AUS       | Australia passed a bill last week.
pay tribute to B        | SUPPORT   | KEN > SOM | Kenya paid a tribute to Somalia in March.
plead not               | SUPPORT   | DEU       | Germany pleaded a not on Sunday.
pleased/a with          | SUPPORT   | TUR       | Turkey was pleased with the port on Tuesday.
pledge allegiance to B  | SUPPORT   | TUR > GRC | Turkey pledged an allegiance to Greece on Tuesday.
praise                  | SUPPORT   | TUR       | Turkey praised the decision on Sunday.
praise/n                | SUPPORT   | AUS       | Australia's praise drew attention last week.
praise/n for B          | SUPPORT   | DEU > RUS | Germany's praise for Russia drew attention on Tuesday.
present award           | SUPPORT   | VNM       | Vietnam presented an award last week.
proud/a of              | SUPPORT   | DEU       | Germany was proud of the port on Friday.
rally behind B          | SUPPORT   | ESP > HUN | Spain rallied behind Hungary on Friday.
rally to B              | SUPPORT   | VNM > THA | Vietnam rallied to Thailand in March.
ratification/n of       | SUPPORT   | BRA       | Brazil's ratification of the port drew attention last week.
ratify                  | SUPPORT   | ESP       | Spain ratified the decision on Tuesday.
reaffirm                | SUPPORT   | ESP       | Spain reaffirmed the decision on Friday.
reaffirm _praise        | SUPPORT   | VNM       | Vietnam reaffirmed support in March.
recognise               | SUPPORT   | EGY       | Egypt recognised the decision last week.
recognise B             | SUPPORT   | IND > PAK | India recognised Pakistan on Monday.
recognition/n of B      | SUPPORT   | ESP > HUN | Spain's recognition of Hungary drew attention on Sunday.
recognize               | SUPPORT   | TUR       | Turkey recognized the decision on Tuesday.
recognize B             | SUPPORT   | POL > BLR | Poland recognized Belarus on Sunday.
reiterate _praise       | SUPPORT   | CHL       | Chile reiterated support on Sunday.
reiterate support       | SUPPORT   | FRA       | France reiterated support on Monday.
rejoice                 | SUPPORT   | KEN       | Kenya rejoiced the decision last week.
reopen embassy          | SUPPORT   | DEU       | Germany reopened an embassy on Tuesday.
restore _ties           | SUPPORT   | MEX       | Mexico restored diplomatic ties on Sunday.
restore _ties with B    | SUPPORT & | NGA, MLI  | Nigeria restored diplomatic ties with Mali on Monday.
resume _ties            | SUPPORT   | ESP       | Spain resumed diplomatic ties on Tuesday.
salute B                | SUPPORT   | CHL > PER | Peru was saluted by Chile on Tuesday.
satisfied/a with        | SUPPORT   | CAN       | Canada was satisfied with the port on Friday.
seal _accord            | SUPPORT & | NGA       | Nigeria sealed an agreement in March.
send condolences to B   | SUPPORT   | EGY > SDN | Egypt sent condolences to Sudan in March.
show support            | SUPPORT   | FRA       | France showed support last week.
side with B             | SUPPORT   | NGA > MLI | Nigeria sided with Mali last week.
sign                    | SUPPORT & | FRA       | France signed the decision in March.
sign _accord            | SUPPORT & | VNM       | Vietnam signed an agreement last week.
sign _accord with B     | SUPPORT & | CHL, PER  | Chile signed an agreement with Peru on Friday.
sign with B             | SUPPORT & | JPN, PRK  | Japan signed with North Korea on Sunday.
signing/n               | SUPPORT & | CAN, CHN  | The signing between Canada and China ended on Tuesday.
signing/n of _accord    | SUPPORT & | KEN, SOM  | The signing of an agreement between Kenya and Somalia ended on Monday.
solidarity/n with B     | SUPPORT   | NGA > MLI | Nigeria's solidarity with Mali drew attention in March.
stand by B              | SUPPORT   | AUS > IDN | Australia stood by Indonesia on Monday.
stand with B            | SUPPORT   | MEX > CUB | Mexico stood with Cuba on Tuesday.
strengthen _ties        | SUPPORT & | FRA       | France strengthened diplomatic ties in March.
support                 | SUPPORT   | EGY       | Egypt supported the decision in March.
support B               | SUPPORT   | DEU > RUS | Germany supported Russia on Sunday.
support/n for B         | SUPPORT   | POL > BLR | Poland's support for Belarus drew attention on Friday.
support/n from A        | SUPPORT   | IND       | The support from India came in March.
supportive/a of         | SUPPORT   | BRA       | Brazil was supportive of the port in March.
survive motion          | SUPPORT   | DEU       | Germany survived a motion on Tuesday.
survive vote            | SUPPORT   | EGY       | Egypt survived a vote on Monday.
swear in B              | SUPPORT   | KEN > SOM | Kenya swore in Somalia on Monday.
testify for             | SUPPORT   | AUS       | Australia testified for calm on Monday.
thank                   | SUPPORT   | EGY       | Egypt thanked the decision on Monday.
thank B                 | SUPPORT   | DEU > RUS | Germany thanked Russia on Tuesday.
throw support behind    | SUPPORT   | POL       | Poland threw support behind the plan on Sunday.
throw weight behind     | SUPPORT   | BRA       | Brazil threw a weight behind the plan in March.
tribute/n to B          | SUPPORT   | VNM > THA | Vietnam's tribute to Thailand drew attention on Monday.
uphold                  | SUPPORT   | KEN       | Kenya upheld the decision last week.
voice _praise for       | SUPPORT   | BRA       | Brazil voiced support for calm on Monday.
voice support           | SUPPORT   | CAN       | Canada voiced support on Sunday.
voice support for       | SUPPORT   | POL       | Poland voiced support for calm on Tuesday.
vote for                | SUPPORT   | ESP       | Spain voted for calm on Sunday.
vote in favour          | SUPPORT   | VNM       | Vietnam voted in a favour on Monday.
vouch for B             | SUPPORT   | EGY > SDN | Egypt vouched for Sudan in March.
welcome                 | SUPPORT   | CAN       | Canada welcomed the decision on Friday.
