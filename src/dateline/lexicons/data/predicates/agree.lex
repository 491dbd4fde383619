# pattern | code | who | example     (docs/guide/predicates.md)
accept                 | AGREE   | KEN       | Kenya accepted on Monday.
accept from B          | AGREE   | CAN > CHN | Canada accepted from China on Tuesday.
accept invitation      | AGREE   | BRA       | Brazil accepted an invitation last week.
accept offer           | AGREE   | POL       | Poland accepted an offer on Friday.
agree +                | AGREE   | EGY       | Egypt agreed to send food.
agree +CONCEDE         | AGREE   | JPN       | Japan agreed to send food.
agree +RETREAT         | AGREE   | FRA       | France agreed to withdraw its troops.
agree on               | AGREE   | AUS       | Australia agreed on the plan on Monday.
agree to               | AGREE   | DEU       | Germany agreed to the demands on Sunday.
agree to _talks        | AGREE & | FRA       | France agreed to talks last week.
agree to meet          | AGREE & | JPN       | Japan agreed to a meet on Friday.
agree to resume        | AGREE   | KEN       | Kenya agreed to a resume in March.
agree with B           | AGREE & | MEX, CUB  | Mexico agreed with Cuba on Tuesday.
agreement/n between B  | AGREE & | BRA, VEN  | The agreement between Brazil and Venezuela ended on Monday.
agreement/n with B     | AGREE & | CAN > CHN | Canada's agreement with China drew attention on Sunday.
aim +                  | AGREE   | JPN       | Japan aimed to send food.
allocate               | AGREE   | TUR       | Turkey allocated on Tuesday.
announce +AID          | AGREE   | JPN       | Japan announced to send food.
announce aid           | AGREE   | CAN       | Canada announced aid on Friday.
announce assistance    | AGREE   | BRA       | Brazil announced assistance in March.
announce package       | AGREE   | POL       | Poland announced a package on Sunday.
announce plan          | AGREE   | KEN       | Kenya announced a plan last week.
approve aid            | AGREE   | JPN       | Japan approved aid on Tuesday.
approve deal           | AGREE   | BRA       | Brazil approved a deal in March.
approve package        | AGREE   | KEN       | Kenya approved a package last week.
approve plan           | AGREE   | FRA       | France approved a plan on Monday.
approve sale           | AGREE   | CAN       | Canada approved a sale on Friday.
assent to              | AGREE   | TUR       | Turkey assented to the demands on Sunday.
assure B               | AGREE   | IND > PAK | Pakistan was assured by India in March.
come to agreement      | AGREE & | KEN       | Kenya came to an agreement in March.
commit +               | AGREE   | DEU       | Germany committed to send food.
commit to              | AGREE   | AUS       | Australia committed to the demands in March.
commitment/n           | AGREE   | AUS       | Australia's commitment drew attention in March.
commitment/n to B      | AGREE   | MEX > CUB | Mexico's commitment to Cuba drew attention on Tuesday.
conclude _accord       | AGREE & | FRA       | France concluded an agreement last week.
consent to             | AGREE   | IND       | India consented to the demands in March.
deal/n between B       | AGREE & | IND, PAK  | The deal between India and Pakistan ended last week.
deal/n with B          | AGREE & | POL > BLR | Poland's deal with Belarus drew attention on Tuesday.
decide +AID            | AGREE   | ESP       | Spain decided to send food.
decide +CONSULT        | AGREE   | VNM       | Vietnam decided to meet the president.
decide +COOPERATE      | AGREE   | CHL       | Chile decided to cooperate with Peru.
decide +SUPPORT        | AGREE   | FRA       | France decided to recognise the government.
eager/a +              | AGREE   | NGA       | Nigeria was eager to send food.
earmark                | AGREE   | IND       | India earmarked on Monday.
express desire         | AGREE   | BRA       | Brazil expressed desire last week.
express interest in    | AGREE   | CAN       | Canada expressed interest in the town on Tuesday.
express readiness      | AGREE   | JPN       | Japan expressed readiness on Sunday.
express willingness    | AGREE   | KEN       | Kenya expressed willingness on Monday.
extend invitation to B | AGREE   | MEX > CUB | Mexico extended an invitation to Cuba on Friday.
finalise _accord       | AGREE & | VNM       | Vietnam finalised an agreement in March.
finalize _accord       | AGREE & | CHL       | Chile finalized an agreement on Sunday.
give assurance         | AGREE   | POL       | Poland gave an assurance on Friday.
give word              | AGREE   | CAN       | Canada gave a word on Sunday.
green-light            | AGREE   | POL       | Poland green-lighted on Sunday.
guarantee              | AGREE   | TUR       | Turkey guaranteed on Sunday.
guarantee B            | AGREE   | EGY > SDN | Egypt guaranteed Sudan on Monday.
initial _accord        | AGREE & | ESP       | Spain initialed an agreement on Friday.
intend +               | AGREE   | CHL       | Chile intended to send food.
invitation/n to B      | AGREE   | AUS > IDN | Australia's invitation to Indonesia drew attention last week.
invite                 | AGREE   | DEU       | Germany invited on Tuesday.
invite B               | AGREE   | EGY > SDN | Egypt invited Sudan on Monday.
keen/a +               | AGREE   | ESP       | Spain was keen to send food.
look forward to        | AGREE   | CHL       | Chile looked forward to the demands on Friday.
look forward to +      | AGREE   | FRA       | France looked forward to to send food.
make deal with B       | AGREE & | JPN, PRK  | Japan made a deal with North Korea on Friday.
mediate                | AGREE   | TUR       | Turkey mediated on Friday.
offer                  | AGREE   | IND       | India offered on Monday.
offer +                | AGREE   | POL       | Poland offered to send food.
offer B                | AGREE   | TUR > GRC | Greece was offered by Turkey on Tuesday.
offer _aid             | AGREE   | ESP       | Spain offered medicine on Sunday.
offer _help            | AGREE   | VNM       | Vietnam offered help on Monday.
offer to B             | AGREE   | EGY > SDN | Egypt offered to Sudan last week.
offer to mediate       | AGREE   | EGY       | Egypt offered to a mediate in March.
offer/n of             | AGREE   | DEU       | Germany's offer of the port drew attention on Sunday.
offer/n to B           | AGREE   | AUS > IDN | Australia's offer to Indonesia drew attention on Monday.
open door to           | AGREE   | IND       | India opened a door to the demands last week.
plan +                 | AGREE   | VNM       | Vietnam planned to send food.
plan/n +               | AGREE   | NGA       | Nigeria's plan to send food drew attention last week.
pledge                 | AGREE   | FRA       | France pledged on Monday.
pledge +               | AGREE   | CHL       | Chile pledged to send food.
pledge B               | AGREE   | KEN > SOM | Kenya pledged Somalia last week.
pledge _aid            | AGREE   | MEX       | Mexico pledged medicine on Friday.
pledge cooperation     | AGREE   | CHL       | Chile pledged a cooperation on Tuesday.
pledge support         | AGREE   | AUS       | Australia pledged support last week.
pledge to B            | AGREE   | JPN > PRK | Japan pledged to North Korea on Tuesday.
pledge/n               | AGREE   | EGY       | Egypt's pledge drew attention in March.
prepare +              | AGREE   | FRA       | France prepared to send food.
prepared/a             | AGREE   | AUS       | Australia was prepared in March.
prepared/a +           | AGREE   | MEX       | Mexico was prepared to send food.
promise                | AGREE   | VNM       | Vietnam promised in March.
promise +              | AGREE   | NGA       | Nigeria promised to send food.
promise B              | AGREE   | ESP > HUN | Spain promised Hungary on Friday.
promise _aid           | AGREE   | NGA       | Nigeria promised medicine in March.
promise/n to B         | AGREE   | TUR > GRC | Turkey's promise to Greece drew attention on Friday.
propose partnership    | AGREE   | POL       | Poland proposed a partnership on Tuesday.
reach _accord          | AGREE & | NGA       | Nigeria reached an agreement in March.
reach agreement with B | AGREE & | ESP, HUN  | Spain reached an agreement with Hungary on Sunday.
reach settlement       | AGREE & | MEX       | Mexico reached a settlement on Tuesday.
ready/a                | AGREE   | IND       | India was ready on Monday.
ready/a +              | AGREE   | TUR       | Turkey was ready to send food.
resolve dispute        | AGREE & | NGA       | Nigeria resolved a dispute last week.
seek _ties             | AGREE   | VNM       | Vietnam sought diplomatic ties last week.
set date               | AGREE & | EGY       | Egypt set a date last week.
settle dispute         | AGREE   | DEU       | Germany settled a dispute on Sunday.
settle with B          | AGREE & | AUS, IDN  | Australia settled with Indonesia on Monday.
strike deal            | AGREE & | VNM       | Vietnam struck a deal on Monday.
strike deal with B     | AGREE & | CHL, PER  | Chile struck a deal with Peru on Tuesday.
swear +                | AGREE   | BRA       | Brazil swore to send food.
undertake              | AGREE   | NGA       | Nigeria undertook on Monday.
undertake +            | AGREE   | MEX       | Mexico undertook to send food.
volunteer +            | AGREE   | ESP       | Spain volunteered to send food.
vow                    | AGREE   | BRA       | Brazil vowed in March.
vow +                  | AGREE   | CAN       | Canada vowed to send food.
vow support            | AGREE   | DEU       | Germany vowed support on Tuesday.
vow to help            | AGREE   | MEX       | Mexico vowed to help on Sunday.
willing/a              | AGREE   | EGY       | Egypt was willing last week.
willing/a +            | AGREE   | DEU       | Germany was willing to send food.
willing/a +RETREAT     | AGREE   | KEN       | Kenya was willing to withdraw its troops.
work towards           | AGREE & | DEU       | Germany worked towards a deal on Friday.
