from tests.packs.conftest import small_pack

__all__ = ["small_pack"]
