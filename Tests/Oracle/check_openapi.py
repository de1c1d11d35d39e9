#!/usr/bin/env python3
"""Holds an OpenAPI export against the documents that it was made from.

A second reader of the same documents, sharing no code and no rules with the first: regular expressions over lines.
It knows the two forms that the project's own documents come in, and no more.

usage: check_openapi.py OPENAPI.json DOCUMENT...        (old to new)
"""
import json
import re
import sys

import jsonschema
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

METHODS = "GET|POST|PUT|PATCH|DELETE"
failures = []
checked = 0


def check(condition, message):
    global checked
    checked += 1
    if not condition:
        failures.append(message)


# --- reading ----------------------------------------------------------------------------------------------------


def cells(line):
    text = line.strip()
    text = text[1:] if text.startswith("|") else text
    parts = re.split(r"(?<!\\)\|", text)
    if parts and not parts[-1].strip():
        parts = parts[:-1]
    return [re.sub(r"\\([\\`*_{}\[\]()#+\-.!|<>])", r"\1", part.strip()) for part in parts]


def blanked(path):
    path = re.sub(r"\{+[^{}]+\}+", "{}", path)
    return path.rstrip("/")


class Section:
    def __init__(self, heading):
        self.heading = heading
        self.endpoint = None
        self.tables = []
        self.requests = []
        self.responses = []
        self.text = []


def read(path):
    lines = open(path, encoding="utf-8").read().split("\n")
    return read_page_text(lines) if any(l.endswith("¶") for l in lines) else read_gitbook(lines)


def table_at(lines, index):
    """The rows below a delimiter row at `index`, header first, and the index after it."""
    rows = [cells(lines[index - 1])]
    index += 1
    while index < len(lines) and "|" in lines[index]:
        rows.append(cells(lines[index]))
        index += 1
    return rows, index


def is_delimiter(line):
    return "|" in line and re.fullmatch(r"[\s|:\-]+", line) is not None and "-" in line


def read_gitbook(lines):
    sections = [Section(None)]
    index = 0
    label = ""
    while index < len(lines):
        line = lines[index]
        heading = re.fullmatch(r"(#+) (.*)", line)
        endpoint = re.fullmatch(rf"`+({METHODS}) (\S+?)`+", line)
        if heading and len(heading[1]) <= 2:
            sections.append(Section(re.sub(r"\\(.)", r"\1", heading[2])))
        elif heading:
            label = heading[2]
        elif endpoint:
            target = re.sub(r"^(\{\{base_url\}\}|https?://[^/]+/[^/]+/v\d+)", "", endpoint[2])
            sections[-1].endpoint = (endpoint[1], target)
        elif is_delimiter(line):
            rows, index = table_at(lines, index)
            sections[-1].tables.append(rows)
            continue
        elif line.startswith("```"):
            body = []
            index += 1
            while index < len(lines) and not lines[index].startswith("```"):
                body.append(lines[index])
                index += 1
            text = "\n".join(body)
            if text.strip():
                try:
                    value = json.loads(text)
                except ValueError:
                    value = None
                if value is not None:
                    (sections[-1].requests if "Body" in label else sections[-1].responses).append(value)
        else:
            sections[-1].text.append(re.sub(r"\\(.)", r"\1", line))
        index += 1
    return sections


def read_page_text(lines):
    section = Section(None)
    index = 0
    decoder = json.JSONDecoder()
    while index < len(lines):
        line = lines[index]
        endpoint = re.fullmatch(rf"({METHODS}) (https?://\S+)", line)
        if endpoint:
            section.endpoint = (endpoint[1], re.sub(r"^https?://[^/]+/[^/]+/v\d+", "", endpoint[2]))
        elif is_delimiter(line):
            rows, index = table_at(lines, index)
            section.tables.append(rows)
            continue
        elif line.startswith("--data"):
            text = line[len('--data "'):]
            while not re.search(r'(?<!\\)"\s*$', text):
                index += 1
                text += "\n" + lines[index]
            text = text.rstrip()[:-1]
            section.requests.append(json.loads(text.replace('\\"', '"')))
        elif line in ("{", "["):
            value, end = decoder.raw_decode("\n".join(lines[index:]))
            used = "\n".join(lines[index:])[:end].count("\n")
            bare = any(l.startswith("Request body") for l in lines[index - 1:index])
            (section.requests if bare else section.responses).append(value)
            index += used
        else:
            section.text.append(line)
        index += 1
    return [section]


# --- expectations -----------------------------------------------------------------------------------------------


def footnote(section):
    text = " ".join(section.text).replace(" ,", ",")
    text = text[re.search(r"Foo\w*: ", text).start():] if re.search(r"Foo\w*: ", text) else ""
    found = re.search(r"(?:fields|values) are: ?([a-z_, ]+)", text)
    return [word.strip() for word in found[1].split(",") if word.strip()] if found else None


def parameters(section):
    for rows in section.tables:
        if "Default" in rows[0]:
            return {row[0]: row for row in rows[1:]}
    return {}


JSON_TYPES = {"number": {"number", "integer"}, "timestamp": {"integer"}, "string": {"string"}}


def main():
    document = json.load(open(sys.argv[1], encoding="utf-8"))
    chapters = [read(path) for path in sys.argv[2:]]
    root = "urn:api"
    registry = Registry().with_resource(root, Resource(contents=document, specification=DRAFT202012))

    def absolute(schema):
        if isinstance(schema, dict):
            return {k: (root + v if k == "$ref" else absolute(v)) for k, v in schema.items()}
        return [absolute(item) for item in schema] if isinstance(schema, list) else schema

    def validates(schema, value):
        # References inside of referenced schemas resolve against the document by themselves.
        validator = jsonschema.Draft202012Validator(absolute(schema), registry=registry)
        return [e.message[:200] for e in validator.iter_errors(value)]

    def resolved(schema):
        while "$ref" in schema:
            node = document
            for step in schema["$ref"].lstrip("#/").split("/"):
                node = node[step]
            schema = node
        return schema

    def types(schema):
        """The JSON types that a schema allows, looking through references and alternatives."""
        schema = resolved(schema)
        own = schema.get("type", [])
        found = set([own] if isinstance(own, str) else own)
        for key in ("anyOf", "oneOf", "allOf"):
            for inner in schema.get(key, []):
                found |= types(inner)
        return found

    def values(schema):
        schema = resolved(schema)
        found = list(schema.get("enum", []))
        for key in ("anyOf", "oneOf", "allOf"):
            for inner in schema.get(key, []):
                found += values(inner)
        return [value for value in found if value is not None]

    operations = {
        (method.upper(), blanked(path)): operation
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method.upper() in METHODS.split("|")
    }
    sections = [s for chapter in chapters for s in chapter if s.endpoint]
    documented = {(s.endpoint[0], blanked(s.endpoint[1])) for s in sections}
    check(documented == set(operations), f"operations: docs {sorted(documented)}, export {sorted(operations)}")

    def body_schema(operation):
        return operation["requestBody"]["content"]["application/json"]["schema"]

    def answer_schema(operation):
        return operation["responses"]["200"]["content"]["application/json"]["schema"]

    examples = 0
    newest = {}
    for section in sections:
        key = (section.endpoint[0], blanked(section.endpoint[1]))
        operation = operations.get(key)
        if operation is None:
            continue
        if parameters(section):
            newest[key] = section
        for body in section.requests:
            examples += 1
            errors = validates(body_schema(operation), body)
            check(not errors, f"{key} request {json.dumps(body)[:120]}: {errors[:2]}")
        for body in section.responses:
            examples += 1
            errors = validates(answer_schema(operation), body)
            check(not errors, f"{key} response {json.dumps(body)[:120]}: {errors[:2]}")

    for key, section in newest.items():
        properties = resolved(body_schema(operations[key]))["properties"]
        for name, row in parameters(section).items():
            schema = properties.get(name)
            check(schema is not None, f"{key}: parameter {name} is missing")
            if schema is None:
                continue
            word, default = row[1], row[3] if len(row) > 3 else ""
            expected = {"array"} if word.endswith("[]") else JSON_TYPES.get(word)
            check(expected is None or types(schema) & expected, f"{key} {name}: {word} became {types(schema)}")
            shown = resolved(schema).get("default", schema.get("default"))
            wanted = None if default in ("", "none") else default
            check((str(shown) if shown is not None else None) == wanted, f"{key} {name}: default {wanted}, got {shown}")
        for examples_of in (s for s in sections if (s.endpoint[0], blanked(s.endpoint[1])) == key):
            for body in examples_of.requests:
                for name in body:
                    check(name in properties, f"{key}: parameter {name} of an example is missing")
        allowed = footnote(section)
        if allowed and "sort_by" in properties:
            check(values(properties["sort_by"]) == allowed, f"sort_by: {values(properties['sort_by'])} is not {allowed}")

    records = {}
    for section in sections:
        key = (section.endpoint[0], blanked(section.endpoint[1]))
        for body in section.responses:
            for record in body if isinstance(body, list) else [body]:
                records.setdefault(key, []).append(record)
    for key, shown in records.items():
        schema = resolved(answer_schema(operations[key]))
        schema = resolved(schema["items"]) if "items" in schema else schema
        for record in shown:
            for name, value in record.items():
                check(name in schema["properties"], f"{key}: response field {name} is missing")
                if value is None and name in schema["properties"]:
                    check("null" in types(schema["properties"][name]), f"{key}: {name} can be null")

    table = next((rows for chapter in chapters for s in chapter for rows in s.tables
                  if rows[0][:2] == ["Field", "Type"] and "Default" not in rows[0]), None)
    creations = [op for (method, path), op in operations.items() if method == "POST" and path.count("/") == 1]
    if table and creations:
        rows = [row for row in table[1:] if not row[0].startswith("*")]
        required = sorted(row[0].rstrip("*") for row in rows if row[0].endswith("*"))
        schema = resolved(body_schema(creations[0]))
        check(sorted(schema.get("required", [])) == required, f"required {schema.get('required')} is not {required}")
        fetch = next(op for (method, path), op in operations.items() if method == "GET" and path.endswith("{}"))
        record = resolved(answer_schema(fetch))["properties"]
        for row in rows:
            name = row[0].rstrip("*").split("[]")[0]
            check(name in record, f"property {name} is missing")
            found = re.search(r"values are: ?((?:\"[^\"]+\",? ?)+)", row[2])
            if found and name in record:
                wanted = re.findall(r"\"([^\"]+)\"", found[1])
                check(values(record[name]) == wanted, f"{name}: {values(record[name])} is not {wanted}")

    for failure in failures:
        print(f"error: {failure}", file=sys.stderr)
    print(f"{checked} facts of {len(sys.argv) - 2} documents looked up, {examples} example bodies validated, "
          f"{len(failures)} wrong")
    return 1 if failures or not examples else 0


if __name__ == "__main__":
    sys.exit(main())
