"""How the browser is started."""

import os

import pytest


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict) -> dict:
    # Browsers keep their own list of authorities. Where the stack has one of its own (scripts/trust.sh sets this variable),
    # run.sh has asked the very address and checked its certificate before the first test.
    return {**browser_context_args, "ignore_https_errors": bool(os.environ.get("OWN_AUTHORITY"))}
