"""``python -m kamerstuk``."""

import sys

from kamerstuk.cli import main

sys.exit(main())
