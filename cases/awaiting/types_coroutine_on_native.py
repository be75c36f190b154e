# title: types.coroutine gives a coroutine function back as it is
# clauses: await.types.native
# python: >=3.6
import types

async def work():
    pass

print(types.coroutine(work) is work)

# expect:
# True
