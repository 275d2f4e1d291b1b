"""Entry of the frozen program."""

from borderlens.__main__ import main

raise SystemExit(main())
