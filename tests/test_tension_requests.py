"""The server asked about the pull on the band: 4xx and a sentence for what cannot be, the intact state for nothing."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from flask.testing import FlaskClient

from app import create

WRONG = [
    "lost=L5.nan",
    "lost=L5.inf",
    "lost=L5.101",
    "lost=L5.-1",
    "lost=L5",
    "lost=",
    "lost=L5.many",
    "lost=X9.50",
    "lost=L5.50&lost=L5.60",
    "&".join(f"lost=R{number}.50" for number in range(100)),
    "&".join(["lost=L5.50"] * 100),
    "compensation=nan",
    "compensation=101",
    "compensation=half",
    "lean=16",
    "lean=-1",
    "lean=1e400",
    "strength=49",
    "strength=",
    "strength=80&strength=100",
    "weighting=none",
    "posture=on-one-hand",
    "posture=__class__",
    "severity=1",
    "a" * 3000 + "=1",
    "lost=%00.5",
    "lost=%F0%9F%A6%B5.5",
]
STATES = [("none", 1), ("full", 2), ("between", 3)]
INTACT = ["", "lost=L1.0&lost=L2.0&lost=L3.0&lost=L4.0&lost=L5.0&lost=S1.0&lost=S2.0", "lost=L5.0&compensation=50"]


@pytest.fixture(scope="module")
def client() -> Iterator[FlaskClient]:
    with create().server.test_client() as client:
        yield client


def ask(client: FlaskClient, query: str) -> Any:
    answer = client.get(f"/tension?{query}")
    assert answer.status_code == 200, answer.data
    return json.loads(answer.data)


@pytest.mark.parametrize("query", WRONG)
def test_what_cannot_be_asked_is_refused_in_a_sentence(client: FlaskClient, query: str) -> None:
    answer = client.get(f"/tension?{query}")
    assert 400 <= answer.status_code < 500
    assert b"Traceback" not in answer.data
    assert b"<" not in answer.data
    assert 10 < len(answer.data) < 200


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_it_can_only_be_asked(client: FlaskClient, method: str) -> None:
    assert getattr(client, method)("/tension").status_code == 405


@pytest.mark.parametrize("query", INTACT)
def test_nothing_lost_is_exactly_the_intact_state(client: FlaskClient, query: str) -> None:
    found = ask(client, query)
    for name, cells in found["rows"].items():
        assert len({cell.split(",")[0] for cell in cells if cell}) == 1, name
    assert found["front"]["trend"] == "same"
    assert found["tilt"] == 0
    assert found["words"]["lines"][0] == "Nothing is lost."
    assert set(found["kept"].values()) == {100}


def test_the_fifth_lumbar_root_at_both_bounds(client: FlaskClient) -> None:
    found = ask(client, "lost=L5.100")
    assert found["front"]["newton"] == [50, 60]
    assert found["front"]["trend"] == "unsure"
    assert found["missing"]["bounds"] == [21, 0]
    assert found["saturated"] == [False, True]
    assert found["lean"]["cancels"] == [7, 0]
    assert "not robust: it depends on the assumptions" in found["words"]["answer"]
    assert "gluteus medius can give no more" in found["words"]["support"]


def test_the_direction_is_told_where_it_is_robust(client: FlaskClient) -> None:
    answer = ask(client, "lost=L3.100")["words"]["answer"]
    assert "With full compensation: the front of the band is pulled 20\u00a0% more" in answer


def test_compensation_moves_from_one_bound_to_the_other(client: FlaskClient) -> None:
    for percent, place in ((0, 0), (100, 1)):
        found = ask(client, f"lost=L5.100&lost=S1.100&compensation={percent}")
        assert found["front"]["between"] == found["front"]["newton"][place]
        assert found["back"]["between"] == found["back"]["newton"][place]
        assert found["missing"]["between"] == found["missing"]["bounds"][place]
    halfway = ask(client, "lost=L5.100&lost=S1.100&compensation=50")
    assert 10 < halfway["missing"]["between"] < 42


def test_figures_are_no_finer_than_the_model(client: FlaskClient) -> None:
    found = ask(client, "lost=L4.35&lost=S1.65&compensation=30&lean=4&strength=65&weighting=steep")
    newtons = [
        found["front"]["intact"],
        *found["front"]["newton"],
        found["front"]["between"],
        *found["back"]["between"],
    ]
    assert not [one for one in newtons if one % 10]
    shares = [*found["front"]["share"], found["front"]["betweenShare"], *found["drive"], *found["kept"].values()]
    assert not [one for one in shares if one % 5]
    assert all(isinstance(one[state], int) for one in found["support"] for state, _ in STATES)


def test_those_who_carry_the_pelvis_and_what_is_missing_add_up(client: FlaskClient) -> None:
    found = ask(client, "lost=L5.100&lost=S1.100&compensation=50")
    missing = dict(zip(("none", "full"), found["missing"]["bounds"], strict=True)) | {
        "between": found["missing"]["between"]
    }
    for state, left in missing.items():
        assert abs(sum(one[state] for one in found["support"]) + left - found["needed"]) <= 2


def test_posture_is_an_index_apart_from_the_newtons(client: FlaskClient) -> None:
    upright, extended = ask(client, ""), ask(client, "posture=hip-extension")
    assert extended["rows"] == upright["rows"]
    assert extended["posture"] == {"steps": 2, "of": 4}
    assert "goes up by 2 of 4 steps" in extended["words"]["posture"]


def test_the_shipped_table_says_what_the_server_says(client: FlaskClient) -> None:
    answers = client.get("/facts/tension.json").json["answers"]  # type: ignore[index]
    assert len(answers) == 1 + 7 * 5
    for key in ("", "L5.60", "S1.100"):
        assert answers[key] == ask(client, f"lost={key}" if key else "")


def test_an_answer_does_not_push_out_what_is_kept_compressed(client: FlaskClient) -> None:
    answer = client.get("/tension?lost=L5.60", headers={"Accept-Encoding": "br"})
    assert "Content-Encoding" not in answer.headers
