from anatomy import Atlas
from components.ids import PICKABLE


def test_whatever_lights_a_thing_is_lit_by_it(atlas: Atlas) -> None:
    reach = {thing: atlas.reach(thing) for thing in atlas.things(*PICKABLE)}
    one_way = [(thing, other) for thing, lit in reach.items() for other in lit if thing not in reach[other]]
    assert not one_way


def test_a_thing_lights_itself(atlas: Atlas) -> None:
    assert all(atlas.reach(thing)[thing] == "on" for thing in atlas.things(*PICKABLE))


def test_root_and_muscle_agree_on_the_share(atlas: Atlas) -> None:
    for muscle in atlas.things("muscle"):
        roots = {root: share for root, share in atlas.reach(muscle).items() if root.startswith("root:")}
        assert roots == {root: atlas.reach(root)[muscle] for root in roots}


def test_l4_and_l5_reach_the_gluteal_nerves_through_the_lumbosacral_trunk(atlas: Atlas) -> None:
    assert "nerve:lumbosacral-trunk" in atlas.reach("muscle:tensor-fasciae-latae")
    assert "nerve:lumbosacral-trunk" not in atlas.reach("muscle:vastus-lateralis")


def test_the_skin_nerve_of_the_lateral_thigh_feeds_no_muscle(atlas: Atlas) -> None:
    lit = atlas.reach("nerve:lateral-femoral-cutaneous")
    found = {thing for thing in lit if not thing.startswith("variant:")}
    assert found == {"nerve:lateral-femoral-cutaneous", "root:L2", "root:L3"}


def test_a_path_lights_the_way_from_root_to_insertion(atlas: Atlas) -> None:
    lit = atlas.reach("path:P1")
    assert {"root:L5", "nerve:superior-gluteal", "muscle:tensor-fasciae-latae", "insertion:gerdy-tubercle"} <= set(lit)


def test_a_sink_lights_no_muscle(atlas: Atlas) -> None:
    assert not [thing for thing in atlas.reach("path:P11") if thing.startswith("muscle:")]


def test_the_band_lights_every_path_and_insertion(atlas: Atlas) -> None:
    assert set(atlas.things("path", "insertion")) <= set(atlas.reach("band:iliotibial-band"))
