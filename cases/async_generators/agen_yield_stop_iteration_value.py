# title: a StopIteration object can be yielded and is not mistaken for the end
# clauses: agen.yield.value
# python: >=3.6
async def body():
    yield StopIteration(5)

try:
    body().__anext__().send(None)
except StopIteration as stop:
    print(type(stop.value).__name__, stop.value.value)

# expect:
# StopIteration 5
