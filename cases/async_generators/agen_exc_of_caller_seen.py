# title: the exception that the caller handles is seen in the body, unless it handles one itself
# clauses: agen.exc.caller
# python: >=3.6
import sys

def step(g):
    try:
        g.__anext__().send(None)
    except StopIteration as stop:
        return stop.value

async def body():
    while True:
        kind = sys.exc_info()[0]
        yield kind and kind.__name__

g = body()
print(step(g))
try:
    raise LookupError
except LookupError:
    print(step(g))
print(step(g))

# expect:
# None
# LookupError
# None
