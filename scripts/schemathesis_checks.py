"""
A check for Schemathesis beside its own: an error of GraphQL is one that docs/errors.md or GraphQL itself has a code for.
How to run it: CONTRIBUTING.md.
"""

import re
from pathlib import Path

import schemathesis

ERRORS = Path(__file__).parent.parent / "docs" / "errors.md"
DOCUMENTED = set(re.findall(r"^\| `([A-Z_]+)` \|", ERRORS.read_text(encoding="utf-8"), re.MULTILINE))
BY_GRAPHQL = {"GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "BAD_REQUEST"}


@schemathesis.check
def documented_graphql_errors(ctx, response, case):
    """No 5xx, nothing masked, no error without a documented code."""
    assert response.status_code < 500, f"status {response.status_code}"
    for error in response.json().get("errors", []):
        code = error.get("extensions", {}).get("code")
        assert code in DOCUMENTED | BY_GRAPHQL, f"{code}: {error['message']}"
