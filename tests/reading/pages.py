"""Pages in the manner of many publishers: how they write title and date, and where these conflict.

Each case holds what stands in the head and above and below the article; the article's paragraphs are the same.
All were crawled on 2025-05-10.
"""

from __future__ import annotations

import json
from typing import NamedTuple

CRAWLED = "2025-05-10"
TITLE = "Rebels free 42 soldiers as truce holds in the north"
TEXT = "".join(
    f"<p>{line}</p>"
    for line in (
        "Rebels released 42 soldiers on Tuesday under a truce that was signed last month, the Red Cross said in a statement.",
        "The soldiers, who had been captured in an ambush in November 2023, were handed over to the army at an airstrip.",
        "A commander accused the army of violating the truce on 3 March 2019, a claim that the army rejected on Monday.",
        "The government thanked its neighbour for its part in the talks, which are to go on in the capital next week.",
    )
)
NAV = "".join(f'<li><a href="/s/{n}">Section {n}</a></li>' for n in ("world", "politics", "sport", "culture", "money"))
RELATED = (
    "<aside><h3>Related</h3><ul>"
    + "".join(
        f'<li><a href="/2025/05/0{n}/other">Another story number {n}</a> <time datetime="2025-05-0{n}T01:00:00Z">May {n}, 2025</time></li>'
        for n in (7, 8, 9)
    )
    + "</ul></aside>"
)


class Case(NamedTuple):
    name: str
    head: str = ""
    above: str = f"<h1>{TITLE}</h1>"
    below: str = ""
    url: str = "https://www.example.org/news/rebels-free-soldiers"
    day: str | None = "2025-05-04"
    title: str = TITLE
    site: str = "Desert Post"

    def html(self) -> str:
        title = "" if "<title" in self.head else f"<title>{self.title} | {self.site}</title>"
        return (
            f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'>{title}{self.head}</head><body><header><a href='/'>{self.site}</a>"
            f"<nav><ul>{NAV}</ul></nav></header><main><article>{self.above}<div class='article-body'>{TEXT}</div>{self.below}</article></main>"
            f"{RELATED}<div class='cookie-banner'>We use cookies to improve your experience. Accept all cookies</div>"
            f"<footer>Copyright 2025 {self.site}. All rights reserved.</footer></body></html>"
        )


def ld(**fields: object) -> str:
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, **fields}
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


def meta(name: str, content: str, by: str = "property") -> str:
    return f"<meta {by}='{name}' content='{content}'>"


H1 = f"<h1>{TITLE}</h1>"
OG = meta("og:title", TITLE) + meta("og:type", "article") + meta("og:site_name", "Desert Post")

CASES = [
    # JSON-LD
    Case("json-ld", ld(datePublished="2025-05-04T10:00:00Z")),
    Case("json-ld with an update", ld(datePublished="2025-05-04T10:00:00+03:00", dateModified="2025-05-06T10:00:00+03:00")),
    Case("json-ld graph", "<script type='application/ld+json'>" + json.dumps({"@graph": [{"@type": "WebPage", "datePublished": "2020-01-01"}, {"@type": ["NewsArticle"], "headline": TITLE, "datePublished": "2025-05-04"}]}) + "</script>"),
    Case("json-ld array", "<script type='application/ld+json'>" + json.dumps([{"@type": "BreadcrumbList"}, {"@type": "Article", "headline": TITLE, "datePublished": "2025-05-04"}]) + "</script>"),
    Case("json-ld with a line break in a string", ld(datePublished="2025-05-04").replace("truce", "truce\n")),
    Case("json-ld broken, meta whole", "<script type='application/ld+json'>{\"@type\": \"NewsArticle\",</script>" + meta("article:published_time", "2025-05-04T10:00:00Z")),
    Case("json-ld of the site only", "<script type='application/ld+json'>{\"@type\": \"Organization\", \"name\": \"Desert Post\"}</script>" + meta("article:published_time", "2025-05-04T10:00:00Z")),
    Case("json-ld in words", ld(datePublished="May 4, 2025 10:00 am")),
    Case("json-ld two articles, the page's first", ld(datePublished="2025-05-04") + "<script type='application/ld+json'>" + json.dumps({"@type": "NewsArticle", "headline": "Another", "datePublished": "2025-05-09"}) + "</script>"),
    Case("json-ld reportage", ld(**{"@type": "ReportageNewsArticle", "datePublished": "2025-05-04T23:30:00-04:00"})),
    # OpenGraph and metas
    Case("opengraph", OG + meta("article:published_time", "2025-05-04T10:00:00+00:00")),
    Case("opengraph with an update", OG + meta("article:published_time", "2025-05-04T10:00:00Z") + meta("article:modified_time", "2025-05-08T10:00:00Z")),
    Case("only an update", OG + meta("article:modified_time", "2025-05-04T10:00:00Z")),
    Case("dublin core", meta("DC.date.issued", "2025-05-04", "name")),
    Case("meta date", meta("date", "2025-05-04 08:00", "name")),
    Case("meta pubdate", meta("pubdate", "20250504", "name")),
    Case("parsely", meta("parsely-pub-date", "2025-05-04T08:00:00Z", "name")),
    Case("sailthru", meta("sailthru.date", "Sun, 04 May 2025 08:00:00 +0000", "name")),
    Case("cxense", meta("cXenseParse:recs:publishtime", "2025-05-04T08:00:00Z", "name")),
    Case("publish-date in words", meta("publish-date", "4 May 2025", "name")),
    Case("itemprop meta", meta("datePublished", "2025-05-04T08:00:00", "itemprop")),
    Case("capital names", "<META NAME='Date' CONTENT='2025-05-04'>"),
    # microdata and time elements
    Case("microdata span", above=H1 + "<span itemprop='datePublished' content='2025-05-04T09:00'>yesterday</span>"),
    Case("microdata time", above=H1 + "<time itemprop='datePublished' datetime='2025-05-04'>May 4</time>"),
    Case("microdata text", above=H1 + "<span itemprop='datePublished'>4 May 2025</span>"),
    Case("time element", above=H1 + "<time datetime='2025-05-04T10:00:00Z'>Sunday</time>"),
    Case("time element without attribute", above=H1 + "<time>May 4, 2025</time>"),
    Case("time elements, published and updated", above=H1 + "<p>Published <time datetime='2025-05-04'>4 May</time> Updated <time class='updated' datetime='2025-05-07'>7 May</time></p>"),
    # addresses
    Case("address", url="https://www.example.org/2025/05/04/world/rebels-free-soldiers.html"),
    Case("address with a month's name", url="https://www.example.org/world/2025/may/04/rebels-free-soldiers"),
    Case("compact address", url="https://www.example.org/news/article-20250504-rebels"),
    Case("dashed address", url="https://www.example.org/news/2025-05-04-rebels-free-soldiers/"),
    # on the page's face
    Case("published line", above=H1 + "<div class='pub-date'>Published: 4 May 2025 at 10:00</div>"),
    Case("byline with a date", above=H1 + "<div class='byline'>By Aminata Sow | May 4, 2025</div>"),
    Case("posted on", above=H1 + "<span class='entry-meta'>Posted on May 4, 2025 by admin</span>"),
    Case("date in dots", above=H1 + "<span class='datum date'>04.05.2025, 10:00</span>"),
    Case("slashed date with a clock of the east coast", above=H1 + "<span class='timestamp'>05/04/2025 10:00 AM EDT</span>"),
    Case("updated and published on the face", above=H1 + "<div class='dateline'>Updated: May 6, 2025</div><div class='published-date'>Published: May 4, 2025</div>"),
    Case("a dateline in the text", above=H1 + "<p>BAMAKO, May 4, 2025 (Desert Wire) - Rebels in the north of the country kept their word.</p>"),
    # conflicts
    Case("the crawl's day in the meta, the address says otherwise", meta("date", "2025-05-10", "name"), url="https://www.example.org/2025/05/04/rebels"),
    Case("the crawl's day in a time element, json-ld otherwise", ld(datePublished="2025-05-04"), above=H1 + "<time datetime='2025-05-10'>today</time>"),
    Case("two against one", ld(datePublished="2025-05-08T00:00:00Z") + meta("article:published_time", "2025-05-04T10:00:00Z"), url="https://www.example.org/2025/05/04/rebels"),
    Case("a content system's zero", meta("date", "1970-01-01T00:00:00Z", "name") + meta("parsely-pub-date", "2025-05-04", "name")),
    Case("a day in the future", meta("article:published_time", "2025-12-04T10:00:00Z") + meta("DC.date.issued", "2025-05-04", "name")),
    Case("only a day in the future", meta("article:published_time", "2026-05-04T10:00:00Z"), day=None),
    Case("zones apart", ld(datePublished="2025-05-04T22:00:00-05:00") + meta("pubdate", "2025-05-05", "name")),
    Case("today's date in the header", meta("article:published_time", "2025-05-04T10:00:00Z"), above="<div class='today-date'>Saturday, May 10, 2025</div>" + H1),
    Case("published after its update", meta("article:published_time", "2025-05-09T10:00:00Z") + meta("article:modified_time", "2025-05-04T12:00:00Z"), url="https://www.example.org/2025/05/04/rebels"),
    Case("the crawl's own day, rightly", ld(datePublished="2025-05-10T01:00:00Z"), url="https://www.example.org/2025/05/10/rebels", day="2025-05-10"),
    Case("no date at all", day=None, site="Undated"),
    # titles
    Case("title with a dash and site", f"<title>{TITLE} - Desert Post</title>" + meta("pubdate", "2025-05-04", "name"), above="<div class='headline'>x</div>"),
    Case("title with section and site", f"<title>{TITLE} | World | Desert Post</title>" + meta("pubdate", "2025-05-04", "name"), above="<p></p>"),
    Case("site first", f"<title>Desert Post: {TITLE}</title>" + meta("pubdate", "2025-05-04", "name") + meta("og:site_name", "Desert Post"), above="<p></p>"),
    Case("h1 is the site's name", OG + meta("article:published_time", "2025-05-04"), above=f"<h1>Desert Post</h1><h2>{TITLE}</h2>"),
    Case("social title differs, h1 and json-ld agree", ld(datePublished="2025-05-04") + meta("og:title", "You will not believe whom these rebels freed")),
    Case("search title differs", f"<title>Rebels, truce, soldiers: latest news | Desert Post</title>{OG}" + meta("article:published_time", "2025-05-04")),
    Case("h1 in capitals", OG + meta("article:published_time", "2025-05-04"), above=f"<h1>{TITLE.upper()}</h1>"),
    Case("h1 with markup", OG + meta("article:published_time", "2025-05-04"), above=f"<h1><span>{TITLE.split(' as ')[0]}</span> <em>as {TITLE.split(' as ')[1]}</em></h1>"),
    Case("entities in the title", meta("pubdate", "2025-05-04", "name"), above="<h1>Rebels &amp; army &#8216;keep truce&#8217; in the north</h1>", title="Rebels & army ‘keep truce’ in the north"),
    Case("a title with its own dash", OG.replace(TITLE, "Truce - or trap? Rebels free soldiers") + meta("article:published_time", "2025-05-04"), above="<h1>Truce - or trap? Rebels free soldiers</h1>", title="Truce - or trap? Rebels free soldiers"),
    Case("a title with a colon", meta("pubdate", "2025-05-04", "name"), above="<h1>Mali: rebels free 42 soldiers in the north</h1>", title="Mali: rebels free 42 soldiers in the north"),
    Case("json-ld headline cut short", ld(headline="Rebels free 42 soldiers as truce...", datePublished="2025-05-04") + OG),
    Case("kicker above the h1", ld(datePublished="2025-05-04"), above=f"<div class='kicker'>WORLD</div>{H1}<p class='dek'>Joy in the capital</p>"),
    Case("json-ld of related stories first", "<script type='application/ld+json'>" + json.dumps({"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": f"Another story {n}", "datePublished": f"2025-05-0{n}"} for n in (7, 8)]}) + "</script>" + ld(datePublished="2025-05-04")),
    # faces that speak without markup
    Case("published on, for screen readers too", above=H1 + "<div class='date-simple'><span class='sr-only'>Published On 4 May 2025</span><span aria-hidden='true'>4 May 2025</span></div>"),
    Case("source and time", above=H1 + "<div class='info'>Source: Desert Post<span class='time'>2025-05-04 10:24:15</span>Editor: sow</div>"),
    Case("a clock in an attribute", above=H1 + "<div class='head'><dateformat time='1746354000' mode='rel'></dateformat></div>"),
    Case("a stamp in milliseconds", above=H1 + "<div class='Page-date'><x-timestamp data-timestamp='1746354000000'></x-timestamp></div>"),
    Case("title of an abbreviation", above=H1 + "<abbr class='ago' title='2025-05-04T10:00:00Z'>six days ago</abbr>"),
    Case("date, then update, in another tongue's class", above=H1 + "<span class='tarih'>04.05.2025 - Update : 05.05.2025</span>"),
    Case("updated before published", above=H1 + "<p class='publish-time'>Updated - May 05, 2025 10:24 am IST<br>Published - May 04, 2025 10:00 am IST</p>"),
    Case("issued and modified", above=H1 + "<span class='m-pub-dates'>Issued on: 04/05/2025 - 10:24 Modified: 05/05/2025 - 11:00</span>"),
    Case("update in brackets", above=H1 + "<div class='info-date'><a>10:24 GMT 04.05.2025</a> (Updated: 11:24 GMT 05.05.2025)</div>"),
    Case("byline, date, last updated", above=H1 + "<div class='post-meta'>By DP - May 04,2025 - Last updated at May 05,2025</div>"),
    Case("agency, date, sections", above=H1 + "<p class='credit'>DESERT POST - May 4, 2025 - 10:24 | All, World</p>"),
    Case("a comma behind the month", above=H1 + "<ul><li class='time'>May, 04, 2025 - 10:24</li></ul>"),
    Case("month first by its clock", above=H1 + "<div class='articleDate'>Date 5/4/2025 1:24:11 AM</div>"),
    Case("month first by the page's English", "<meta property='og:locale' content='en_US'>", above=H1 + "<span class='date'>05/04/2025</span>"),
    Case("month first by a date beside it", above=H1 + "<span class='publication'><time>05/04/2025</time><span>May 4, 2025</span></span>"),
    Case("month first by the address", above=H1 + "<time>05/04/2025</time>", url="https://www.example.org/2025/05/04/rebels"),
    Case("day first by the address", above=H1 + "<time>04/05/2025</time>", url="https://www.example.org/2025/05/04/rebels"),
    Case("a plain paragraph", above=H1 + "<p>May 4, 2025</p>"),
    Case("a plain line with its weekday", above=H1 + "<div>Sunday, May 4, 2025</div>"),
    Case("day, month and clock", above=H1 + "<div class='textML'>4 May 2025 10:24</div>"),
    Case("an ordinal", above=H1 + "<div class='date'>Sunday 4th May 2025</div>"),
    Case("clock before the date", above=H1 + "<p class='txt-time'>All News 10:24 May 04, 2025</p>"),
    # more titles
    Case("the host's name behind a dash", f"<title>{TITLE} - The Desert Post</title>" + meta("pubdate", "2025-05-04", "name"), above="<p></p>", url="https://www.desertpost.example.com/news/x"),
    Case("section and host behind dashes", f"<title>{TITLE} - World - DESERTPOST</title>" + meta("pubdate", "2025-05-04", "name"), above="<p></p>", url="https://desertpost.com/news/x"),
    Case("a name with a motto", f"<title>{TITLE} - Desert-Post: Independent, trusted coverage of the dunes</title>" + meta("pubdate", "2025-05-04", "name"), above="<p></p>", url="https://www.desert-post.com/x"),
    Case("h1 is a section, h2 the title", meta("pubdate", "2025-05-04", "name"), above=f"<h1>World</h1><h2>{TITLE}</h2>"),
    Case("microdata headline", "<title>News | Desert Post</title>" + meta("pubdate", "2025-05-04", "name"), above=f"<div itemprop='headline'>{TITLE}</div>"),
    Case("only an h2", "<title>Desert Post</title>" + meta("pubdate", "2025-05-04", "name"), above=f"<h2>{TITLE}</h2>"),
    Case("double colon", f"<title>{TITLE} :: Desert Post</title>" + meta("pubdate", "2025-05-04", "name") + meta("og:site_name", "Desert Post"), above="<p></p>"),
    Case("json-ld with entities", ld(headline="Rebels &amp; army &#8216;keep truce&#8217;", datePublished="2025-05-04"), above="<p></p>", title="Rebels & army ‘keep truce’"),
]  # fmt: skip
