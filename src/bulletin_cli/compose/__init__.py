"""Composition: articles in a layout's roles become galleys, broken into lines over whole paragraphs."""

from bulletin_cli.compose.composer import Composer

__all__ = ["Composer"]
