"""A lesson as slides for PowerPoint: one step a slide, what is said aloud in the notes."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from pptx import Presentation
from pptx.util import Inches

from anatomy import Atlas
from paper import said
from paper.boxes import box, place, size, titled
from paper.tongue import Tongue
from teaching import Lesson, Step

WIDE, HIGH = Inches(13.333), Inches(7.5)
EDGE = Inches(0.5)
TOP = Inches(1.15)
TEXT = Inches(3.6)  # width of the column of words
PICTURE = (EDGE + TEXT + Inches(0.2), TOP, Inches(8.6), Inches(5.75))
A_SLIDE = 9  # sources on one slide
Picture = Callable[[str], bytes]


def slides(
    lesson: Lesson,
    atlas: Atlas,
    vocabulary: dict[str, Any],
    home: str,
    citation: str,
    picture: Picture,
    tongue: Tongue,
) -> bytes:
    """The file, in a language."""
    lesson = tongue.lesson(lesson)
    show = Presentation()
    show.slide_width, show.slide_height = WIDE, HIGH
    show.core_properties.title = lesson.title
    show.core_properties.author = "Roots to the band"
    first(show, lesson, home, citation, tongue)
    for number, one in enumerate(lesson.steps, start=1):
        step(show, lesson, number, one, atlas, vocabulary, home, picture, tongue)
    last(show, lesson, atlas, home, citation, tongue)
    file = BytesIO()
    show.save(file)
    return file.getvalue()


def first(show: Any, lesson: Lesson, home: str, citation: str, tongue: Tongue) -> None:
    """The title slide."""
    address = said.address(home, lesson, tongue)
    readers = tongue.say("For: {readers}", readers=lesson.audience)
    slide = titled(show, lesson.title, (EDGE, Inches(1.8), WIDE - 2 * EDGE, Inches(1.3)), 44)
    box(slide, (EDGE, Inches(3.2), Inches(11), Inches(1.6)), [(lesson.about, 24, False)])
    box(slide, (EDGE, Inches(4.9), Inches(11), Inches(0.6)), [(readers, 18, False)])
    box(slide, (EDGE, Inches(6.3), Inches(12.3), Inches(0.8)), [(f"{citation} {address}", 12, False)])
    opens = tongue.say("Open: {address}", address=address)
    slide.notes_slide.notes_text_frame.text = f"{lesson.about}\n\n{opens}"


def step(
    show: Any,
    lesson: Lesson,
    number: int,
    one: Step,
    atlas: Atlas,
    vocabulary: dict[str, Any],
    home: str,
    picture: Picture,
    tongue: Tongue,
) -> None:
    """One step: title, words at the left, picture at the right, what it rests on below."""
    slide = titled(show, one.title, (EDGE, Inches(0.3), WIDE - 2 * EDGE, Inches(0.75)), 30)
    place(slide, picture(one.state), PICTURE, said.picture(one, atlas, vocabulary, tongue))
    words = [(one.text, size(one.text, one.question), False)]
    if one.question:
        words.append((one.question, size(one.text, one.question), True))
    box(slide, (EDGE, TOP, TEXT, Inches(5.5)), words)
    rests = "; ".join([*said.claims(one, atlas, tongue), *said.sources(one, atlas)])
    box(slide, (EDGE, Inches(6.95), Inches(11.3), Inches(0.4)), [(rests, 12, False)])
    box(
        slide,
        (WIDE - EDGE - Inches(1), Inches(6.95), Inches(1), Inches(0.4)),
        [(f"{number} / {len(lesson.steps)}", 12, False)],
    )
    slide.notes_slide.notes_text_frame.text = notes(one, atlas, said.address(home, lesson, tongue, number), tongue)


def notes(one: Step, atlas: Atlas, address: str, tongue: Tongue) -> str:
    """What the speaker reads."""
    parts = [one.notes]
    if one.question:
        parts.append(tongue.say("Question: {question}", question=one.question))
        parts[-1] += "\n" + tongue.say("Answer: {answer}", answer=one.answer)
    parts.append("\n".join([f"{tongue.say('Sources')}:", *(words for words, _ in said.listed([one], atlas))]))
    parts.append(tongue.say("Open: {address}", address=address))
    return "\n\n".join(part for part in parts if part)


def last(show: Any, lesson: Lesson, atlas: Atlas, home: str, citation: str, tongue: Tongue) -> None:
    """All sources, on as many slides as they need; how to cite at the end."""
    found = [" ".join(filter(None, pair)) for pair in said.listed(lesson.steps, atlas)]
    parts = [found[start : start + A_SLIDE] for start in range(0, len(found), A_SLIDE)] or [[]]
    for number, part in enumerate(parts, start=1):
        title = tongue.say("Sources")
        if len(parts) > 1:
            title = tongue.say("Sources ({number} of {total})", number=number, total=len(parts))
        slide = titled(show, title, (EDGE, Inches(0.3), WIDE - 2 * EDGE, Inches(0.75)), 30)
        box(slide, (EDGE, TOP, WIDE - 2 * EDGE, Inches(5.6)), [(words, 12, False) for words in part])
        box(slide, (EDGE, Inches(6.85), WIDE - 2 * EDGE, Inches(0.5)), [(f"{citation} {home}", 11, False)])
