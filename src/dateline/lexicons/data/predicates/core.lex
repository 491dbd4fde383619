accuse B | ACCUSE allege | KOR > PRK | Seoul accused Pyongyang of shelling the island.
condemn | ACCUSE disapprove | KOR > PRK | Seoul condemned the attack.
criticize | ACCUSE disapprove | KOR > PRK | Seoul criticized Pyongyang.
call for _pullback | REQUEST yield | KOR | Seoul called for the withdrawal.
praise | SUPPORT | KOR > PRK | x praise
thank B | SUPPORT | KOR > PRK | x praise
acknowledge | SUPPORT | x | x
celebrate | SUPPORT | x | x
fight alongside B | COOPERATE | x | x
repel B | ASSAULT | x | x
send _troops | AID | x | x
deployment/n of A | MOBILIZE troops | x | x
authorize | SUPPORT | x | x
warn | ACCUSE | x | x
signing/n of _accord | SUPPORT & | x|x
invade B | ASSAULT | x | x
talk/n with B | CONSULT & | x | x
assist B | AID | x|x
request | REQUEST assist |x|x
honor B|SUPPORT|x|x
