"""Judges requests with botocore's ParamValidator, by the same models that the tables are made from.

Reads a line of JSON for each request ({"service": ..., "operation": ..., "request": ...}) and writes a line with
what is wrong, each with what it is about; null for an operation that the model doesn't have. The first argument is the folder of the models.
"""

import json
import os
import re
import sys
from datetime import datetime

from botocore.model import OperationNotFoundError, ServiceModel
from botocore.validate import ParamValidator

folder = sys.argv[1]
models = {}


def model_of(service):
    if service not in models:
        with open(os.path.join(folder, service + ".json"), encoding="utf-8") as file:
            models[service] = ServiceModel(json.load(file), service)
    return models[service]


def revive(value):
    """Bytes, and what JSON has no words for, are objects with one member that begins with a dollar sign."""
    if isinstance(value, list):
        return [revive(item) for item in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"$bytes"}:
        return bytes(value["$bytes"])
    if set(value) == {"$other"}:
        return datetime.now() if value["$other"] == "Date" else re.compile("x")
    return {name: revive(item) for name, item in value.items()}


validator = ParamValidator()
for line in sys.stdin:
    asked = json.loads(line)
    try:
        shape = model_of(asked["service"]).operation_model(asked["operation"]).input_shape
    except OperationNotFoundError:
        print("null")
        continue
    # An operation that takes nothing has no shape to be judged by.
    errors = [] if shape is None else validator.validate(revive(asked["request"]), shape)._errors
    print(json.dumps([[reason, more.get("required_name") or more.get("unknown_param") or name] for reason, name, more in errors]))
