"""The schemas say what the reader takes."""

from __future__ import annotations

import pytest
import yaml
from jsonschema import Draft202012Validator

from bulletin_cli.reading import json_schema
from press.handmade import ROOT
from reading.copy_desk import PUBLICATION, publication, said
from reading.test_article import WHOLE as ARTICLE
from reading.test_publication import WHOLE

NAMES = ("publication", "issue", "article", "layout")


def faults(name: str, text: str) -> list[str]:
    """What a validator finds wrong in YAML read as YAML 1.2 has it: dates and times are strings."""
    loader = type("Loader", (yaml.SafeLoader,), {"yaml_implicit_resolvers": {}})
    for tag, pattern, first in (
        ("int", r"[-+]?[0-9]+", "-+0123456789"),
        ("float", r"[-+]?[0-9]*\.[0-9]+", "-+.0123456789"),
        ("bool", r"true|false", "tf"),
    ):
        loader.add_implicit_resolver(
            f"tag:yaml.org,2002:{tag}", __import__("re").compile(f"(?:{pattern})$"), first
        )
    value = yaml.load(text, loader)
    return sorted(error.json_path for error in Draft202012Validator(json_schema(name)).iter_errors(value))


@pytest.mark.parametrize("name", NAMES)
def test_schemas_are_schemas(name):
    Draft202012Validator.check_schema(json_schema(name))


def test_what_the_reader_takes_the_schema_takes():
    assert faults("publication", WHOLE.replace("yes", "true")) == []
    assert faults("article", ARTICLE.replace("yes", "true")) == []
    for path in sorted(ROOT.glob("layouts/*/layout.yaml")):
        assert faults("layout", path.read_text()) == []
    for path in sorted(ROOT.glob("examples/*/issues/*/issue.yaml")):
        assert faults("issue", path.read_text()) == []


@pytest.mark.parametrize(
    "text",
    [
        "title: [a]",
        'title: ""',
        "rubrics: {a: b}",
        "requires: {pages: 0}",
        "lint: {ignore: [A]}",
        "issn: 1",
        "colour: blue",
    ],
)
def test_what_the_reader_refuses_the_schema_refuses(text):
    whole = (
        "".join(line for line in PUBLICATION.splitlines(True) if not text.startswith(line[:6])) + text + "\n"
    )
    assert faults("publication", whole)
    assert said(publication(whole))


def test_every_field_is_described():
    for name in NAMES:
        lacking = [key for key, of in json_schema(name)["properties"].items() if not of.get("description")]
        assert lacking == []
