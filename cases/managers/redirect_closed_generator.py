# title: closing a generator that waits inside redirect_stdout sets the output back
# clauses: manager.redirect.value manager.redirect.suspended gen.close.suspended
# python: >=3.4
import io
import sys
from contextlib import redirect_stdout

buffer = io.StringIO()
before = sys.stdout

def body():
    with redirect_stdout(buffer) as target:
        yield target is buffer

g = body()
inside = next(g)
redirected = sys.stdout is buffer
g.close()
print(inside, redirected, sys.stdout is before)

# expect:
# True True True
