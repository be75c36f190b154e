# title: redirect_stderr redirects the error output, also of a generator that waits
# clauses: manager.redirect.stderr
# python: >=3.5
import io
import sys
from contextlib import redirect_stderr

buffer = io.StringIO()
before = sys.stderr

def body():
    with redirect_stderr(buffer) as target:
        yield target
        print('inside', file=sys.stderr)

g = body()
print(next(g) is buffer)
print('of the caller', file=sys.stderr)
print(next(g, 'ended'), sys.stderr is before)
print(buffer.getvalue().split('\n'))

# expect:
# True
# ended True
# ['of the caller', 'inside', '']
