# title: the StopAsyncIteration at the end has no arguments
# clauses: agen.end.return
# python: >=3.6
async def body():
    return
    yield

try:
    body().__anext__().send(None)
except StopAsyncIteration as stop:
    print(stop.args)

# expect:
# ()
