"""How many lines to cut from which story, so that an issue fits: every cut is tried before it is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from bulletin_cli.makeup.crowding import Crowding
from bulletin_cli.makeup.cutting import cheapest_cuts, most_cut, shortened, trimmed
from bulletin_cli.makeup.pages import SetPage, free_lines
from bulletin_cli.makeup.rooms import Rooms
from bulletin_cli.makeup.trail import Loss
from bulletin_cli.makeup.trials import Trials
from bulletin_cli.model.galley import Galley
from bulletin_cli.model.plan import Cut

TRIES = 4
"""Times that cuts are tried and lengthened, and then as often made less again."""
NEAR = 1
"""Lines that may be cut beyond those that are known to be too few."""
SAFE = 1
"""Lines that are cut beyond those that were enough: copy that is set again may come out longer."""
PATIENCE = 48
"""Pages of all tries to make cuts less: in a long issue they are fewer."""
LESS = 0.125
"""Share of the lines by which cuts are made less at first, where it is not known how many are too few."""

Lines = Mapping[int, int]
"""Column lines by story, by its number in the queue."""


@dataclass(frozen=True)
class Shortening:
    """Shortens stories of an issue, from which `out` are the figures that go as well."""

    trials: Trials
    rooms: Rooms
    crowding: Crowding
    out: Mapping[int, tuple[int, ...]]

    @cached_property
    def targets(self) -> dict[int, int]:
        """For each story that is over the one to cut: of those on its page, where it costs fewest words."""
        return dict(self._targets())

    def cuts(self) -> Mapping[int, tuple[Cut, ...]] | None:
        """Cuts for every story that is over, so many that the issue fits with them, and not many more.

        None where there are no more, or the tries end first: cuts that were not seen to do are not told.
        Empty where it is enough that figures are out.
        """
        wanted = self._wanted()
        least: Lines = {}
        for _ in range(TRIES):
            still = self._still_over(wanted)
            if not still:
                enough = self._fewest(wanted, least)
                return self._cuts({n: lines + SAFE for n, lines in enough.items() if lines})
            least, wanted = wanted, self._more(wanted, still)
            if wanted == least:
                break
        return None

    def _losses(self) -> Iterator[tuple[SetPage, Loss]]:
        for page in self.trials.found.pages:
            yield from ((page, loss) for loss in page.losses if loss.story not in self.trials.but)

    def _targets(self) -> Iterator[tuple[int, int]]:
        for page, loss in self._losses():
            others = [unit.story for unit in page.units if unit.story != loss.story]
            if loss.part is None and others:
                yield loss.story, max(others, key=lambda n: (self.trials.galley(n).words, -n))
            else:
                yield loss.story, min((loss.story, *others), key=lambda n: self._price(n, loss.lines))

    def _price(self, number: int, lines: int) -> tuple[int, bool, int]:
        """How many lines too few a story can give, whether paragraphs go whole for it, and the words."""
        cuts = cheapest_cuts(self.trials.galley(number), lines)
        return lines - sum(c.lines for c in cuts), any(c.whole for c in cuts), sum(c.words for c in cuts)

    def _wanted(self) -> Lines:
        """Lines to cut from each story, at first; none where it is enough that figures are out."""
        wanted: dict[int, int] = {}
        for page, loss in self._losses():
            if loss.story in self.out:
                wanted.setdefault(loss.story, 0)
                continue
            target = self.targets[loss.story]
            spare = free_lines(page, self.rooms) if target != loss.story else 0
            wanted[target] = wanted.get(target, 0) + max(loss.lines - spare, 1)
        return wanted

    def _more(self, wanted: Lines, still: Lines) -> Lines:
        """The lines that were cut, and those that are over with that."""
        more = dict(wanted)
        for number, lines in still.items():
            left = lines
            for each, most in self._givers(number):
                given = min(max(most - more.get(each, 0), 0), left)
                more |= {each: more.get(each, 0) + given} if given else {}
                left -= given
        return more

    def _givers(self, number: int) -> Iterator[tuple[int, int]]:
        """Stories to cut where one is over, and the lines that each may give.

        Those before it, up to the last pin, give what their paragraphs end with and no whole ones.
        """
        own = dict.fromkeys((self.targets.get(number, number), number))
        yield from ((each, most_cut(self.trials.galley(each))) for each in own)
        pinned = (n for n in self.trials.found.queue.starts.values() if n <= number)
        for each in range(number - 1, max(pinned, default=0) - 1, -1):
            if each not in own:
                yield each, trimmed(self.trials.galley(each))

    def _fewest(self, enough: Lines, least: Lines) -> Lines:
        """Lines that are enough, so few that hardly fewer would be."""
        share = 0.5 if least else LESS
        for _ in range(min(TRIES, PATIENCE // max(len(self.trials.found.pages), 1))):
            if sum(enough.values()) - sum(least.values()) <= NEAR:
                break
            fewer = {n: lines - _share(lines - least.get(n, 0), share) for n, lines in enough.items()}
            if self._still_over(fewer):
                least, share = fewer, 0.5
            else:
                enough, share = fewer, min(2 * share, 0.5)
        return enough

    def _cuts(self, wanted: Lines) -> dict[int, tuple[Cut, ...]]:
        return {n: cheapest_cuts(self.trials.galley(n), lines) for n, lines in wanted.items()}

    def _still_over(self, wanted: Lines) -> Lines:
        """Lines over by story once so many are cut, and the figures that have no room are out."""
        return self.trials.over(self.shorter(self._cuts(wanted)))

    def shorter(self, cuts: Mapping[int, tuple[Cut, ...]]) -> dict[int, Galley]:
        """The stories as they will be once they are cut, and the figures that have no room are out."""
        return {n: shortened(self.crowding.without(n, self.out.get(n, ())), each) for n, each in cuts.items()}


def _share(lines: int, share: float) -> int:
    """That share of lines, at least one where there are any."""
    return min(max(round(lines * share), 1), lines)
