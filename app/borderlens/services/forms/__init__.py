"""Examination forms: assembled alike from a blueprint, sealed until the trainer releases them, paced without a net."""
