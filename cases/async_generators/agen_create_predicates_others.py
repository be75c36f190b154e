# title: of other kinds of functions and objects the two predicates are false
# clauses: agen.create.predicates
# python: >=3.6
import inspect

def plain():
    yield

async def coroutine():
    pass

class Pull:
    def __aiter__(self):
        return self
    async def __anext__(self):
        raise StopAsyncIteration

print([inspect.isasyncgenfunction(f) for f in (plain, coroutine, Pull, len)])
c = coroutine()
print([inspect.isasyncgen(x) for x in (plain(), c, Pull(), None)])
c.close()

# expect:
# [False, False, False, False]
# [False, False, False, False]
