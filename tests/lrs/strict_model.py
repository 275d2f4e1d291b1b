"""In Ralph's environment: every statement of a file against its strict model; says how many, exits 1 for faults."""

import json
import sys
from pathlib import Path

from pydantic import ValidationError
from ralph.models.xapi.base.statements import BaseXapiStatement

faults = 0
statements = json.loads(Path(sys.argv[1]).read_text("utf-8"))
for statement in statements:
    try:
        BaseXapiStatement.model_validate(statement)
    except ValidationError as error:
        faults += 1
        sys.stdout.write(f"{statement.get('id')}: {error.errors()[0]['loc']} {error.errors()[0]['msg']}\n")
sys.stdout.write(f"{len(statements)} statements, {faults} faults\n")
sys.exit(1 if faults else 0)
