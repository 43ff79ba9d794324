"""The methods served and their parameters, read from data, checked and brought into type."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from tests.telegram.records import Upload
from tests.telegram.rules import Json, Refusal, bad

_MARKUPS = {
    "inline_keyboard": "InlineKeyboardMarkup",
    "keyboard": "ReplyKeyboardMarkup",
    "remove_keyboard": "ReplyKeyboardRemove",
    "force_reply": "ForceReply",
}
_MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
}
_YES, _NO = ("true", "1", "yes"), ("false", "0", "no")
_ARRAY = "Array of "


@cache
def specification() -> Json:
    """Return the data file: methods, types, unions, reactions."""
    read = Path(__file__).with_name("methods.json").read_text(encoding="utf-8")
    loaded: Json = json.loads(read)
    return loaded


@cache
def _names() -> dict[str, str]:
    return {name.lower(): name for name in specification()["methods"]}


def method_named(name: str) -> str:
    """Return the method's own spelling, or refuse with 404."""
    try:
        return _names()[name.lower()]
    except KeyError:
        raise Refusal("Not Found: method not found", 404) from None


@cache
def snake(method: str) -> str:
    return re.sub(r"(?<!^)([A-Z])", r"_\1", method).lower()


def parameters(method: str, given: Json, files: dict[str, Upload]) -> Json:
    """Return the parameters in their types; `files` are the uploaded parts by name."""
    fields = specification()["methods"][method]
    taken = dict[str, Any]()
    attached = set[str]()
    for name, value in {**files, **given}.items():
        if name not in fields:
            if name in files:
                continue
            raise bad(f"unknown parameter {name}")
        if value is None:
            continue
        types = fields[name]["types"]
        if isinstance(value, str) and value.startswith("attach://"):
            part = value.removeprefix("attach://")
            if part not in files:
                raise bad("attached file not found")
            attached.add(part)
            value = files[part]
        taken[name] = _typed(name, types, value)
    for name in files:
        if name not in fields and name not in attached:
            raise bad(f"unknown parameter {name}")
    for name, field in fields.items():
        if field["required"] and taken.get(name) in (None, ""):
            if method == "setWebhook":
                continue  # an empty url takes the webhook away
            words = _MISSING.get(name, f'parameter "{name}" is required')
            raise bad(words)
    return taken


def _typed(name: str, types: list[str], value: object) -> object:
    if isinstance(value, Upload):
        if "InputFile" not in types:
            raise bad(f'parameter "{name}" can\'t be a file')
        return value
    if "Integer" in types:
        try:
            if isinstance(value, int) and not isinstance(value, bool):
                return value
            return int(str(value))
        except ValueError:
            if "String" in types and isinstance(value, str):
                return value
            raise bad(f'parameter "{name}" must be an integer') from None
    if "Boolean" in types:
        if isinstance(value, bool):
            return value
        if str(value).lower() in (*_YES, *_NO):
            return str(value).lower() in _YES
        raise bad(f'parameter "{name}" must be a boolean')
    if "String" in types:
        if isinstance(value, bool | dict | list):
            raise bad(f'parameter "{name}" must be a string')
        return str(value)
    return _object(name, types, value)


def _object(name: str, types: list[str], value: object) -> object:
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            what = "reply keyboard markup" if name == "reply_markup" else name
            raise bad(f"can't parse {what} JSON object") from None
    if name == "reply_markup":
        if not isinstance(value, dict):
            raise bad("object expected as reply markup")
        kind = next((kind for key, kind in _MARKUPS.items() if key in value), "")
        if kind not in types:
            raise bad("reply markup of this kind isn't allowed here")
        types = [kind]
    check(types, value, name)
    return value


def check(types: list[str], value: object, where: str) -> None:
    """Refuse a nested value with unknown, missing or mistyped fields."""
    if len(types) != 1:
        return
    wanted = types[0]
    if wanted.startswith(_ARRAY):
        if not isinstance(value, list):
            raise bad(f"expected an Array as {where}")
        for one in value:
            check([wanted.removeprefix(_ARRAY)], one, where)
        return
    scalar = {"String": str, "Integer": int, "Boolean": bool}.get(wanted)
    if scalar:
        if not isinstance(value, scalar) or (scalar is int and value in (True, False)):
            raise bad(f'field "{where}" must be of type {wanted}')
        return
    data = specification()
    if wanted in data["unions"]:
        kind = value.get("type") if isinstance(value, dict) else None
        if kind not in data["unions"][wanted]:
            raise bad(f"unsupported {wanted} type specified")
        wanted = data["unions"][wanted][kind]
    if wanted == "KeyboardButton" and isinstance(value, str):
        return
    if wanted in data["types"]:
        if not isinstance(value, dict):
            raise bad(f"expected an Object as {where}")
        _check_fields(data["types"][wanted], value, where)


def _check_fields(fields: Json, value: Json, where: str) -> None:
    for name, inner in value.items():
        if name not in fields:
            raise bad(f"unknown parameter {where}.{name}")
        if inner is not None:
            check(fields[name]["types"], inner, f"{where}.{name}")
    for name, field in fields.items():
        if field["required"] and value.get(name) is None:
            raise bad(f"can't parse {where}: Can't find field \"{name}\"")
