"""Countries by their one-word names, which take a verb for one and stand behind a town."""

from __future__ import annotations

_TYPED = """
afghanistan armenia australia austria azerbaijan bangladesh belarus belgium bulgaria canada china cyprus
denmark egypt estonia ethiopia finland france georgia germany greece hungary india iran iraq israel italy
japan kazakhstan kenya kyrgyzstan latvia lithuania luxembourg malta moldova mongolia nepal norway pakistan
poland portugal romania russia serbia slovakia slovenia spain sweden switzerland tajikistan thailand turkey
turkmenistan ukraine uzbekistan
"""
COUNTRIES = frozenset(_TYPED.split())
"""In small letters."""
