"""The stories that the pages under test show: all invented, one of them hostile."""

from __future__ import annotations

from typing import TypedDict


class Given(TypedDict, total=False):
    """A story as JSON Lines hold it."""

    title: str
    published: str
    publisher: str
    url: str
    text: str


BRIEFING = """ALMATY, 14 May 2025 (Steppe Wire) - On May 9, 2025, Belarusian Defence Minister Pavel Starik told President Alexander Lukashenko that soldiers of Cuba's army had trained alongside Belarusian troops near Brest. He praised the Cuban soldiers.
The following day, Cuba's foreign ministry issued a statement praising the alliance between the two countries. The deployment was reportedly approved by Havana under the Minsk Cooperation Treaty.
Poland and Lithuania condemned the exercise as a violation of a UN Security Council resolution. Lithuania summoned the Cuban ambassador on Tuesday and demanded that the troops be withdrawn.
Polish Prime Minister Donald Tusk has not said whether he will meet Lukashenko. The dispute exploded into a war of words.
"""
"""Reported speech in a chain, a treaty, a hedge, a demand, and figures of speech that are no events."""

STRIKE: Given = {
    "title": "Blast kills nine at Herat market",
    "published": "2025-06-03",
    "publisher": "Hindu Kush Agency",
    "url": "https://agency.example/herat",
    "text": "HERAT, June 3 (Hindu Kush Agency) - A bomb killed nine people at a market in Herat on Monday, police said. "
    "The Taliban government blamed Islamic State fighters for the attack. Pakistan condemned the bombing.",
}
STRIKE_LATER: Given = {
    "title": "Toll of Herat market bombing rises to 14",
    "published": "2025-06-05",
    "publisher": "Oxus Courier",
    "text": "HERAT, June 5 (Oxus Courier) - The number of people killed by Monday's bomb at a market in Herat has risen to 14, "
    "a hospital doctor said on Wednesday. Islamic State fighters denied that they had bombed the market in Herat. "
    "Police had first put the toll at nine.",
}
TRADE: Given = {
    "title": "Accra and Abidjan sign cocoa deal",
    "published": "2025-04-11",
    "publisher": "Gulf Trader",
    "text": "ACCRA, April 11 (Gulf Trader) - Ghana and Ivory Coast signed an agreement on cocoa prices in Accra on Thursday. "
    "Ghana's president thanked Ivory Coast. Farmers protested in Kumasi on Friday. Nigeria criticised the agreement.",
}
TALKS: Given = {
    "title": "Yerevan and Baku hold talks",
    "published": "2024-11-20",
    "publisher": "Caucasus Line",
    "text": "TBILISI, Nov 20 (Caucasus Line) - The foreign ministers of Armenia and Azerbaijan met in Tbilisi on Tuesday. "
    "Azerbaijan released four Armenian soldiers on Wednesday. Russia criticised the talks. Armenia threatened to leave the alliance.",
}
HOSTILE: Given = {
    "title": "<img src=x onerror=\"window.hacked='title'\">Army shells port",
    "published": "2025-05-20",
    "publisher": "<svg onload=\"window.hacked='publisher'\">Wire</svg>",
    "url": "javascript:window.hacked='url'",
    "text": "The army said on Monday that rebels attacked Tripoli. <script>window.hacked='text'</script> Rebels attacked Sirte on Tuesday, "
    "a <b onmouseover=\"window.hacked='over'\">spokesman</b> said. \u202eLibya condemned the rebels.\u202c \U0001f600 Egypt condemned the rebels on Tuesday.",
}
ALL = [STRIKE, STRIKE_LATER, TRADE, TALKS, HOSTILE]
