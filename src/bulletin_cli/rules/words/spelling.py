"""Which words are words: a shipped list for English, hunspell's dictionaries for other languages."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache
from itertools import filterfalse, takewhile
from mmap import mmap
from pathlib import Path
from typing import Any, Protocol

from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.words.lists import mapped, word_set

_LETTERS = "etaoinsrhldcumfpgwybvkxjqz"
_FREE_PREFIXES = (
    "un", "non", "multi", "cyber", "micro", "tele", "bio", "geo", "eco", "socio", "psycho", "neuro",
    "anti", "counter", "over", "under", "poly",
)  # fmt: skip
_LEAST_ROOT = 5
_LONG = 9
"""So long a word of the newer lists is no other word's twin: “antiretroviral”."""
_COLUMN = 2048
"""Letters of a column, more than any word has."""
_FEW = 12
"""After so many words with near ones wanted, more are expected."""
_NO_WORDS = frozenset(["number", "acronym"])
ENDLESS = 100
"""Letters of a word that CPY020 tells of, and nobody else."""
_MOST = 32
"""Letters of the longest word for which near ones are looked up."""
_COUNTRIES = {"ru": "RU", "en": "GB", "de": "DE", "fr": "FR", "es": "ES", "uk": "UA", "kk": "KZ", "mn": "MN"}


class Dictionary(Protocol):
    """Knows words of one language."""

    def knows(self, word: str) -> bool:
        """True for a correct word; a capital at the start does not matter."""
        ...

    def near(self, word: str) -> tuple[str, ...]:
        """Correct words at a distance of one letter, sorted."""
        ...


def neighbours(word: str, letters: str = _LETTERS) -> Iterator[str]:
    """Every string one slip away: two letters swapped, one lost, doubled, added or mistyped."""
    splits = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    yield from (left + right[1] + right[0] + right[2:] for left, right in splits if len(right) > 1)
    yield from (left + right[1:] for left, right in splits if right)
    yield from (left + letter + right for left, right in splits for letter in letters)
    yield from (left + letter + right[1:] for left, right in splits if right for letter in letters)


def one_slip_apart(left: str, right: str) -> bool:
    """True where two letters swapped, or one lost, added or mistyped, make the one word of the other."""
    at = next(
        (i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right))
    )
    one, other = left[at:], right[at:]
    swapped = len(one) > 1 and one[:2] == other[1::-1] and one[2:] == other[2:]
    return left != right and (swapped or one[1:] == other or one == other[1:] or one[1:] == other[1:])


class SortedWords:
    """English: a sorted text in memory, looked up by columns as on paper, so that it costs little to load."""

    def __init__(self, text: bytes | mmap, more: frozenset[str] = frozenset()) -> None:
        self.text, self.more = text, more
        self._seen: dict[str, bool] = {}
        self._met: set[str] = set()
        self._strange: set[str] = set()
        """Words that were looked up together: those that are known, and the others."""
        self._near: dict[str, tuple[str, ...]] = {}
        self._told: dict[tuple[str, str], str] = {}
        """What rules have worked out about words, by rule and word, kept for the next story."""

    def told(self, rule: str, word: str, work_out: Callable[[str, SortedWords], str]) -> str:
        """What a rule works out about a word, once."""
        key = (rule, word)
        if key not in self._told:
            self._told[key] = work_out(word, self)
        return self._told[key]

    def knows(self, word: str) -> bool:
        """True for a correct word; a capital at the start does not matter."""
        known = self._seen.get(word)
        if known is None:
            plain = word.replace("’", "'").removesuffix("'s")
            forms = (plain, plain.lower(), *((plain.capitalize(),) if plain.isupper() else ()))
            known = any(form in self.more or self._stands(form.encode()) for form in forms)
            known = known or self._built(plain.lower())
            self._seen[word] = known
        return known

    def lacking(self, words: Iterable[str]) -> AbstractSet[str]:
        """Those of the words that are not known; a letter by itself is no word that could be."""
        fresh = [*filterfalse(self._met.__contains__, words)]
        for word in [*filterfalse(self._strange.__contains__, fresh)]:
            known = len(word) == 1 or (word.isalpha() and self._stands(word.encode())) or self.knows(word)
            (self._met if known else self._strange).add(word)
        return self._strange.intersection(fresh)

    def _built(self, word: str) -> bool:
        # "anticorruption", "multisite": a free prefix and a word long enough not to be half of a slip
        for prefix in _FREE_PREFIXES:
            rest = word.removeprefix(prefix)
            if rest != word and len(rest) >= _LEAST_ROOT and self._stands(rest.encode()):
                return True
        wide = word.removesuffix("wide")
        if wide != word and len(wide) > 3 and self._stands(wide.encode()):
            return True
        return word.endswith("s") and word[:-1] in self.more

    def lists(self, word: str) -> bool:
        """True for a word that stands in the text just so."""
        return self._stands(word.encode())

    def _stands(self, word: bytes) -> bool:
        firsts, starts = self._columns
        column = bisect_right(firsts, word) - 1
        return column >= 0 and self.text.find(b"\n%b\n" % word, starts[column], starts[column + 1] + 1) >= 0

    def beginning(self, letters: str) -> tuple[str, ...]:
        """The list's words that begin with the letters, sorted."""
        firsts, starts = self._columns
        wanted = letters.encode()
        first, last = max(bisect_left(firsts, wanted) - 1, 0), bisect_right(firsts, wanted + b"\xff")
        _, found, rest = self.text[starts[first] : starts[last]].partition(b"\n" + wanted)
        words = (found + rest)[1:].decode().split("\n") if found else ()
        return tuple(takewhile(lambda word: word.startswith(letters), words))

    @cached_property
    def _columns(self) -> tuple[list[bytes], list[int]]:
        """The first word of each column of the text, and where the columns start and the last one ends."""
        text = self.text
        starts = [text.find(b"\n", at) for at in range(0, max(len(text) - _COLUMN, 1), _COLUMN)]
        return [text[at + 1 : text.find(b"\n", at + 1)] for at in starts], [*starts, len(text)]

    def near(self, word: str) -> tuple[str, ...]:
        """Correct words at a distance of one letter, sorted."""
        if len(word) > _MOST:
            return ()
        if word not in self._near:
            others = {other for other in neighbours(word) if other != word}
            # One guess is sooner looked up in the text; for an archive's worth the words are laid out once.
            if len(self._near) < _FEW:
                found = [other for other in others if self._stands(other.encode())]
            else:
                found = [other for other in others if other.encode() in self._all]
            if len(word) > _LONG:
                found += [other for other in self.more & others if other not in found]
            self._near[word] = tuple(sorted(found))
        return self._near[word]

    @cached_property
    def _all(self) -> frozenset[bytes]:
        return frozenset(self.text[:].split(b"\n"))


class Hunspell:
    """A hunspell dictionary, read when the first word is asked for (some 70 ms)."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder, self.name = folder, name
        self._seen: dict[str, bool] = {}
        self._near: dict[str, tuple[str, ...]] = {}

    def knows(self, word: str) -> bool:
        """True for a correct word; a capital at the start does not matter."""
        known = self._seen.get(word)
        if known is None:
            known = self._seen[word] = bool(self._engine.spell(word))
        return known

    def near(self, word: str) -> tuple[str, ...]:
        """Correct words at a distance of one letter, sorted."""
        if len(word) > _MOST:
            return ()
        if word not in self._near:
            # Hunspell's own guesses reach further, and cost half a second each in Russian.
            guesses = neighbours(word, self._letters) if self._letters else self._engine.suggest(word)
            self._near[word] = tuple(sorted({one for one in guesses if self._one_slip_from(word, one)}))
        return self._near[word]

    def _one_slip_from(self, word: str, guess: str) -> bool:
        return guess.isalpha() and one_slip_apart(word, guess) and bool(self._engine.spell(guess))

    @cached_property
    def _letters(self) -> str:
        # the small letters of the language, which most dictionaries name for guesses like ours
        lines = (self.folder / f"{self.name}.aff").read_bytes().splitlines()
        named = {line[:4]: line[4:].strip() for line in lines if line.startswith((b"SET ", b"TRY "))}
        try:
            letters = named.get(b"TRY ", b"").decode(named.get(b"SET ", b"").decode("ascii") or "latin-1")
        except (LookupError, UnicodeDecodeError):
            return ""
        return "".join(letter for letter in letters if letter.isalpha() and letter.islower())

    @cached_property
    def _engine(self) -> Any:
        from hunspell import Hunspell as Engine  # noqa: PLC0415  # costs time, and most runs need none

        return Engine(self.name, hunspell_data_dir=str(self.folder))


@lru_cache(maxsize=1)
def english() -> SortedWords:
    """The English words that the package brings, British and American."""
    return SortedWords(
        mapped("english.txt"), word_set("spelling") | word_set("modern") | word_set("contractions")
    )


def strangers(passage: Passage, known: Dictionary) -> tuple[Word, ...]:
    """Words in small letters, capitalised ones at a sentence's head and mixed ones that the dictionary
    lacks, single letters left out; of endless words CPY020 tells.
    """
    found = passage.memo.get("strangers")
    if isinstance(found, tuple):
        return found
    doubtful: Sequence[Word] = passage.words
    if isinstance(known, SortedWords):
        doubtful = _doubtful(passage, known.lacking(passage.index))
    return _strange(passage, known, doubtful)


def strangers_of_all(
    passages: Sequence[Passage], lacking: AbstractSet[str], known: SortedWords
) -> Sequence[tuple[Passage, tuple[Word, ...]]]:
    """The passages that have `strangers`, each with these; `lacking` has their words that are not known."""
    found = []
    for passage in passages:
        if "mixed" in passage.kinds or not passage.index.keys().isdisjoint(lacking):
            strange = _strange(passage, known, _doubtful(passage, lacking))
            if strange:
                found.append((passage, strange))
        else:
            passage.memo["strangers"] = ()
    return found


def _doubtful(passage: Passage, lacking: AbstractSet[str]) -> Sequence[Word]:
    # a word of which the list has the small letters is known in any dress, unless capitals stand inside it
    index, numbers = passage.index, set(passage.kinds.get("mixed", ()))
    for word in index.keys() & lacking:
        numbers.update(index[word])
    return [passage.words[number] for number in sorted(numbers)]


def _strange(passage: Passage, known: Dictionary, doubtful: Sequence[Word]) -> tuple[Word, ...]:
    words = passage.memo["strangers"] = tuple(
        [
            word
            for word in doubtful
            if word.kind not in _NO_WORDS
            and 1 < len(word.text) < ENDLESS
            and (word.kind != "capitalised" or passage.begins_sentence(word.start))
            and not known.knows(word.text)
            and not _carried_over(passage, word)
        ]
    )
    return words


def _carried_over(passage: Passage, word: Word) -> bool:
    # the second half of "coun- tries" is EXT001's
    before = passage.text[max(0, word.start - 3) : word.start]
    return before[1:] == "- " and before[:1].isalpha()


@lru_cache(maxsize=16)
def dictionary(language: str) -> Dictionary | None:
    """The dictionary for a language tag, or None where the package brings none and the machine has none."""
    tongue, _, region = language.partition("-")
    if tongue.lower() == "en":
        return english()
    wanted = [f"{tongue}_{region[:2].upper()}"] if region else []
    wanted += [f"{tongue}_{_COUNTRIES[tongue]}"] if tongue in _COUNTRIES else []
    from bulletin_cli.rules.words.dictionaries import dictionary_folders  # noqa: PLC0415 - English needs none

    for folder in dictionary_folders():
        for name in (*wanted, tongue):
            if (folder / f"{name}.dic").is_file() and (folder / f"{name}.aff").is_file():
                return Hunspell(folder, name)
    return None


def put_away() -> None:
    """Forget the dictionaries, which take five megabytes, until a word is looked up again."""
    dictionary.cache_clear()
    english.cache_clear()
