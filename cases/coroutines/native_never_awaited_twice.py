# title: every coroutine is warned about on its own
# clauses: co.never.collected
# python: >=3.6
# needs: refcounting
import warnings

async def work():
    pass

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    for c in [work(), work(), work()]:
        pass
    del c
print(len(caught))

# expect:
# 3
