# title: a coroutine that was never started issues RuntimeWarning when it is collected
# clauses: co.never.collected
# python: >=3.6
# needs: refcounting
import warnings

async def work():
    pass

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    c = work()
    print(len(caught))
    del c
    print([w.category.__name__ for w in caught])

# expect:
# 0
# ['RuntimeWarning']
