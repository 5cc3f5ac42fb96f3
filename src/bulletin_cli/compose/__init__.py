"""Composition: articles in a layout's roles become galleys, broken into lines over whole paragraphs."""

from bulletin_cli.compose.composer import Composer
from bulletin_cli.compose.patterns import put_away

__all__ = ["Composer", "put_away"]
