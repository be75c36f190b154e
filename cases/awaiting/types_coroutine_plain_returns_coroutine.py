# title: what a wrapped function returns is handed on when it is a coroutine
# clauses: await.types.plain_coroutine
# python: >=3.6
import types

async def inner():
    return 'result'

@types.coroutine
def gives():
    return inner()

c = gives()
print(type(c).__name__)
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# coroutine
# result
