"""Make-up: galleys cut into legs and placed on pages, by arithmetic on the grid alone."""

from bulletin_cli.makeup.makeup import BUDGET, make_up

__all__ = ["BUDGET", "make_up"]
