# title: __aexit__ answers true for what was swallowed, else false, and never raises what it was given
# clauses: atools.throw.answer
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section(swallows):
    try:
        yield
    except KeyError:
        if not swallows:
            raise

def result(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value

for swallows in True, False:
    manager = section(swallows)
    result(manager.__aenter__())
    error = KeyError('given')
    print(bool(result(manager.__aexit__(KeyError, error, None))))
manager = section(True)
result(manager.__aenter__())
print(bool(result(manager.__aexit__(None, None, None))))

# expect:
# True
# False
# False
