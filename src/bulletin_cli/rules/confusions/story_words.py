"""What a story itself says of its words: how often they come, and which of them are right in it."""

from collections import Counter
from functools import cached_property, lru_cache

from bulletin_cli.rules.prose.kinds import HEADS
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.slips.borrowed_words import glossed, introduced
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import changes, phrase_list, word_set

PARTS = lazy(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
"""The words of a compound."""
_ENOUGH = 50
"""Places of a word in one passage that are looked at, more than it has but in a list."""


class Own:
    """Words that are right in one story: the house's, and names, put together where one is asked for."""

    def __init__(self, story: Story) -> None:
        self._story = story
        style = story.publication.style
        self._house = _house(changes("phrases", style), changes("foreign", style), changes("spelling", style))

    def __contains__(self, word: str) -> bool:
        """True for a word in small letters that is right here."""
        return word in self._house or _is_named(self._story, word) or word in self._told

    @cached_property
    def _told(self) -> frozenset[str]:
        return frozenset(_words_told(self._story))


class House:
    """A story, and the words that need no dictionary in it, in small letters."""

    def __init__(self, story: Story, own: Own) -> None:
        self.story, self.own = story, own

    def of(self, word: str) -> int:
        """So many times, in any dress, and in compounds."""
        often = self._in_compounds.get(word, 0)
        if word in self.story.vocabulary:
            often += sum([len(passage.index.get(word, ())) for passage in self.story.passages])
        return often

    @cached_property
    def _in_compounds(self) -> Counter[str]:
        # what stands before or after any hyphen of a word, with how often it comes
        times: Counter[str] = Counter()
        for passage in self.story.passages:
            for key in passage.compounds:
                for part in _ends_of(key):
                    times[part] += len(passage.index[key])
        return times

    def introduces(self, word: str) -> bool:
        """True where the story itself says that it is a word, or explains what comes in it again."""
        several = self.of(word) > 1
        return word in self.story.vocabulary and any(
            introduced(passage, passage.words[number].start)
            or (several and glossed(passage, passage.words[number].start, passage.words[number].end))
            for passage in self.story.passages
            for number in passage.index.get(word, ())[:_ENOUGH]
        )

    def opens_with(self, word: str) -> int:
        """So many times with its capital: what comes again so is a name."""
        return sum(
            passage.words[number].text == word
            for passage in self.story.passages
            for number in passage.index.get(word.lower(), ())[:_ENOUGH]
        )


def _ends_of(compound: str) -> set[str]:
    parts = compound.split("-")
    cuts = range(1, len(parts))
    return {*["-".join(parts[:cut]) for cut in cuts], *["-".join(parts[cut:]) for cut in cuts]}


_Changes = tuple[tuple[str, ...], tuple[str, ...]]


@lru_cache(maxsize=8)
def _house(phrases: _Changes, foreign: _Changes, spelling: _Changes) -> frozenset[str]:
    singles = phrase_list("phrases", *phrases).singles
    return singles | word_set("foreign", *foreign) | word_set("spelling", *spelling)


def _words_told(story: Story) -> set[str]:
    # words of titles, names and the style sheet
    publication, article = story.publication, story.article
    style = publication.style
    texts = [
        publication.title,
        publication.publisher,
        article.byline,
        article.dateline,
        *style.words,
        *style.terms,
    ]
    texts += [
        *style.abbreviations,
        *style.abbreviations.values(),
        *(rubric.label for rubric in publication.rubrics),
    ]
    texts += [quote.by for quote in article.pull_quotes] + [figure.credit for figure in article.figures]
    return {word.lower() for text in texts for word in PARTS.findall(text.replace("’", "'"))}


def _is_named(story: Story, word: str) -> bool:
    # true where it stands with a capital that no sentence gives it
    typed = (f"{word}'s",) if word.endswith("'s") else (word, f"{word}'s")
    if story.vocabulary.isdisjoint(typed):
        return False
    return any(
        passage.words[number].kind == "capitalised"
        and (passage.joined[number] or not passage.begins_sentence(passage.words[number].start))
        for passage in story.passages
        if passage.kind not in HEADS
        for one in typed
        for number in passage.index.get(one, ())
    )


def unowned(text: str) -> str:
    """A word with a straight apostrophe and without an owner’s s."""
    return text.replace("’", "'").removesuffix("'s")
