"""Dates in words, by language; no clock and no locale of the machine."""

from __future__ import annotations

from calendar import monthrange

MONTHS = {
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fa": "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "ky": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "ru": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "tg": "январ феврал март апрел май июн июл август сентябр октябр ноябр декабр",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "uk": "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
    "uz": "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr",
}
"""Names of the months as they stand alone."""

OF_THE_MONTH = {
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "tg": "январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри",
}
"""Names after a day, where they differ."""

FORMS = {
    "de": ("{month} {year}", "{day}. {month} {year}"),
    "en": ("{month} {year}", "{day} {month} {year}"),
    "en-US": ("{month} {year}", "{month} {day}, {year}"),
    "es": ("{month} de {year}", "{day} de {month} de {year}"),
    "pt": ("{month} de {year}", "{day} de {month} de {year}"),
    "kk": ("{year} жылғы {month}", "{year} жылғы {day} {month}"),
    "ky": ("{year}-жыл, {month}", "{year}-жылдын {day}-{month}"),
    "tg": ("{month}и {year}", "{day} {month} {year}"),
    "uz": ("{year}-yil, {month}", "{year}-yil {day}-{month}"),
}
"""A month and a day in words; those of French, Italian, Russian, Turkish and Ukrainian are the plain ones."""

PLAIN = ("{month} {year}", "{day} {month} {year}")


def in_words(date: str, language: str) -> str:
    """`2010-12` as "December 2010", `2010-12-17` as "17 December 2010"; unchanged where it is neither or the
    language's months are not known."""
    parts = date.split("-")
    base = language.split("-", maxsplit=1)[0]
    if len(parts) not in (2, 3) or base not in MONTHS or not all(part.isdecimal() for part in parts):
        return date
    month = int(parts[1])
    if not 1 <= month <= 12:
        return date
    names = OF_THE_MONTH.get(base, MONTHS[base]) if len(parts) == 3 else MONTHS[base]
    forms = FORMS.get(language) or FORMS.get(base) or PLAIN
    day = str(int(parts[2])) if len(parts) == 3 else ""
    words = forms[len(parts) - 2].format(month=names.split()[month - 1], day=day, year=parts[0])
    return words[0].upper() + words[1:]


def span_in_words(span: tuple[str, str], language: str) -> str:
    """A period as "1 October 2010 – 14 December 2010"; whole months by their names alone."""
    first, last = span
    if first.endswith("-01") and _is_last_day(last):
        first, last = first[:7], last[:7]
    return " – ".join(dict.fromkeys(in_words(date, language) for date in (first, last)))


def _is_last_day(date: str) -> bool:
    parts = date.split("-")
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return False
    year, month, day = (int(part) for part in parts)
    return 1 <= month <= 12 and year > 0 and day == monthrange(year, month)[1]
