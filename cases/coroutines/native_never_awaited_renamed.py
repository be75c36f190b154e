# title: the warning uses the qualified name that the coroutine has at the time
# clauses: co.never.text co.name.set
# python: >=3.6
# needs: refcounting
import warnings

async def work():
    pass

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    c = work()
    c.__qualname__ = 'other'
    del c
print(caught[0].message)

# expect:
# coroutine 'other' was never awaited
