"""What a person sees in a browser. The address comes from --base-url."""

import json
import re

from playwright.sync_api import Page, expect


def test_a_visitor_is_greeted(page: Page) -> None:
    page.goto("/")
    expect(page).to_have_title(re.compile("sample-service"))
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("^Hello from "))


def test_the_page_names_its_version(page: Page) -> None:
    page.goto("/")
    expect(page.get_by_role("main")).to_contain_text(re.compile(r"Version \S+"))


def test_nothing_on_the_page_fails(page: Page) -> None:
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("requestfailed", lambda request: problems.append(request.url))
    page.goto("/")
    assert problems == []


def test_health_is_public_and_short(page: Page) -> None:
    answer = page.goto("/health")
    assert answer is not None and answer.ok
    assert json.loads(answer.text()) == {"status": "ok"}
