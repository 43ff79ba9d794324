"""The way in: a link from the chat lets its owner in once, and nothing else lets anybody in."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select

from bot.pages.flow import RATES
from storage import passes
from storage.members import mark
from storage.programme_tables import passes as table
from tests.pages.conftest import Made
from tests.pages.stage import Stage, served

PATHS = ("/", "/enter", "/enter?c=abc", "/programme/x", "/nowhere")


async def test_a_link_that_is_only_looked_at_stays_good(stage: Stage) -> None:
    """Messengers and scanners fetch what is sent to people."""
    link = await stage.link_for("coen")

    for method in ("GET", "HEAD", "GET"):
        looked = await stage.client.request(method, link)
        assert looked.status_code == 200
        assert "set-cookie" not in looked.headers
    came = await stage.presses(stage.codes[-1])

    assert came.status_code == 303
    assert came.headers["location"] == "/"
    assert "Je ondernemingen" in await stage.sees("/")


async def test_a_link_opens_once_and_soon_and_the_answer_to_all_others_is_one(
    stage: Stage,
) -> None:
    await stage.enters("coen")
    used = await stage.presses(stage.codes[-1])
    unknown = await stage.presses("A" * 43)
    nothing = await stage.presses("")
    odd = await stage.presses("é" * 43)
    await stage.link_for("coen")
    stage.scene.clock.now += timedelta(minutes=10)
    old = await stage.presses(stage.codes[-1])
    elsewhere = await stage.presses(stage.codes[-1], Origin="https://example.org")

    for answer in (used, unknown, nothing, odd, old, elsewhere):
        assert answer.status_code == 403
        assert answer.text == used.text
        assert _lasting(answer) == _lasting(used)
        assert "set-cookie" not in answer.headers


def _lasting(answer: httpx.Response) -> list[tuple[str, str]]:
    return [each for each in answer.headers.multi_items() if each[0] != "date"]


@pytest.mark.parametrize(
    ("asks", "browser", "speaks"),
    [("?l=fr", "nl", "fr"), ("", "nl-BE,en;q=0.5", "nl"), ("?l=xx", "pl,fr", "fr"), ("", "", "en")],
)  # fmt: skip
async def test_the_door_speaks_the_language_of_the_link_or_of_the_browser(
    stage: Stage, asks: str, browser: str, speaks: str
) -> None:
    headers = {"Accept-Language": browser}

    page = await stage.client.get(f"/enter{asks}", headers=headers)
    sent = await stage.client.post(f"/enter{asks}", headers=headers)

    assert f'<html lang="{speaks}"' in page.text
    assert f'action="/enter?l={speaks}"' in page.text
    assert f'<html lang="{speaks}"' in sent.text


async def test_a_link_that_was_not_used_is_good_for_nearly_ten_minutes(
    stage: Stage,
) -> None:
    await stage.link_for("coen")
    stage.scene.clock.now += timedelta(minutes=9, seconds=59)

    assert (await stage.presses(stage.codes[-1])).status_code == 303


async def test_a_visit_ends_after_twelve_hours(stage: Stage) -> None:
    await stage.enters("coen")

    stage.scene.clock.now += timedelta(hours=11, minutes=59)
    assert (await stage.client.get("/")).status_code == 200
    stage.scene.clock.now += timedelta(minutes=1)
    assert (await stage.client.get("/")).status_code == 403


async def test_of_codes_only_marks_are_kept_and_nothing_is_noted(
    stage: Stage, tmp_path: Path
) -> None:
    await stage.enters("coen")
    visit = stage.client.cookies["filrouge"]
    await stage.sees("/")
    await stage.client.get("/nowhere")

    kept = stage.scene.look(lambda tx: tx.execute(select(table.c.mark)).scalars().all())
    assert {mark(stage.codes[-1]), mark(visit)} == set(kept)
    files = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert not any(visit.encode() in each.read_bytes() for each in files)
    assert stage.noted == ""


async def test_the_cookie_is_for_this_page_alone(stage: Stage) -> None:
    came = await stage.enters("coen")

    parts = came.headers["set-cookie"].lower().split("; ")
    assert {"httponly", "samesite=strict", "path=/"} <= set(parts)
    assert not any(each.startswith(("domain", "max-age", "expires")) for each in parts)


async def test_under_https_the_cookie_is_bound_to_the_host(
    programme: Made, tmp_path: Path
) -> None:
    folder, now = programme
    public = "https://filrouge.example.org/page"
    async with served(folder, tmp_path / "served", now, public=public) as stage:
        stage.client.headers["Host"] = "filrouge.example.org"
        (said,) = await stage.scene.person("coen").says("/page")
        code = said.partition(f"{public}/enter?l=nl&c=")[2].split()[0]
        sent = {"Origin": "https://filrouge.example.org"}

        came = await stage.client.post("/page/enter", data={"c": code}, headers=sent)
        cookie = came.headers["set-cookie"]
        own = {"Cookie": cookie.partition(";")[0]}
        seen = await stage.client.get(came.headers["location"], headers=own)

        assert cookie.startswith("__Host-filrouge=")
        assert "; Secure" in cookie
        assert "domain" not in cookie.lower()
        assert "max-age=" in seen.headers["strict-transport-security"]
        assert seen.status_code == 200
        assert 'href="/page/enterprise/' in seen.text
        assert (await stage.client.get("/", headers=own)).status_code == 404


async def test_whoever_signs_out_is_out(stage: Stage) -> None:
    await stage.enters("coen")
    visit = stage.client.cookies["filrouge"]
    page = await stage.sees("/")
    leaving = page.partition('name="leaving" value="')[2].partition('"')[0]
    ours = {"Origin": stage.link}

    for headers, token in (({}, leaving), (ours, ""), (ours, "0" * 32)):
        form = {"leaving": token}
        await stage.client.post("/leave", data=form, headers=headers)
        await stage.sees("/")  # a page of somebody else signs nobody out
    gone = await stage.client.post("/leave", data={"leaving": leaving}, headers=ours)

    assert gone.status_code == 303
    assert "filrouge" not in stage.client.cookies
    again = await stage.client.get("/", headers={"Cookie": f"filrouge={visit}"})
    assert again.status_code == 403


@pytest.mark.parametrize(
    ("headers", "lets"),
    [
        ({"Sec-Fetch-Site": "same-origin", "Origin": "null"}, True),
        ({"Sec-Fetch-Site": "cross-site"}, False),
        ({"Sec-Fetch-Site": "same-site"}, False),
        ({"Sec-Fetch-Site": "none"}, False),
        ({"Origin": "null"}, False),
        ({"Content-Type": "text/plain"}, False),
    ],
)
async def test_a_form_counts_only_from_a_page_of_ours(
    stage: Stage, headers: dict[str, str], lets: bool
) -> None:
    await stage.link_for("coen")

    came = await stage.presses(stage.codes[-1], **headers)

    assert came.status_code == (303 if lets else 403)


async def test_page_close_ends_every_visit_and_every_link(stage: Stage) -> None:
    await stage.enters("coen")
    await stage.link_for("coen")

    (said,) = await stage.scene.person("coen").says("/pagina sluiten")

    assert "overal afgemeld" in said
    assert (await stage.client.get("/")).status_code == 403
    assert (await stage.presses(stage.codes[-1])).status_code == 403


async def test_another_visit_in_the_same_browser_ends_the_one_before(
    stage: Stage,
) -> None:
    await stage.enters("coen")
    before = stage.client.cookies["filrouge"]
    await stage.enters("fatou")

    old = await stage.client.get("/", headers={"Cookie": f"filrouge={before}"})

    assert old.status_code == 403
    assert "Vos entreprises" in await stage.sees("/")


async def test_ad5_a_participant_gets_no_link(stage: Stage) -> None:
    said = "".join(await stage.scene.person("leen").says("/page"))

    assert "http" not in said
    assert "coaches en beheerders" in said


async def test_ad5_whoever_is_coach_of_nothing_any_more_sees_nothing(
    stage: Stage,
) -> None:
    leen = stage.scene.id_of("leen")
    code = await stage.does(lambda tx: passes.link(tx, leen, stage.scene.clock()))

    await stage.presses(code)

    assert (await stage.client.get("/")).status_code == 403


async def test_outside_everything_looks_the_same(stage: Stage) -> None:
    """Whether anything is there is not told to who is not in."""
    there = [stage.path_of(1), f"/programme/{stage.scene.programme}", "/"]
    answers = [await stage.client.get(path) for path in (*there, "/nowhere", "/x/y/")]

    assert {each.status_code for each in answers} == {403}
    assert len({each.text for each in answers}) == 1


@pytest.mark.parametrize("path", PATHS)
async def test_every_answer_is_private(stage: Stage, path: str) -> None:
    if path == "/programme/x":
        await stage.enters("nora")

    for answer in (
        await stage.client.get(path),
        await stage.client.post(path, data={"c": "x"}),
        await stage.client.get(path, headers={"Host": "evil.example"}),
        await stage.client.put(path),
    ):
        told = answer.headers
        policy = told["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert told["cache-control"] == "no-store"
        assert told["x-content-type-options"] == "nosniff"
        assert told["referrer-policy"] in {"no-referrer", "same-origin"}
        assert "server" not in told
        assert "location" not in told or told["location"] == "/"


async def test_only_our_own_name_is_answered_to(stage: Stage) -> None:
    for host in ("evil.example", "127.0.0.1", f"127.0.0.1:{1}", ""):
        answer = await stage.client.get("/", headers={"Host": host})
        assert answer.status_code in {400, 421}
        assert "Fil rouge" not in answer.text


async def test_what_is_too_much_goes_no_further(stage: Stage) -> None:
    async def status(method: str, path: str, **more: object) -> int:
        answer = await stage.client.request(method, path, **more)  # type: ignore[arg-type]
        return answer.status_code

    await stage.link_for("coen")
    padded = f"c={stage.codes[-1]}&more={'x' * 5000}"
    kind = {"Content-Type": "application/x-www-form-urlencoded", "Origin": stage.link}
    assert await status("POST", "/enter", content=padded, headers=kind) == 403
    assert await status("GET", "/" + "x" * 400) == 414
    assert await status("GET", "/enter?c=" + "x" * 400) == 414
    assert await status("DELETE", "/") == 405
    assert await status("GET", "/", headers={"X-Much": "x" * 20_000}) == 431
    assert (await stage.presses(stage.codes[-1])).status_code == 303


async def test_links_are_not_tried_again_and_again(stage: Stage) -> None:
    most = RATES["enter"].at_once
    tried = [await stage.presses("A" * 43) for _ in range(most + 1)]
    await stage.link_for("coen")
    again = await stage.presses(stage.codes[-1])
    elsewhere = {"X-Forwarded-For": "203.0.113.7"}  # as our own proxy says
    other = await stage.presses(stage.codes[-1], **elsewhere)

    assert [each.status_code for each in tried] == [403] * most + [429]
    assert again.status_code == 429
    assert other.status_code == 303


async def test_nobody_is_served_without_end(stage: Stage) -> None:
    most = RATES["one"].at_once
    answers = [await stage.client.get("/nowhere") for _ in range(most + 5)]

    stage.scene.clock.now += timedelta(seconds=10)
    later = await stage.client.get("/nowhere")

    assert [each.status_code for each in answers] == [403] * most + [429] * 5
    assert answers[-1].headers["retry-after"]
    assert later.status_code == 403
