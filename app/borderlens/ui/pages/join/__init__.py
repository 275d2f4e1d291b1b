"""A trainee's laptop in a session: joining, who one is, consent, tests, the bundle on the stick."""
