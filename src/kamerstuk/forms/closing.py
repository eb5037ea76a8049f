"""The close of a bill: the order to publish it, and the line over its signatures."""

import re

from kamerstuk.forms.form import Form

GIVEN = "Gegeven"
"""The line over the signatures of a bill: "Gegeven", then "De Minister van Financiën,"."""

CLOSING_FORMULA = Form(
    "closing formula of a bill",
    re.compile(r"Lasten en bevelen\b.*", re.S),
    must=(
        "Lasten en bevelen dat deze in het Staatsblad zal worden geplaatst en door allen uitgevoerd.",
        "Lasten en bevelen, dat deze in het Staatsblad zal worden geplaatst",
    ),
    must_not=("De lasten en bevelen", "Lasten van het Rijk"),
)
"""The order to publish a bill, which ends its articles."""
