# title: an asynchronous generator may yield in a block
# clauses: group.suspend.async_generator
# python: >=3.11
async def body():
    try:
        yield 'waiting'
    except* ValueError as group:
        yield group.exceptions

def step(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value

g = body()
print(step(g.__anext__()))
print(step(g.athrow(ExceptionGroup('eg', [ValueError(1), TypeError(2)]))))
try:
    step(g.__anext__())
except ExceptionGroup as group:
    print(repr(group))

# expect:
# waiting
# (ValueError(1),)
# ExceptionGroup('eg', [TypeError(2)])
