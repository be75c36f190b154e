# title: the helper of the module may be replaced
# clauses: co.never.helper
# python: >=3.8
# needs: refcounting
import warnings

async def work():
    pass

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    warnings._warn_unawaited_coroutine = lambda coroutine: print('never awaited:', coroutine.__qualname__)
    work()
print(len(caught))

# expect:
# never awaited: work
# 0
