"""Diagrams on photographs of evidence and the way to a scene."""

from __future__ import annotations

from studio.diagrams.canvas import Canvas, smooth
from studio.diagrams.things import camera, marker, table, tusk


def photo_order() -> Canvas:
    """Overview, mid-range, close-up."""
    board = Canvas("photo_order", ("PR-017", "PR-018", "PR-021"), 760, 400)
    for k in range(3):
        x = 28.0 + k * 244
        board.box((x, 60), (216, 150), fill="sunken", stroke="control", width=2)
        board.circle((x, 60), 17, fill="primary")
        board.sign(str(k + 1), (x, 60), 34, anchor="middle", style="number", role="surface", centred=True)
        if k < 2:
            board.arrow((x + 220, 135), (x + 240, 135), stroke="primary", width=3)
    board.box((48, 120), (120, 60), fill="grey", stroke="text_2")
    board.circle((74, 184), 12, fill="text")
    board.circle((144, 184), 12, fill="text")
    board.box((168, 140), (28, 40), fill="text_2")
    marker(board, (112, 104), "")
    for dx, n in ((0, "1"), (70, "2"), (136, "3")):
        board.box((288 + dx, 128), (52, 46), fill="wood", stroke="keratin_dark")
        marker(board, (314 + dx, 112), n)
    tusk(board, (624, 128), 1.35)
    board.bar((560, 176), 130, 5)
    for k, key in enumerate(("overview", "middle", "close")):
        board.text(key, (28 + k * 244, 226), 216, lines=4)
    board.text("first", (380, 346), 700, anchor="middle", lines=2)
    return board


def right_angle() -> Canvas:
    """Close-ups are taken square to the surface."""
    board = Canvas("photo_right_angle", ("PR-020", "PR-024"), 760, 420)
    for left, good in ((40, True), (410, False)):
        table(board, left, left + 310, 260)
        tusk(board, (left + 150, 250), 1.1)
        at = (left + 150, 84) if good else (left + 40, 110)
        if good:
            camera(board, at, down=True)
            for dx in (-70, 70):
                board.line((at[0], at[1] + 16), (left + 150 + dx, 256), stroke="brass", width=2, dash="7 5")
            board.path([(left + 150, 236), (left + 164, 236), (left + 164, 250)], stroke="brass", width=2)
            board.line((left + 150, 110), (left + 150, 220), stroke="brass", width=2)
        else:
            board.path(
                [
                    (at[0] - 26, at[1] + 22),
                    (at[0] + 24, at[1] - 28),
                    (at[0] + 36, at[1] - 16),
                    (at[0] - 14, at[1] + 34),
                ],
                fill="text_2",
                closed=True,
            )
            for dx in (80, 215):
                board.line((at[0] + 14, at[1] + 12), (left + dx, 256), stroke="brass", width=2, dash="7 5")
        board.tick((left + 286, 70), 17, good=good)
        board.text("right" if good else "wrong", (left + 155, 296), 320, anchor="middle", lines=4)
    return board


def scale_twice() -> Canvas:
    """Each close-up twice: without and with scale and number."""
    board = Canvas("photo_scale_twice", ("PR-019",), 760, 360)
    for left, marked in ((50, False), (410, True)):
        board.box((left, 40), (300, 200), fill="sunken", stroke="control", width=2)
        tusk(board, (left + 150, 128), 1.7)
        if marked:
            board.bar((left + 70, 196), 170, 5, 14)
            marker(board, (left + 44, 196), "4")
        board.text("with" if marked else "without", (left + 150, 256), 320, anchor="middle", lines=3)
    return board


def fill_the_frame() -> Canvas:
    """Four photographs: too far, dark, shaken, and one that can be judged."""
    board = Canvas("photo_fill_frame", ("PR-024",), 760, 330)
    for k, key in enumerate(("far", "dark", "shaken", "good")):
        x = 24.0 + k * 184
        board.box((x, 50), (162, 120), fill="#22282B" if key == "dark" else "sunken", stroke="control", width=2)
        at = (x + 80, 112)
        if key == "far":
            tusk(board, at, 0.3)
        elif key == "dark":
            board.path(
                smooth([(x + 24, 110), (x + 80, 88), (x + 138, 98), (x + 80, 112), (x + 30, 128)]),
                fill="#3B3B36",
                closed=True,
            )
        elif key == "shaken":
            for dx in (-14, -7, 0, 7, 14):
                board.path(
                    smooth(
                        [
                            (x + 24 + dx, 110),
                            (x + 80 + dx, 88),
                            (x + 138 + dx, 98),
                            (x + 80 + dx, 112),
                            (x + 30 + dx, 128),
                        ]
                    ),
                    fill="ivory",
                    closed=True,
                    opacity=0.35,
                )
        else:
            tusk(board, at, 1.15)
            board.bar((x + 40, 144), 84, 4)
        board.tick((x + 150, 56), 14, good=key == "good")
        board.text(key, (x + 81, 184), 176, anchor="middle", lines=4, style="small")
    return board


def scene_approach() -> Canvas:
    """Stop, look, one line in, outer ring closed; a sketch with distances."""
    board = Canvas("scene_approach", ("PR-021", "PR-031", "PR-032", "PR-033"), 760, 460)
    board.ellipse((290, 196), 264, 172, stroke="fault", width=3)
    board.box((210, 150), (170, 110), fill="grey", stroke="text_2", width=2, rounded=10)
    for at, n in (((180, 280), "1"), ((296, 296), "2"), ((420, 210), "3")):
        marker(board, at, n)
    board.path(
        smooth([(60, 410), (120, 350), (170, 316), (240, 320)], closed=False), stroke="primary", width=4, dash="10 7"
    )
    board.circle((60, 410), 13, fill="primary")
    board.line((296, 312), (420, 312), stroke="brass", width=2)
    board.line((420, 226), (420, 312), stroke="brass", width=2, dash="5 4")
    board.sign("2.4 m", (358, 320), 90, anchor="middle", style="small", role="brass")
    board.call("ring", (540, 140), (570, 80), 180, role="fault", lines=3)
    board.call("number", (436, 210), (570, 190), 180, lines=3)
    board.call("sketch", (410, 312), (570, 300), 180, role="brass", lines=4)
    board.text("stop", (84, 396), 440, role="primary", lines=3)
    return board


DIAGRAMS = (photo_order, right_angle, scale_twice, fill_the_frame, scene_approach)
