"""Makes periodicals: text, fit, house style, accessibility and archive in one tool."""

__version__ = "0.1.0"
