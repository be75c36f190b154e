# title: an exception object can be yielded
# clauses: agen.yield.value
# python: >=3.6
async def body():
    yield ValueError('value')

try:
    body().__anext__().send(None)
except StopIteration as stop:
    print(repr(stop.value).rstrip(',)') + ')')

# expect:
# ValueError('value')
