"""A right word in the wrong place

Looks for words that are spelt rightly and meant otherwise ("costumes officers", "has being", "in principal",
"lead by"), each only in company that gives it away; for "a" before a vowel and "an" before a consonant; for
"a" before what is not counted ("a close cooperation"); for singulars where a plural is announced; for names
half in small letters (“Ministry of health”); and for verbs whose number, part or tense is wrong (“each of
the posts have”, “he want”, “was wrote”, “has died in March 1999”).

No dictionary finds them. The list (`data/confusions.tsv`) holds patterns that good copy does not contain.

Fails:
```
The corruption is a disease, said the UNICEF, and found a heroin at the Kabul University in the 2009.
```
```
The plan has being adopted in principal, and costumes officers attended.
```
```
A delegation lead by the minister came form Almaty with a official letter and an handbook.
```
```
Several country took part, and this activities go on. All the five came in a close cooperation.
```
```
The participants was asked for there views; it will helps them, and drugs can be find.
```
```
Each of the officers have a dog, and he want another. It was wrote late. The founder has died in March 1999.
```
```
Seizures by the police is growing. It is a traffic that know no borders, and an agreement on it were signed.
```
```
Last year more 4,800 officers came each two weeks, and all went smooth. They listen the speaker until noon.
```
```
Its expected that woman are easier to train then the men who’s fault it was, and on December 2010 it happened.
```

```
38 per cent of pupils in the region has spoken. The Convention, which began in 2005, oblige States. The books
that he must file is checked. Mr. Karimov remind the audience of it. Sixteen expert were there.
```
```
She did not wanted to go. Most of them are study at the school. The morning begun with a race in the town.
```
```
The report will be present in Vienna. Since 2006 more than 4,800 officers passed a course. She explained
how does the system work to men, most of which had been sold, and to a team, who’s captain had left.
```
```
The share had fell on the 27 November, and they explained how important is sleep. He was detained in the spot
with 84 kgs of it. It goes on in Sundays, so as they can rest. She underlined an importance of the treats
posed by it, which continued to raise in June, 2010.
```
```
So far 36 women has come. It shows how officers works and why smugglers takes risks. Young people knows it.
Its arrival is expecting at noon, and thousands of seasonal worker leaded the most weakest to the border.
```
```
The week dealt the tests. She attended in Osh a course. They noted also the rest. In May was adopted a list.
```
```
He decided create a group on how use it, has finish the work that had been sew by men, and it allows to rest.
```
```
The post also provide tea. Guards sent from three states works in it. Everyone in the villages know a project
of the office that aim to help men who have left and who is ill. Guards, cooks and drivers from Osh was there.
```
```
The post is open since 2005, and she works in it for ten years. They wait until the tests will be ready.
```
```
They asked for more longer talks. The course attended by guards of three prisons.
```
```
They finished to build it, and let the dog to run. Each of the guards receive tea. The post was
visited the minister.
```
```
The law obliges firms report it, and is prohibits sales. The money will spent in May. Since January the dog
handlers find drugs. They spent three days to repair the pipe, which is expected to available in June.
```
```
The team searched the car and find 3 kg of it. The use of dogs and scanners make it easier.
```
```
The measures set out in the plan is late. One of the tasks of the unit are to trace it. The price of bread and
flour have doubled. Half of the water are lost. There is still too few women. What worry them is the cold.
```
```
They were forced to loose half a day. It is one of the most perspective areas. They speak Russian good
and cooperate more close in it.
```

```
It has a legal side, to. He went to Spain, were it has been taught for years. The roof felt in, and snow had
cut of six villages. A stuff of nine runs the hotline, but the law legs behind.
```
```
There owners were warned after 37 compliments had been received. He earns more that his father, but he is
not legally bounded to it.
```
```
On the construction sight the fire fore met heroine addicts, and the parental live of its sensor officials.
```

Passes:
```
It is the side that they turned to. The men from Spain, were they asked, would sing. A cut of six per cent; a
formal education; the roof felt warm. It is colder that day.
```
```
They have a loose grip, a good command of Russian and close ties; from this perspective, areas differ.
```
```
The 27 November meeting took a part of the day; kept in the spot; a treat; how important sleep is; in Sunday’s
paper; to raise money. How important is it?
```
```
38 per cent of the work in the region has been done. The Convention, which began in 2005, obliges States. The
race begun in 2009 goes on. He was present in Vienna. How does it work? Since 2006 he has passed two courses.
```
```
It is being adopted; the principal aim; Kazakh costumes; an hour, a European, a one-off, a UN body, an NGO,
a uniform, an historic hotel.
```
```
The lead agency took the lead by example; several country offices; these project managers; form a group;
it’s its own.
```
```
Two more 500-page reports in two weeks each; they went by a smooth road and listened to the speaker.
```
```
It’s first released in May, then the next; a man or woman have their say; make the most of the day; its known
face; all right, and all day; The majority of Organization members; from typos to updates; the all-clear.
```
```
Ten per cent of the heroin is pure; the minister and his deputies were there; a list of men that are here.
```
```
Did he want it? I suggest that he come. She has worked here since March 2009; had he known. One of the
officers who have dogs; the number of posts is small; he wrote it in 2009.
```
```
So far 36 women have come. Training guards takes a year; eight pieces makes a pie; worker bees; leaded glass.
```
```
The week dealt with the tests. She attended a course in Osh. In May the list was adopted.
```
```
He decided to create a group, and wants help; it allows them to rest.
```
```
He asks that everyone in the villages know it. Officers seconded the motion. It is a law that courts help.
```
```
The first that is open since 2005; a judge serves for six years; they ask if it will rain; more older people.
```
```
They finished building it and let the dog run; he helped each of the guards receive tea.
```
```
The law obliges firms to report it; the money will be spent. Since January they have found drugs; it is
crucial to closing the gap. Since then he is free.
```
```
They began to search the car and find it. He wrote a post and report that pleased her.
```
```
The measures set out in the plan are late. A group of men were there. If the price of bread were lower, they
would eat. The men who read the list of rules are here. Ten men is enough. There is more to it.
```
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.agreement.nouns import Finding
from bulletin_cli.rules.articles.indefinite_articles import wrong_articles
from bulletin_cli.rules.confusions.confused_words import confused_words
from bulletin_cli.rules.confusions.words_of_the_story import words_of_the_story
from bulletin_cli.rules.looks.in_turn import looked_at
from bulletin_cli.rules.names.names_of_the_story import is_name_elsewhere
from bulletin_cli.rules.precedence import apart
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import shows
from bulletin_cli.rules.verbs.tenses_with_dates import AGO, perfect_with_date
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import changes

SEVERITY = Severity.WARNING


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each word that the rest of the story convicts, and each tense that the issue's day does."""
    told_by_story = words_of_the_story(story)
    issue = story.issue_id
    for passage in _read(story):
        dated = passage.figures or not passage.index.keys().isdisjoint(AGO)
        if not (dated or passage in told_by_story):
            continue
        yield from apart(
            chain(
                _marks(passage, perfect_with_date(passage, issue)),
                _marks(passage, _in_interval(passage, issue)),
                _marks(passage, told_by_story.get(passage, ())),
            )
        )


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each confusion, each wrong article and each number that disagrees."""
    return chain.from_iterable(check_each_sentences([story]))


def check_each_sentences(stories: Sequence[Story]) -> Iterator[Iterator[Mark]]:
    """The marks of several stories, for each of them; one look reads all their passages before the next."""
    read = [_read(story) for story in stories]
    looked = looked_at([*chain.from_iterable(read)])
    return (_marks_of(story, own, looked) for story, own in zip(stories, read, strict=True))


def _read(story: Story) -> Sequence[Passage]:
    return [one for one in story.english if not one.displayed]


def _marks_of(
    story: Story, passages: Sequence[Passage], looked: Mapping[Passage, Sequence[Finding]]
) -> Iterator[Mark]:
    _, spared = changes("confusions", story.publication.style)
    confused = [[*confused_words(passage, spared)] for passage in passages]
    for passage, marks in zip(passages, confused, strict=True):
        yield from apart(
            chain(
                marks,
                wrong_articles(passage),
                _grammar(passage, story, looked[passage]),
            )
        )


_INTERVALS = ("Between ", "From ")


def _in_interval(passage: Passage, issue: str) -> Iterator[Finding]:
    # loaded where a date may stand at a sentence’s head: little copy needs it
    if not (passage.figures and shows(passage.text, _INTERVALS)):
        return iter(())
    from bulletin_cli.rules.verbs.tenses_of_intervals import present_in_interval  # noqa: PLC0415 - see above

    return present_in_interval(passage, issue)


def _grammar(passage: Passage, story: Story, looked: Sequence[Finding]) -> Iterator[Mark]:
    return _marks(passage, (one for one in looked if not _of_a_name(one, passage, story)))


_DISAGREE = ("several with a verb for one", "make them agree")


def _of_a_name(one: Finding, passage: Passage, story: Story) -> bool:
    # “Graves says” of Dr Graves
    disagree = one.message.endswith(_DISAGREE) or one.hint in _DISAGREE
    return disagree and is_name_elsewhere(story, passage, one.start)


def _marks(passage: Passage, found: Iterable[Finding]) -> Iterator[Mark]:
    for one in found:
        fix = passage.fix(one.start, one.end, one.wanted, safe=False) if one.wanted else None
        yield passage.mark(one.start, one.end, one.message, one.hint, fix)
