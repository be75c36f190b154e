# title: suppress lets all other exceptions pass, and without an argument every one
# clauses: manager.suppress.others
# python: >=3.4
from contextlib import suppress

for manager, kind in ((suppress(KeyError), LookupError), (suppress(), ValueError),
                      (suppress(Exception), GeneratorExit), (suppress(OSError), StopIteration)):
    try:
        with manager:
            raise kind
    except kind:
        print(kind.__name__)

# expect:
# LookupError
# ValueError
# GeneratorExit
# StopIteration
