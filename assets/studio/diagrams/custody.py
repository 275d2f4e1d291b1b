"""Diagrams on packing, sealing, custody, original files, and what no eye can settle."""

from __future__ import annotations

from studio.diagrams.canvas import Canvas, Point, arc, smooth
from studio.diagrams.things import bag, tusk


def packing() -> Canvas:
    """One item, one package; box, paper, tight container."""
    board = Canvas("pack_separately", ("PR-034", "PR-035", "PR-040"), 760, 420)
    x = 40
    board.box((x, 90), (190, 110), fill="#C79A63", stroke="keratin_dark", width=2)
    board.line((x, 122), (x + 190, 122), stroke="keratin_dark")
    tusk(board, (x + 95, 166), 1.0)
    board.path([(300, 84), (450, 84), (450, 200), (300, 200)], fill="paper", stroke="control", width=2, closed=True)
    board.path([(300, 84), (375, 140), (450, 84)], stroke="control", width=2)
    for k in range(7):
        board.path(
            smooth([(340 + k * 10, 190), (346 + k * 10, 172), (338 + k * 11, 156)], closed=False),
            stroke="keratin_dark",
            width=1.3,
        )
    board.box((560, 96), (130, 104), fill="bag", stroke="control", width=2, rounded=10)
    board.box((552, 78), (146, 24), fill="text_2", rounded=6)
    board.ellipse((625, 164), 42, 22, fill="#A5504A", stroke="rind_dark")
    for k, key in enumerate(("box", "paper", "tight")):
        board.text(key, ((135, 375, 625)[k], 216), 210, anchor="middle", lines=4)
    board.tick((54, 344), 15, good=True)
    board.text("one", (80, 344), 640, centred=True, lines=2)
    board.tick((54, 388), 15, good=False)
    board.text("together", (80, 388), 640, centred=True, lines=2)
    return board


def labels() -> Canvas:
    """The same data outside and on a label inside."""
    board = Canvas("label_twice", ("PR-036",), 760, 420)
    bag(board, (60, 60), (290, 300))
    tusk(board, (200, 300), 1.5)
    for corner in ((90, 120), (210, 200)):
        board.box(corner, (110, 62), fill="paper", stroke="text_2", width=1.5)
        for k in range(4):
            board.line(
                (corner[0] + 8, corner[1] + 14 + k * 12),
                (corner[0] + 60 + (k * 37 % 40), corner[1] + 14 + k * 12),
                stroke="text_2",
            )
    board.call("outside", (200, 140), (430, 80), 290, lines=3)
    board.call("inside", (320, 230), (430, 190), 290, lines=3)
    board.text("content", (430, 260), 300, lines=6)
    return board


def seal() -> Canvas:
    """Tape across the opening, signed and dated over its edge."""
    board = Canvas("seal_across", ("PR-037", "PR-068"), 760, 400)
    board.box((60, 60), (360, 250), fill="#C79A63", stroke="keratin_dark", width=2.5)
    board.line((60, 150), (420, 150), stroke="keratin_dark", width=2)
    board.box((180, 100), (120, 100), fill="paper", stroke="fault", width=2.5)
    board.path(
        smooth([(150, 176), (176, 160), (196, 182), (222, 158), (250, 180), (290, 160), (330, 172)], closed=False),
        stroke="primary",
        width=3,
    )
    board.circle((262, 128), 18, stroke="fault", width=2.5)
    board.call("tape", (296, 112), (460, 70), 270, lines=3)
    board.call("sign", (326, 172), (460, 180), 270, role="primary", lines=3)
    board.call("stamp", (262, 128), (460, 290), 270, lines=4)
    return board


def custody() -> Canvas:
    """Each hand-over is a link: who, to whom, when, where, why, seal number."""
    board = Canvas("custody_chain", ("PR-037", "PR-038", "PR-058"), 760, 360)
    for k, key in enumerate(("finder", "store", "laboratory", "court")):
        x = 100.0 + k * 186
        board.circle((x, 110), 44, fill="primary_soft", stroke="primary", width=3)
        board.circle((x, 96), 13, fill="primary")
        board.path(arc((x, 138), 24, 180, 360), fill="primary", closed=True)
        board.text(key, (x, 164), 176, anchor="middle", lines=3)
        if k < 3:
            board.arrow((x + 50, 110), (x + 134, 110), stroke="brass", width=3)
            board.box((x + 72, 66), (40, 30), fill="paper", stroke="text_2")
            for j in range(3):
                board.line((x + 78, 74 + j * 7), (x + 104, 74 + j * 7), stroke="text_2", width=1.2)
    board.text("record", (380, 246), 700, anchor="middle", role="brass", lines=2)
    board.text("gap", (380, 300), 700, anchor="middle", role="fault", lines=2)
    return board


def original() -> Canvas:
    """The original is hashed and kept; improvement is done on copies."""
    board = Canvas("original_and_copy", ("PR-013", "PR-023", "PR-029", "PR-030"), 760, 400)

    def photo(corner: Point, light: bool) -> None:
        board.box(corner, (130, 96), fill="sunken" if not light else "#F5F2E4", stroke="control", width=2)
        tusk(board, (corner[0] + 64, corner[1] + 52), 0.85)

    photo((60, 60), False)
    board.box((280, 66), (210, 84), fill="brass_soft", stroke="brass", width=2, rounded=6)
    board.sign("SHA-256", (385, 90), 200, anchor="middle", style="title", role="brass", centred=True)
    board.sign("9f2c … 41e7", (385, 122), 200, anchor="middle", style="label", role="brass", centred=True)
    board.arrow((198, 108), (272, 108), stroke="brass", width=3)
    photo((60, 232), True)
    board.arrow((125, 162), (125, 226), stroke="text_2", width=2)
    board.tick((180, 66), 13, good=True)
    board.text("keep", (520, 108), 220, centred=True, lines=5)
    board.text("copy", (280, 280), 440, centred=True, lines=4)
    return board


def not_by_eye() -> Canvas:
    """Glue, wine, powder, meat: the eye is the wrong instrument."""
    board = Canvas("not_by_eye", ("TI-030", "TI-032", "TI-047", "PA-050"), 760, 380)
    board.box((54, 104), (110, 60), fill="#3A2415", stroke="black", width=2, rounded=6)
    board.box((74, 78), (110, 60), fill="#4A2E1B", stroke="black", width=2, rounded=6)
    board.path(
        [(258, 62), (290, 62), (290, 86), (318, 104), (318, 176), (230, 176), (230, 104), (258, 86)],
        fill="#B5762A",
        stroke="rind_dark",
        width=2,
        closed=True,
    )
    board.box((254, 48), (40, 16), fill="text_2")
    board.path(
        smooth([(404, 176), (440, 120), (466, 104), (498, 128), (534, 176)]),
        fill="bone",
        stroke="rind_dark",
        width=2,
        closed=True,
    )
    for k in range(3):
        y = 96 + k * 30
        board.path(
            smooth([(592, y + 12), (640, y - 8), (700, y), (716, y + 14), (650, y + 16), (610, y + 24)]),
            fill="#7E352C",
            stroke="#4A1C17",
            width=2,
            closed=True,
        )
    for k, key in enumerate(("glue", "wine", "powder", "meat")):
        board.text(key, ((119, 274, 469, 652)[k], 190), 176, anchor="middle", lines=2)
    board.text("refer", (380, 252), 700, anchor="middle", role="cannot_tell", style="title", lines=2)
    board.text("context", (380, 306), 700, anchor="middle", lines=3)
    return board


def two_opinions() -> Canvas:
    """From the first look to the report: each step says less or more, and only the last names the animal."""
    board = Canvas("first_and_final_opinion", ("IV-016", "PR-016", "PR-047", "PR-088"), 760, 360)
    for k, (key, role) in enumerate((("look", "cannot_tell"), ("expert", "brass"), ("laboratory", "done"))):
        x, h = 40.0 + k * 240, 90.0 + k * 36
        board.box((x, 196 - h), (200, h), fill=f"{role}_soft", stroke=role, width=2.5, rounded=8)
        board.sign(str(k + 1), (x + 100, 196 - h / 2), 60, anchor="middle", style="title", role=role, centred=True)
        if k < 2:
            board.arrow((x + 204, 170), (x + 236, 170), stroke="text_2", width=3)
        board.text(key, (x + 100, 208), 222, anchor="middle", lines=4)
    board.text("words", (380, 312), 700, anchor="middle", lines=2)
    return board


DIAGRAMS = (packing, labels, seal, custody, original, not_by_eye, two_opinions)
