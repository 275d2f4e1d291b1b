"""Result bundles, ``.blbundle``: what one laptop did in a session, signed by it and encrypted to the trainer."""
