# title: from cr_await to cr_await one reaches the end of a chain
# clauses: await.attr.coroutine await.chain.state
# python: >=3.6
import types

@types.coroutine
def pause():
    yield

async def link(depth):
    if depth:
        await link(depth - 1)
    else:
        await pause()

c = link(3)
c.send(None)
at, names = c, []
while at is not None:
    names.append(type(at).__name__)
    at = at.cr_await if hasattr(at, 'cr_await') else at.gi_yieldfrom
print(names)
c.close()

# expect:
# ['coroutine', 'coroutine', 'coroutine', 'coroutine', 'generator']
