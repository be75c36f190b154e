# title: an expression list yields one tuple, which is the value of StopIteration
# clauses: agen.yield.value
# python: >=3.6
async def body():
    yield 1, 2

try:
    body().__anext__().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# (1, 2)
