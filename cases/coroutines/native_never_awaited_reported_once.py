# title: a coroutine that was never awaited is a warning and no unraisable error
# clauses: co.never.collected
# python: >=3.8
# needs: refcounting
import sys
import warnings

async def work():
    pass

sys.unraisablehook = lambda info: print('unraisable')
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    work()
print([each.category.__name__ for each in caught])

# expect:
# ['RuntimeWarning']
