# title: a bare yield yields None
# clauses: agen.yield.value
# python: >=3.6
async def body():
    yield

try:
    body().__anext__().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# None
