# title: there is no warning for a coroutine that was closed unstarted
# clauses: co.never.ended
# python: >=3.6
# needs: refcounting
import warnings

async def work():
    pass

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    c = work()
    c.close()
    del c
    print(len(caught))

# expect:
# 0
