"""A session in memory with keys of its own, for files and tickets."""

from __future__ import annotations

import hashlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from borderlens.domain.competence import Criteria
from borderlens.domain.session_events import Consent, Register
from borderlens.domain.sessions import Enrolled, Laptop, Plan, Session, TrainerKeys
from borderlens.packs.signing import Keys

KEYS = Keys(Ed25519PrivateKey.from_private_bytes(bytes(range(32))))
OTHER_KEYS = Keys(Ed25519PrivateKey.from_private_bytes(bytes(32)))
FORMS = tuple(hashlib.sha256(bytes([number])).hexdigest() for number in range(6))
BLUEPRINTS = dict.fromkeys(FORMS, "joint-examination")
PLAN = Plan(
    title="Joint course on protected species products, Lạng Sơn and 凭祥",
    place="Lạng Sơn",
    province="vn-lang-son",
    crossing="huu-nghi-pingxiang",
    starts_on="2026-11-24",
    ends_on="2026-11-26",
    partners=("vn-customs", "cn-customs"),
    modules=("ivory", "pangolin", "tiger"),
    forms={"pre": FORMS[:3], "post": FORMS[:3], "follow-up": FORMS[3:]},
    languages=("vi", "zh-Hans"),
)
SESSION = Session(
    id="01a20f02-9c44-7000-8000-e03b7f814823",
    plan=PLAN,
    trainer=TrainerKeys(KEYS.public_key.hex(), "ab" * 32),
    device="11111111-2222-4333-8444-555555555555",
    opened_at="2026-11-24T01:02:03.004Z",
    criteria=Criteria(found=75),
    fixed_at="2026-11-24T01:02:04.004Z",
)
PEOPLE = tuple(f"00000000-0000-7000-8000-{number:012d}" for number in range(3))
LAPTOP = Laptop("99999999-2222-4333-8444-555555555555", "07", "cd" * 32, accepted=True)
REGISTER = Register(
    session=SESSION,
    enrolled={
        id: Enrolled(id, "VN", "vn-customs", "vi", "vn-lang-son", "middle", {"pre": FORMS[:1], "post": FORMS[1:2]})
        for id in PEOPLE
    },
    laptops={LAPTOP.device: LAPTOP},
    consents={PEOPLE[0]: Consent(1, "vi", "2026-11-24T02:00:00.000Z", "01a20f02-9c44-7000-8000-000000000001")},
    merged={PEOPLE[2]: PEOPLE[1]},
    walk_ins=frozenset(PEOPLE[1:2]),
)
