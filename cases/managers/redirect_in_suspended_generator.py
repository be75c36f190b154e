# title: a generator that waits inside redirect_stdout redirects its caller too
# clauses: manager.redirect.suspended
# python: >=3.4
import io
from contextlib import redirect_stdout

buffer = io.StringIO()

def body():
    print('one')
    with redirect_stdout(buffer):
        print('two')
        yield
        print('three')
    print('four')
    yield

g = body()
next(g)
print('of the caller')
next(g)
print(buffer.getvalue().split('\n'))

# expect:
# one
# four
# ['two', 'of the caller', 'three', '']
