# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges a value by a JSON Schema; knows the keywords that `limber-cli schema` uses and refuses any other."""

import re

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
KNOWN = {"$schema", "title", "type", "properties", "additionalProperties", "required", "items", "enum", "anyOf",
         "minimum", "maximum", "multipleOf", "maxLength", "pattern", "propertyNames"}


def has_type(value, name):
    if name in ("number", "integer"):
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return number and (name == "number" or value == int(value))
    return isinstance(value, TYPES[name])


def of_object(value, schema, where):
    for key in schema.get("required", []):
        if key not in value:
            yield f"{where}: {key} is missing"
    for key, item in value.items():
        if "propertyNames" in schema:
            yield from breaches(key, schema["propertyNames"], f"{where}, key {key}")
        rest = schema.get("additionalProperties", True)
        if key in schema.get("properties", {}):
            yield from breaches(item, schema["properties"][key], f"{where}.{key}")
        elif rest is False:
            yield f"{where}: {key} is not known"
        elif rest is not True:
            yield from breaches(item, rest, f"{where}.{key}")


def of_scalar(value, schema, where):
    number = has_type(value, "number")
    text = isinstance(value, str)
    if number and value < schema.get("minimum", value):
        yield f"{where}: {value} is too small"
    if number and value > schema.get("maximum", value):
        yield f"{where}: {value} is too large"
    if number and value % schema.get("multipleOf", 1e-9) > 1e-6 and "multipleOf" in schema:
        yield f"{where}: {value} is between steps"
    if text and len(value) > schema.get("maxLength", len(value)):
        yield f"{where}: too long"
    if text and not re.search(schema.get("pattern", ""), value):
        yield f"{where}: {value} does not match"


def breaches(value, schema, where="value"):
    unknown = set(schema) - KNOWN
    assert not unknown, unknown
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else types
    if types and not any(has_type(value, name) for name in types):
        yield f"{where}: {value!r} is not {types}"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{where}: {value!r} is not listed"
    if "anyOf" in schema and not any(not list(breaches(value, each)) for each in schema["anyOf"]):
        yield f"{where}: {value!r} is none of the kinds"
    if isinstance(value, dict):
        yield from of_object(value, schema, where)
    elif isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            yield from breaches(item, schema["items"], f"{where}[{index}]")
    else:
        yield from of_scalar(value, schema, where)
